import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { type DataOf, useMutation } from '@portico/portal-graphql-client';
import { signInPath, useSessionGate } from '@portico/portal-session';
import { Notice, useFormats } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import { AcceptInvitationDocument, type InvitationDocument } from './invitation.documents';
import classes from './invitation.module.css';
import { PasswordRules, meetsRules } from './PasswordRules';

export interface AcceptFormProps {
  readonly token: string;
  readonly invitation: NonNullable<DataOf<typeof InvitationDocument>['invitation']>;
  readonly brandName: string;
  /** Accepted, and no customer account is open to the person yet. */
  readonly onWithoutAccount: () => void;
}
type Problem = { readonly at: 'name' | 'password' | 'sign-in' | 'all'; readonly words: string };
const placeOf: Readonly<Record<string, Problem['at']>> = { NAME_MISSING: 'name', PASSWORD_MISSING: 'password', PASSWORD: 'password', WRONG_PASSWORD: 'password', SIGN_IN_FIRST: 'sign-in' };

/** A new person says what they are called and chooses a password; one who has an account proves it; one who is signed in only joins. */
export function AcceptForm({ token, invitation, brandName, onWithoutAccount }: AcceptFormProps) {
  const t = useIdentityT();
  const formats = useFormats();
  const navigate = useNavigate();
  const { session, reload } = useSessionGate();
  const accept = useMutation(AcceptInvitationDocument);
  const { email, companyName, inviterName, hasPassword, expiresAt } = invitation;
  const isSignedIn = session?.viewer.person.email.toLowerCase() === email.toLowerCase();
  const [name, setName] = useState(invitation.name ?? '');
  const [password, setPassword] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const isNew = !hasPassword && !isSignedIn;
  const at = (place: Problem['at']) => (problem?.at === place ? problem.words : null);
  const nameProblem = at('name') ?? (isChecked && isNew && name.trim() === '' ? t('invite.nameMissing') : null);
  const passwordProblem = at('password') ?? (isChecked && !isSignedIn && (isNew ? !meetsRules(password, [email, name]) : password === '') ? t(password === '' ? 'invite.passwordMissing' : 'invite.passwordRules') : null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (isNew && name.trim() === '') { nameField.current?.focus(); return; }
    if (!isSignedIn && (isNew ? !meetsRules(password, [email, name]) : password === '')) { passwordField.current?.focus(); return; }
    const { data, failure } = await accept.run({ token, name: isNew ? name.trim() : null, password: isSignedIn ? null : password });
    if (data?.acceptInvitation.__typename === 'InvitationAccepted') {
      if (data.acceptInvitation.viewer === null) { onWithoutAccount(); return; }
      await navigate('/', { replace: true });
      reload();
      return;
    }
    const refused = data?.acceptInvitation;
    const place = refused ? placeOf[refused.reason] ?? 'all' : 'all';
    setProblem({ at: place, words: refused?.message ?? t(failure?.kind === 'network' ? 'failed.network' : 'failed.ours') });
    (place === 'name' ? nameField : place === 'password' ? passwordField : null)?.current?.focus();
  };
  return (
    <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
      <h1 className={classes.title}>{t('invite.join', { company: companyName.trim() })}</h1>
      <p className={classes.words}>{t('invite.by', { inviter: inviterName, brand: brandName })}</p>
      {session && !isSignedIn && <Notice tone="info" title={t('invite.other', { name: session.viewer.person.name })} action={<Button variant="default" onClick={() => void session.signOut()}>{t('invite.signOut')}</Button>}>{t('invite.otherWhat', { email })}</Notice>}
      {/* Whoever signs in by two steps does so on the way of everybody, and comes back. */}
      {at('sign-in') && <Notice tone="warn" announce="assertive" title={at('sign-in')} action={<Anchor component={Link} to={signInPath({ pathname: `/invitations/${token}`, search: '' })}>{t('invite.signIn')}</Anchor>} />}
      {at('all') && <Notice tone="bad" announce="assertive" title={at('all')} />}
      {isSignedIn ? <p className={classes.words}>{t('invite.signedIn', { email })}</p> : (
        <>
          <TextInput type="email" name="email" autoComplete="username" label={t('people.email')} value={email} readOnly />
          {isNew && <TextInput ref={nameField} name="name" autoComplete="name" label={t('invite.name')} value={name} maxLength={120} error={nameProblem} onChange={(event) => { setName(event.currentTarget.value); setProblem(null); }} />}
          <div>
            <PasswordInput ref={passwordField} name="password" autoComplete={isNew ? 'new-password' : 'current-password'} label={t(isNew ? 'invite.newPassword' : 'invite.password')} value={password} error={passwordProblem} onChange={(event) => { setPassword(event.currentTarget.value); setProblem(null); }} />
            {isNew && <PasswordRules password={password} known={[email, name]} />}
          </div>
        </>
      )}
      <Button type="submit" loading={accept.isRunning} fullWidth>{t(isNew ? 'invite.acceptNew' : isSignedIn ? 'invite.acceptHere' : 'invite.acceptSignIn', { company: companyName.trim() })}</Button>
      <p className="pt-small pt-muted">{t('invite.until', { date: formats.exact(expiresAt) })}</p>
    </form>
  );
}
