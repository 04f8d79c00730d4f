import type { ReactNode } from 'react';

import classes from './page.module.css';

export interface Fact { readonly label: string; readonly value: ReactNode; readonly sub?: ReactNode; readonly subTone?: 'warn' }

/** A line of labelled facts between two hairlines: ship-to, requested, terms. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value, sub, subTone }) => <div key={label}><dt>{label}</dt><dd>{value}{sub && <div className={classes.factSub} data-tone={subTone}>{sub}</div>}</dd></div>)}
    </dl>
  );
}
