import type { FreshState } from './freshness';
import classes from './freshness.module.css';

/** The shape alone, for places where words stand beside it: solid, smaller solid, ring, dashed ring. */
export function FreshnessMark({ state }: { readonly state: FreshState }) {
  return <span className={classes.mark} data-state={state} data-testid="freshness-mark" aria-hidden="true" />;
}
