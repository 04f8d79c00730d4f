import { UnstyledButton } from '@mantine/core';

import { useKitT } from '../messages/kit-messages';
import classes from './freshness.module.css';
import { type CheckNow, useCheckNow } from './use-check-now';

export function CheckNowButton({ owner, check }: { readonly owner: string; readonly check: CheckNow }) {
  const t = useKitT();
  const { phase, run } = useCheckNow(check);
  return (
    <span>
      <UnstyledButton className={classes.link} onClick={run} aria-disabled={phase === 'checking'}>{phase === 'checking' ? t('fresh.checking') : t('fresh.checkNow')}</UnstyledButton>
      <span role="status" className={classes.failed}>{phase === 'failed' ? t('fresh.checkFailed', { owner }) : ''}</span>
    </span>
  );
}
