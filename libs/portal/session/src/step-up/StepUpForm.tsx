import { Anchor, Button, Group, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type FormEvent, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import classes from '../sign-in/sign-in.module.css';
import { ConfirmItsYouDocument } from './step-up.documents';

export interface StepUpFormProps {
  readonly onConfirmed: () => void;
  readonly onCancel: () => void;
}

/** By the password, or by a code of the app. */
export function StepUpForm({ onConfirmed, onCancel }: StepUpFormProps) {
  const t = useSessionT();
  const { run, isRunning } = useMutation(ConfirmItsYouDocument);
  const [isByCode, setByCode] = useState(false);
  const [proof, setProof] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands in the page of the act, whose own form must not be sent with it.
    event.stopPropagation();
    if (proof === '') return;
    const { data, failure } = await run(isByCode ? { code: proof, password: null } : { password: proof, code: null });
    if (data?.confirmItsYou.__typename === 'Confirmed') { onConfirmed(); return; }
    setProblem(data ? data.confirmItsYou.message : failure.message ?? t(failure.kind === 'network' ? 'signIn.failedNetwork' : 'signIn.failedOurs'));
  };
  return (
    <form className={classes.form} style={{ maxWidth: 'none' }} onSubmit={(event) => void onSubmit(event)} noValidate>
      <p className={classes.lead}>{t('stepUp.what')}</p>
      {problem && <Notice tone="bad" announce="assertive" title={problem} />}
      {isByCode
        ? <TextInput key="code" data-autofocus autoFocus name="code" label={t('code.label')} description={t('code.how')} inputMode="numeric" autoComplete="one-time-code" value={proof} onChange={(event) => setProof(event.currentTarget.value)} />
        : <PasswordInput key="password" data-autofocus name="password" label={t('signIn.password')} autoComplete="current-password" value={proof} onChange={(event) => setProof(event.currentTarget.value)} />}
      <div className={classes.links}><Anchor component="button" type="button" onClick={() => { setByCode(!isByCode); setProof(''); setProblem(null); }}>{t(isByCode ? 'stepUp.byPassword' : 'stepUp.byCode')}</Anchor></div>
      <Group justify="flex-end" gap="xs"><Button variant="default" onClick={onCancel}>{t('cancel')}</Button><Button type="submit" loading={isRunning}>{t('stepUp.submit')}</Button></Group>
    </form>
  );
}
