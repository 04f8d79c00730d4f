import { Button, PasswordInput, TextInput } from '@mantine/core';
import { Notice, useFormats } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { signInProblems } from './sign-in-fields';
import classes from './sign-in.module.css';
import { type SignInOutcome, useSignIn } from './use-sign-in';

export interface SignInFormProps {
  readonly onSignedIn: () => void;
}

/** What was typed stays; the first field that is wrong gets the focus. */
export function SignInForm({ onSignedIn }: SignInFormProps) {
  const t = useSessionT();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [fields, setFields] = useState({ email: '', password: '' });
  const [checked, setChecked] = useState(false);
  const { outcome, isRunning, submit } = useSignIn();
  const problems = signInProblems(fields);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const firstWrong = problems.email ? email : problems.password ? password : null;
    if (firstWrong) { firstWrong.current?.focus(); return; }
    const answer = await submit(fields);
    if (answer.kind === 'signed-in') onSignedIn();
    else if (answer.kind === 'refused') { password.current?.focus(); password.current?.select(); }
  };
  const shown = (problem: typeof problems.email) => (checked && problem ? t(problem) : undefined);
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <OutcomeNotice outcome={outcome} />
      <TextInput ref={email} type="email" name="email" autoComplete="username" autoFocus label={t('signIn.email')} value={fields.email} error={shown(problems.email)} onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })} />
      <PasswordInput ref={password} name="password" autoComplete="current-password" label={t('signIn.password')} value={fields.password} error={shown(problems.password)} onChange={(event) => setFields({ ...fields, password: event.currentTarget.value })} />
      <Button type="submit" loading={isRunning} fullWidth>{t('signIn.submit')}</Button>
    </form>
  );
}

function OutcomeNotice({ outcome }: { readonly outcome: SignInOutcome }) {
  const t = useSessionT();
  const formats = useFormats();
  switch (outcome.kind) {
    case 'none': case 'signed-in': return null;
    case 'refused': return <Notice tone="bad" announce="assertive" title={t('signIn.refused')}>{t('signIn.refusedWhat')}</Notice>;
    case 'limited': return <Notice tone="warn" announce="assertive" title={t('signIn.limited')}>{t('signIn.limitedWhat', { time: formats.time(outcome.until) })}</Notice>;
    case 'no-account': return <Notice tone="warn" announce="assertive" title={t('signIn.noAccount')}>{t('signIn.noAccountWhat')}</Notice>;
    case 'failed': return <Notice tone="bad" announce="assertive" title={t('signIn.failed')}>{t(outcome.why === 'network' ? 'signIn.failedNetwork' : 'signIn.failedOurs')}</Notice>;
  }
}
