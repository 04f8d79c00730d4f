import { Button, CopyButton } from '@mantine/core';
import { Notice } from '@portico/portal-ui-kit';

import { useSessionT } from '../messages/session-messages';
import classes from './security.module.css';

export interface RecoveryCodesPanelProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown once: the person says that they have kept them. */
export function RecoveryCodesPanel({ codes, onKept }: RecoveryCodesPanelProps) {
  const t = useSessionT();
  return (
    <div>
      <Notice tone="good" announce="polite" title={t('codes.title')}>{t('codes.what')}</Notice>
      <ul className={classes.codes} style={{ marginTop: 'var(--sp-3)' }} aria-label={t('codes.label')}>{codes.map((code) => <li key={code}>{code}</li>)}</ul>
      <div className={`${classes.row} pt-no-print`}>
        <Button onClick={onKept}>{t('codes.kept')}</Button>
        <CopyButton value={codes.join('\n')}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? 'codes.copied' : 'codes.copy')}</Button>}</CopyButton>
        <Button variant="default" onClick={() => window.print()}>{t('codes.print')}</Button>
      </div>
    </div>
  );
}
