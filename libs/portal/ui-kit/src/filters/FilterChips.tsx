import { Menu, UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';

import { useKitT } from '../messages/kit-messages';
import { ChoiceChip } from './ChoiceChip';
import type { FilterDefinition, FilterValue } from './filter';
import classes from './filters.module.css';
import { ToggleChip } from './ToggleChip';

export interface FilterChipsProps {
  readonly filters: readonly FilterDefinition[];
  /** By filter key; null, false and the empty list are "not filtered". */
  readonly values: Readonly<Record<string, FilterValue>>;
  readonly onChange: (key: string, value: FilterValue) => void;
  /** At the right end: a count, a freshness note. */
  readonly trailing?: ReactNode;
}

/** Not for the shop's first script: few lists are filtered by time. */
const PeriodChip = lazy(async () => ({ default: (await import('./PeriodChip')).PeriodChip }));

const isActive = (value: FilterValue | undefined) => value !== undefined && value !== null && value !== false && (typeof value !== 'object' || value.length > 0);

/** What a list is filtered by. The values belong to `useUrlState`, so that the link carries them. */
export function FilterChips({ filters, values, onChange, trailing }: FilterChipsProps) {
  const t = useKitT();
  const [added, setAdded] = useState<string | null>(null);
  const shown = filters.filter(({ key, pinned }) => pinned || key === added || isActive(values[key]));
  const rest = filters.filter((filter) => !shown.includes(filter));
  const add = (filter: FilterDefinition) => { if (filter.kind === 'toggle') onChange(filter.key, true); else setAdded(filter.key); };
  return (
    <div className={classes.row} role="group" aria-label={t('filter.group')}>
      <div className={classes.chips}>
        {shown.map((filter) => {
          const value = values[filter.key] ?? null;
          const onValue = (next: FilterValue) => onChange(filter.key, next);
          const manner = { openAtOnce: filter.key === added, onClose: () => setAdded(null) };
          switch (filter.kind) {
            case 'toggle': return <ToggleChip key={filter.key} filter={filter} active={isActive(value)} onChange={onValue} />;
            case 'period': return <Suspense key={filter.key} fallback={<span className={classes.chip} aria-hidden="true">{filter.label}</span>}><PeriodChip filter={filter} value={typeof value === 'string' ? value : null} onChange={onValue} {...manner} /></Suspense>;
            case 'choice': case 'many': return <ChoiceChip key={filter.key} filter={filter} value={value} onChange={onValue} {...manner} />;
          }
        })}
        {rest.length > 0 && (
          <Menu position="bottom-start">
            <Menu.Target><UnstyledButton className={classes.chip} data-add><IconPlus size={14} aria-hidden="true" />{t('filter.add')}</UnstyledButton></Menu.Target>
            <Menu.Dropdown>{rest.map((filter) => <Menu.Item key={filter.key} onClick={() => add(filter)}>{filter.label}</Menu.Item>)}</Menu.Dropdown>
          </Menu>
        )}
      </div>
      {trailing && <div className={classes.trailing}>{trailing}</div>}
    </div>
  );
}
