import { Anchor, Button, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';

import { useSessionT } from '../messages/session-messages';
import classes from './sign-in.module.css';

export interface CodeFormProps {
  readonly isRunning: boolean;
  /** Resolves true when the code was taken. */
  readonly onCode: (code: string) => Promise<boolean>;
  readonly onStartOver: () => void;
  readonly children?: ReactNode;
}

/** The second step: a code of the app, or one of the recovery codes. */
export function CodeForm({ isRunning, onCode, onStartOver, children }: CodeFormProps) {
  const t = useSessionT();
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(false);
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === '') { field.current?.focus(); return; }
    if (!(await onCode(code.trim()))) { field.current?.focus(); field.current?.select(); }
  };
  const label = t(isRecovery ? 'code.recovery' : 'code.label');
  return (
    <form className={classes.form} onSubmit={(event) => void onSubmit(event)} noValidate>
      {children}
      <TextInput key={String(isRecovery)} ref={field} name="code" autoFocus autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} inputMode={isRecovery ? 'text' : 'numeric'} label={label} description={t(isRecovery ? 'code.recoveryHow' : 'code.how')} value={code} onChange={(event) => setCode(event.currentTarget.value)} />
      <Button type="submit" loading={isRunning} fullWidth>{t('code.submit')}</Button>
      <div className={classes.links}>
        <Anchor component="button" type="button" onClick={() => { setRecovery(!isRecovery); setCode(''); }}>{t(isRecovery ? 'code.useApp' : 'code.useRecovery')}</Anchor>
        <Anchor component="button" type="button" onClick={onStartOver}>{t('code.back')}</Anchor>
      </div>
    </form>
  );
}
