import { Anchor, Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { type EntryBrand, EntryPage } from '../sign-in/EntryPage';
import classes from '../sign-in/sign-in.module.css';
import { useSessionGate } from '../viewer/session';
import { ResetPasswordDocument } from './password.documents';

type Answer = { readonly kind: 'done' } | { readonly kind: 'invalid' } | { readonly kind: 'problem'; readonly message: string; readonly isOfField: boolean };

/** Where the link of the mail leads. It signs nobody in. */
export function ResetPasswordPage({ brand }: { readonly brand: EntryBrand }) {
  const t = useSessionT();
  const { token = '' } = useParams();
  const { reload } = useSessionGate();
  const { run, isRunning } = useMutation(ResetPasswordDocument);
  const field = useRef<HTMLInputElement>(null);
  const [password, setPassword] = useState('');
  const [answer, setAnswer] = useState<Answer | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const { data, failure } = await run({ token, newPassword: password });
    if (data?.resetPassword.__typename === 'PasswordReset') { setAnswer({ kind: 'done' }); return; }
    if (data?.resetPassword.reason === 'INVALID_LINK') { setAnswer({ kind: 'invalid' }); return; }
    setAnswer({ kind: 'problem', isOfField: data !== null, message: data ? data.resetPassword.message : t(failure.kind === 'network' ? 'signIn.failedNetwork' : 'signIn.failedOurs') });
    field.current?.focus();
  };
  if (answer?.kind === 'done') {
    return <EntryPage brand={brand} title={t('reset.title')}><Notice tone="good" announce="polite" title={t('reset.done')}>{t('reset.doneWhat')}</Notice><Button component={Link} to="/sign-in" onClick={reload} fullWidth>{t('signIn.submit')}</Button></EntryPage>;
  }
  if (answer?.kind === 'invalid') {
    return <EntryPage brand={brand} title={t('reset.title')}><Notice tone="warn" announce="assertive" title={t('reset.invalid')}>{t('reset.invalidWhat')}</Notice><Button component={Link} to="/forgot-password" fullWidth>{t('reset.again')}</Button></EntryPage>;
  }
  return (
    <EntryPage brand={brand} title={t('reset.title')}>
      <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        {answer && !answer.isOfField && <Notice tone="bad" announce="assertive" title={answer.message} />}
        <PasswordInput ref={field} name="new-password" autoFocus autoComplete="new-password" label={t('password.new')} description={t('password.rule')} value={password} error={answer?.isOfField ? answer.message : undefined} onChange={(event) => setPassword(event.currentTarget.value)} />
        <Button type="submit" loading={isRunning} fullWidth>{t('reset.submit')}</Button>
      </form>
      <div className={classes.links}><Anchor component={Link} to="/sign-in">{t('forgot.back')}</Anchor></div>
    </EntryPage>
  );
}
