import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type FormEvent, useRef, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import { ConfirmTotpDocument, StartTotpDocument } from './security.documents';
import classes from './security.module.css';
import { useFailureWords } from './use-failure-words';

export interface TotpSetUpProps {
  /** It is on; the codes are shown this once. */
  readonly onCodes: (codes: readonly string[]) => void;
}

/** A picture for the app to take, or the secret to type; the first code proves that it worked. */
export function TotpSetUp({ onCodes }: TotpSetUpProps) {
  const t = useSessionT();
  const words = useFailureWords();
  const field = useRef<HTMLInputElement>(null);
  const start = useMutation(StartTotpDocument);
  const confirm = useMutation(ConfirmTotpDocument);
  const [enrolment, setEnrolment] = useState<{ readonly secret: string; readonly uri: string; readonly qrSvg: string } | null>(null);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const onStart = async () => {
    const { data, failure } = await start.run({});
    if (data?.startTotp.__typename === 'TotpStarted') { setEnrolment(data.startTotp); setProblem(null); } else setProblem(data ? data.startTotp.message : words(failure));
  };
  const onConfirm = async (event: FormEvent) => {
    event.preventDefault();
    const { data, failure } = await confirm.run({ code: code.trim() });
    if (data?.confirmTotp.__typename === 'RecoveryCodes') { onCodes(data.confirmTotp.codes); return; }
    setProblem(data ? data.confirmTotp.message : words(failure));
    field.current?.focus();
    field.current?.select();
  };
  const notice = problem && <Notice tone="bad" announce="assertive" title={problem} />;
  if (!enrolment) return <div className={classes.steps}>{notice}<div><Button loading={start.isRunning} onClick={() => void onStart()}>{t('totp.start')}</Button></div></div>;
  return (
    <form className={classes.setUp} onSubmit={(event) => void onConfirm(event)} noValidate>
      {/* Drawn by our own server: squares of a path and nothing else. */}
      <div className={classes.qr} role="img" aria-label={t('totp.qr')} dangerouslySetInnerHTML={{ __html: enrolment.qrSvg }} />
      <div className={classes.steps}>
        {notice}
        <div><div className={classes.sub}>{t('totp.scan')}</div><code className={classes.secret}>{enrolment.secret}</code></div>
        <TextInput ref={field} name="code" autoFocus autoComplete="one-time-code" inputMode="numeric" label={t('code.label')} description={t('totp.firstCode')} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
        <div><Button type="submit" loading={confirm.isRunning}>{t('totp.confirm')}</Button></div>
      </div>
    </form>
  );
}
