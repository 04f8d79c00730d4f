import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { useKitT } from '../messages/kit-messages';
import classes from './data-table.module.css';

export interface SelectionBarProps {
  readonly count: number;
  readonly summary?: ReactNode;
  readonly actions: ReactNode;
  readonly onClear: () => void;
}

/** Floats at the list's foot while something is selected. */
export function SelectionBar({ count, summary, actions, onClear }: SelectionBarProps) {
  const t = useKitT();
  return (
    <div className={classes.selectionBar} role="region" aria-label={t('table.selected', { count })}>
      <span className={classes.selectionCount} role="status">{t('table.selected', { count })}</span>
      <span className={classes.selectionSummary}>{summary}</span>
      <span className={classes.selectionActions}>{actions}<ActionIcon aria-label={t('table.clearSelection')} onClick={onClear}><IconX size={16} /></ActionIcon></span>
    </div>
  );
}
