import type { ReactNode } from 'react';

import classes from './state.module.css';
import { StateBadge, type Tone } from './StateBadge';

export interface LineStateProps {
  readonly tone: Tone;
  readonly label: ReactNode;
  /** One line of what follows from it: "200 m expected 30 Nov". */
  readonly consequence?: ReactNode;
}

export function LineState({ tone, label, consequence }: LineStateProps) {
  return <div className={classes.lineState}><StateBadge tone={tone}>{label}</StateBadge>{consequence && <span className={classes.consequence}>{consequence}</span>}</div>;
}
