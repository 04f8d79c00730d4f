import { Button } from '@mantine/core';
import { Notice, StateBadge } from '@portico/portal-ui-kit';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';

export interface InviteRow { readonly email: string; readonly outcome: string; readonly message: string }

/** What became of each line. */
export function InviteOutcome({ rows, onDone, onCorrect }: { readonly rows: readonly InviteRow[]; readonly onDone: () => void; readonly onCorrect: (text: string) => void }) {
  const t = useIdentityT();
  const rest = rows.filter(({ outcome }) => outcome !== 'INVITED');
  return (
    <div className={classes.stack}>
      <Notice tone={rest.length === 0 ? 'good' : 'warn'} announce="polite" title={t('people.invitedCount', { count: rows.length - rest.length })}>{rest.length > 0 ? t('people.notInvited', { count: rest.length }) : null}</Notice>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('people.outcome')}>
        <table className={classes.report}>
          <thead><tr><th scope="col">{t('people.email')}</th><th scope="col">{t('people.outcome')}</th></tr></thead>
          <tbody>{rows.map(({ email, outcome, message }, index) => <tr key={`${email} ${String(index)}`}><td>{email}</td><td>{outcome === 'INVITED' ? <StateBadge tone="good">{t('people.state.INVITED')}</StateBadge> : message}</td></tr>)}</tbody>
        </table>
      </div>
      <div className={classes.actions}>{rest.length > 0 && <Button variant="default" onClick={() => onCorrect(rest.map(({ email }) => email).join('\n'))}>{t('people.correct')}</Button>}<Button onClick={onDone}>{t('people.doneInviting')}</Button></div>
    </div>
  );
}
