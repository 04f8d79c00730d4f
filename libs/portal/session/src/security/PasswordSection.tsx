import { Button, PasswordInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice, Section } from '@portico/portal-ui-kit';
import { type FormEvent, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { ChangePasswordDocument } from '../password/password.documents';
import { securityTypes } from './security.documents';
import classes from './security.module.css';
import { useFailureWords } from './use-failure-words';

interface Problem { readonly field: 'current' | 'next' | null; readonly message: string }
const nothing = { current: '', next: '' };

export function PasswordSection() {
  const t = useSessionT();
  const words = useFailureWords();
  const { run, isRunning } = useMutation(ChangePasswordDocument, { refetch: securityTypes });
  const [fields, setFields] = useState(nothing);
  const [problem, setProblem] = useState<Problem | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (fields.current === '') { setProblem({ field: 'current', message: t('signIn.passwordMissing') }); return; }
    const { data, failure } = await run({ current: fields.current, newPassword: fields.next });
    if (data?.changePassword.__typename === 'PasswordChanged') {
      setFields(nothing);
      setProblem(null);
      notifications.show({ title: t('password.changed'), message: t('password.changedWhat') });
      return;
    }
    const refused = data?.changePassword;
    setProblem({ field: !refused || refused.reason === 'RATE_LIMITED' ? null : refused.reason === 'WRONG_PASSWORD' ? 'current' : 'next', message: refused?.message ?? (failure ? words(failure) : null) ?? '' });
  };
  const errorOf = (field: Problem['field']) => (problem?.field === field && problem ? problem.message : undefined);
  return (
    <Section title={t('signIn.password')}>
      <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
        {problem?.field === null && <Notice tone="bad" announce="assertive" title={problem.message} />}
        <PasswordInput name="current-password" autoComplete="current-password" label={t('password.current')} value={fields.current} error={errorOf('current')} onChange={(event) => setFields({ ...fields, current: event.currentTarget.value })} />
        <PasswordInput name="new-password" autoComplete="new-password" label={t('password.new')} description={t('password.rule')} value={fields.next} error={errorOf('next')} onChange={(event) => setFields({ ...fields, next: event.currentTarget.value })} />
        <div><Button type="submit" variant="default" loading={isRunning}>{t('password.change')}</Button></div>
      </form>
    </Section>
  );
}
