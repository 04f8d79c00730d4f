import type { ReactNode } from 'react';

import classes from './page.module.css';

export interface PageProps {
  readonly children: ReactNode;
  /** A column of filters at the left; at 390 px the screen offers them in a drawer of its own. */
  readonly facets?: ReactNode;
  /** A sunken panel at the right: totals, history. Beneath at 390 px. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
  /** A bar at the foot that stays: cart, main action. */
  readonly foot?: ReactNode;
  /** The table takes the height that is left and scrolls by itself. For lists. */
  readonly fill?: boolean;
}

export function Page({ children, facets, aside, asideLabel, foot, fill = false }: PageProps) {
  return (
    <div className={classes.page}>
      {facets && <div className={classes.facets}>{facets}</div>}
      <div className={classes.column}>
        <div className={classes.content} data-fill={fill || undefined}>{children}</div>
        {foot && <div className={`${classes.foot} pt-no-print`}>{foot}</div>}
      </div>
      {aside && <aside className={classes.aside} aria-label={asideLabel}>{aside}</aside>}
    </div>
  );
}
