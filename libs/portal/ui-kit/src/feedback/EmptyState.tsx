import type { ReactNode } from 'react';

import classes from './feedback.module.css';

export interface EmptyStateProps {
  /** What would be here: "No orders yet". */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** The first step: one primary button. */
  readonly action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return <div className={classes.state} data-center><p className={classes.title}>{title}</p>{children && <p className={classes.text}>{children}</p>}{action && <div className={classes.actions}>{action}</div>}</div>;
}
