import { type ReactNode, useId } from 'react';

import classes from './page.module.css';

export interface SectionProps {
  readonly title: string;
  /** At the right of the title: a freshness note, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}><h2 id={id} className={classes.sectionTitle}>{title}</h2>{aside}</div>
      {children}
    </section>
  );
}
