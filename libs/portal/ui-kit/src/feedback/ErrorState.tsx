import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useKitT } from '../messages/kit-messages';
import classes from './feedback.module.css';

export type FailureKind = 'network' | 'erp' | 'unknown';

export interface ErrorStateProps {
  /** Decides the sentence; give `children` to say it better. */
  readonly kind: FailureKind;
  readonly title?: ReactNode;
  /** What happened, what was kept and what to do. */
  readonly children?: ReactNode;
  /** For support: the request id. */
  readonly reference?: string;
  readonly onRetry?: () => void;
  readonly retrying?: boolean;
  /** Another way on. */
  readonly action?: ReactNode;
}

export function ErrorState({ kind, title, children, reference, onRetry, retrying = false, action }: ErrorStateProps) {
  const t = useKitT();
  return (
    <div className={classes.state} data-center role="alert">
      <p className={classes.title}>{title ?? t('error.title')}</p>
      <p className={classes.text}>{children ?? t(`error.${kind}`)}</p>
      {reference && <p className={classes.reference}>{t('error.reference', { reference })}</p>}
      {(onRetry || action) && <div className={classes.actions}>{onRetry && <Button variant="default" onClick={onRetry} loading={retrying}>{t('retry')}</Button>}{action}</div>}
    </div>
  );
}
