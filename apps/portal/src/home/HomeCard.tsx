import type { ReactNode } from 'react';

import classes from './home.module.css';

export interface HomeCardProps {
  readonly title: ReactNode;
  readonly figure: ReactNode;
  readonly state?: ReactNode;
  readonly note?: ReactNode;
}

/** One order or invoice at 390 px in two lines: what and how much, then where it stands. */
export function HomeCard({ title, figure, state, note }: HomeCardProps) {
  return (
    <div className={classes.lines}>
      <div>{title}</div><div className={classes.figure}>{figure}</div>
      <div>{state ?? <span className="pt-small">{note}</span>}</div>{state && <div className={`${classes.figure} pt-small pt-muted`}>{note}</div>}
    </div>
  );
}
