import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import { InvitePeopleDocument, peopleTypes } from './people.documents';
import { isWholeWish, RoleRows, type RoleWish } from './RoleRows';
import type { RoleChoice } from './use-role-choices';

export interface InviteProps { readonly choices: readonly RoleChoice[]; readonly onDone: () => void; readonly onCancel: () => void }
type Problem = { readonly at: 'email' | 'roles' | 'end' | 'all'; readonly words: string };

const placeOf: Readonly<Record<string, Problem['at']>> = { ALREADY_USER: 'email', ALREADY_INVITED: 'email', INVALID_ADDRESS: 'email', DUPLICATE: 'email', MAY_NOT_GRANT: 'roles', NO_ROLE: 'roles', END_IN_PAST: 'end' };

export function InviteOne({ choices, onDone, onCancel }: InviteProps) {
  const t = useIdentityT();
  const invite = useIntentMutation(InvitePeopleDocument, { refetch: peopleTypes });
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [endsOn, setEndsOn] = useState('');
  const [roles, setRoles] = useState<readonly RoleWish[]>([{ role: 'buyer', accountIds: null }]);
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const at = (place: Problem['at']) => (problem?.at === place ? problem.words : null);
  const isAddress = /^\S+@\S+\.\S+$/.test(email.trim());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const focusFirstWrong = () => { requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()); };
    if (!isAddress || roles.length === 0 || !roles.every(isWholeWish)) { focusFirstWrong(); return; }
    const person = { email: email.trim(), name: name.trim() || null, endsOn: endsOn || null, roles: roles.map(({ role, accountIds }) => ({ role, accountIds: accountIds ? [...accountIds] : null })) };
    const { data, failure } = await invite.run((idempotencyKey) => ({ idempotencyKey, people: [person] }));
    const row = data?.invitePeople.__typename === 'PeopleInvited' ? data.invitePeople.rows[0] : undefined;
    if (row?.outcome === 'INVITED') { notifications.show({ color: 'good', message: t('people.invited', { name: row.email }) }); onDone(); return; }
    if (row) setProblem({ at: placeOf[row.outcome] ?? 'all', words: row.message });
    else setProblem({ at: 'all', words: data?.invitePeople.__typename === 'PeopleRefused' ? data.invitePeople.message : failure?.message ?? t(failure?.kind === 'network' ? 'failed.network' : 'failed.ours') });
    focusFirstWrong();
  };
  return (
    <form ref={form} className={classes.stack} onSubmit={(event) => void submit(event)} noValidate>
      {at('all') && <Notice tone="bad" announce="assertive" title={at('all')} />}
      <div className={classes.pair}>
        <TextInput type="email" label={t('people.email')} value={email} maxLength={320} autoComplete="off" data-autofocus error={at('email') ?? (isChecked && !isAddress ? t('people.emailWrong') : null)} onChange={(event) => { setEmail(event.currentTarget.value); setProblem(null); }} />
        <TextInput label={t('people.name')} placeholder={t('roles.optional')} value={name} maxLength={120} autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} />
      </div>
      <RoleRows roles={roles} choices={choices} isChecked={isChecked} error={at('roles') ?? (isChecked && roles.length === 0 ? t('people.roleMissing') : null)} onChange={(next) => { setRoles(next); setProblem(null); }} />
      <TextInput type="date" label={t('people.lastDay')} description={t('people.endHint')} w={{ base: '100%', sm: 200 }} value={endsOn} error={at('end')} onChange={(event) => { setEndsOn(event.currentTarget.value); setProblem(null); }} />
      <div className={classes.actions}><Button variant="default" onClick={onCancel}>{t('cancel')}</Button><Button type="submit" loading={invite.isRunning}>{isAddress ? t('people.inviteOne', { name: email.trim() }) : t('people.invite')}</Button></div>
    </form>
  );
}
