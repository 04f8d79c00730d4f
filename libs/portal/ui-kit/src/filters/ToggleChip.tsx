import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';

import { useFormats } from '../format/use-formats';
import type { FilterDefinition } from './filter';
import classes from './filters.module.css';

export interface ToggleChipProps {
  readonly filter: Extract<FilterDefinition, { kind: 'toggle' }>;
  readonly active: boolean;
  readonly onChange: (active: boolean) => void;
}

export function ToggleChip({ filter, active, onChange }: ToggleChipProps) {
  const formats = useFormats();
  return (
    <UnstyledButton className={classes.chip} data-active={active || undefined} aria-pressed={active} onClick={() => onChange(!active)}>
      {filter.label}{filter.count !== undefined && <span className={classes.value}>{formats.count(filter.count)}</span>}{active && <IconX size={14} aria-hidden="true" />}
    </UnstyledButton>
  );
}
