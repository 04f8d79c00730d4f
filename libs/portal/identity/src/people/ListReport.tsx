import { Button } from '@mantine/core';
import type { DataOf } from '@portico/portal-graphql-client';
import { Notice, useFormats } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import type { ReadListDocument } from './people.documents';
import type { RoleWish } from './RoleRows';
import type { RoleChoice } from './use-role-choices';

export type ReadList = DataOf<typeof ReadListDocument>['readPeopleList'];
export interface ListReportProps {
  readonly list: ReadList;
  /** Of those whose line names none. */
  readonly standard: readonly RoleWish[];
  readonly choices: readonly RoleChoice[];
  readonly notice: ReactNode;
  readonly isSending: boolean;
  readonly onBack: () => void;
  readonly onSend: () => void;
}

/** What the list says, line by line, before anything is sent. */
export function ListReport({ list: { people, faults }, standard, choices, notice, isSending, onBack, onSend }: ListReportProps) {
  const t = useIdentityT();
  const formats = useFormats();
  const named = (roles: readonly string[]) => roles.map((role) => choices.find(({ value }) => value === role)?.label ?? role).join(', ');
  return (
    <div className={classes.stack}>
      {notice}
      {faults.length > 0 && <Notice tone="warn" title={t('people.faults', { count: faults.length })}><ul className={classes.faults}>{faults.map(({ line, message }) => <li key={line}>{t('people.fault', { line: String(line), message })}</li>)}</ul></Notice>}
      {people.length > 0 && (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('people.toInvite')}>
          <table className={classes.report}>
            <thead><tr><th scope="col">{t('people.email')}</th><th scope="col">{t('people.name')}</th><th scope="col">{t('people.roles')}</th><th scope="col">{t('people.lastDay')}</th></tr></thead>
            <tbody>{people.map(({ line, email, name, roles, endsOn }) => <tr key={line}><td>{email}</td><td>{name}</td><td>{named(roles.length > 0 ? roles : standard.map(({ role }) => role))}</td><td>{endsOn ? formats.day(endsOn) : ''}</td></tr>)}</tbody>
          </table>
        </div>
      )}
      <div className={classes.actions}><Button variant="default" onClick={onBack} disabled={isSending}>{t('people.back')}</Button><Button loading={isSending} disabled={people.length === 0} onClick={onSend}>{t('people.inviteCount', { count: people.length })}</Button></div>
    </div>
  );
}
