import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { CodeForm } from './CodeForm';
import { signInProblems } from './sign-in-fields';
import classes from './sign-in.module.css';
import { SignInOutcomeNotice } from './SignInOutcomeNotice';
import { useSignIn } from './use-sign-in';

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
  const [isSecondStep, setSecondStep] = useState(false);
  const { outcome, isRunning, submit, answer: answerCode, startOver } = useSignIn();
  const problems = signInProblems(fields);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    const firstWrong = problems.email ? email : problems.password ? password : null;
    if (firstWrong) { firstWrong.current?.focus(); return; }
    const answer = await submit(fields);
    if (answer.kind === 'signed-in') onSignedIn();
    else if (answer.kind === 'code-needed') setSecondStep(true);
    else if (answer.kind === 'refused') { password.current?.focus(); password.current?.select(); }
  };
  const onCode = async (code: string) => {
    const answer = await answerCode(code);
    if (answer.kind === 'signed-in') onSignedIn();
    // The password is asked for again, and why stays on the page.
    else if (answer.kind === 'challenge-over' || answer.kind === 'no-account') setSecondStep(false);
    return answer.kind === 'signed-in';
  };
  const back = () => { startOver(); setSecondStep(false); };
  if (isSecondStep) return <CodeForm isRunning={isRunning} onCode={onCode} onStartOver={back}><SignInOutcomeNotice outcome={outcome} /></CodeForm>;
  const shown = (problem: typeof problems.email) => (checked && problem ? t(problem) : undefined);
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      <SignInOutcomeNotice outcome={outcome} />
      <TextInput ref={email} type="email" name="email" autoComplete="username" autoFocus label={t('signIn.email')} value={fields.email} error={shown(problems.email)} onChange={(event) => setFields({ ...fields, email: event.currentTarget.value })} />
      <PasswordInput ref={password} name="password" autoComplete="current-password" label={t('signIn.password')} value={fields.password} error={shown(problems.password)} onChange={(event) => setFields({ ...fields, password: event.currentTarget.value })} />
      <Button type="submit" loading={isRunning} fullWidth>{t('signIn.submit')}</Button>
      <div className={classes.links}><Anchor component={Link} to="/forgot-password">{t('signIn.forgot')}</Anchor></div>
    </form>
  );
}
