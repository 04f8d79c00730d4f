import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';

import classes from './data-table.module.css';

export interface SortHeaderProps {
  readonly label: string;
  readonly direction: 'asc' | 'desc' | false;
  readonly onToggle: () => void;
}

export function SortHeader({ label, direction, onToggle }: SortHeaderProps) {
  const Arrow = direction === 'desc' ? IconArrowDown : IconArrowUp;
  return <UnstyledButton className={classes.sort} data-active={direction !== false || undefined} onClick={onToggle}>{label}{direction !== false && <Arrow size={13} aria-hidden="true" />}</UnstyledButton>;
}
