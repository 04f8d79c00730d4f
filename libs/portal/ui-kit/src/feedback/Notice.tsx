import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import classes from './feedback.module.css';

export interface NoticeProps {
  readonly tone: 'warn' | 'bad' | 'info' | 'good';
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** A link or quiet button at the right. */
  readonly action?: ReactNode;
  /** `assertive` for what answers a person's act, `polite` for what came by itself, none for what was there from the start. */
  readonly announce?: 'assertive' | 'polite';
}

const icons = { warn: IconAlertTriangle, bad: IconAlertTriangle, info: IconInfoCircle, good: IconCircleCheck };

export function Notice({ tone, title, children, action, announce }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={classes.notice} data-tone={tone} role={announce === 'assertive' ? 'alert' : announce === 'polite' ? 'status' : undefined}>
      <Icon size={16} className={classes.noticeIcon} aria-hidden="true" />
      <div className={classes.noticeBody}><span className={classes.noticeTitle}>{title}</span>{children}</div>
      {action}
    </div>
  );
}
