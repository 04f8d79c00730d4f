import { Anchor, Button, TextInput } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';
import { Link } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { type EntryBrand, EntryPage } from '../sign-in/EntryPage';
import classes from '../sign-in/sign-in.module.css';
import { RequestPasswordResetDocument } from './password.documents';

/** Says the same of every address: whether it is known is not ours to say. */
export function ForgotPasswordPage({ brand }: { readonly brand: EntryBrand }) {
  const t = useSessionT();
  const { run, isRunning } = useMutation(RequestPasswordResetDocument);
  const field = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [answer, setAnswer] = useState<{ readonly minutes: number } | { readonly problem: string } | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const isAddress = /^\S+@\S+$/.test(email.trim());
    setWrong(!isAddress);
    if (!isAddress) { field.current?.focus(); return; }
    const { data, failure } = await run({ email: email.trim() });
    if (data?.requestPasswordReset.__typename === 'PasswordResetRequested') setAnswer({ minutes: data.requestPasswordReset.linkMinutes });
    else setAnswer({ problem: data ? data.requestPasswordReset.message : t(failure.kind === 'network' ? 'signIn.failedNetwork' : 'signIn.failedOurs') });
  };
  const back = <div className={classes.links}><Anchor component={Link} to="/sign-in">{t('forgot.back')}</Anchor></div>;
  if (answer && 'minutes' in answer) return <EntryPage brand={brand} title={t('forgot.title')}><Notice tone="good" announce="polite" title={t('forgot.sent')}>{t('forgot.sentWhat', { email: email.trim(), minutes: answer.minutes })}</Notice>{back}</EntryPage>;
  return (
    <EntryPage brand={brand} title={t('forgot.title')}>
      <p className={classes.lead}>{t('forgot.what')}</p>
      <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        {answer && <Notice tone="bad" announce="assertive" title={answer.problem} />}
        <TextInput ref={field} type="email" name="email" autoComplete="username" autoFocus label={t('signIn.email')} value={email} error={isWrong ? t('signIn.emailWrong') : undefined} onChange={(event) => setEmail(event.currentTarget.value)} />
        <Button type="submit" loading={isRunning} fullWidth>{t('forgot.submit')}</Button>
      </form>
      {back}
    </EntryPage>
  );
}
