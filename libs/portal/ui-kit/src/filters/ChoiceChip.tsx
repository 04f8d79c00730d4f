import { Menu, UnstyledButton } from '@mantine/core';
import { useState } from 'react';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { FilterDefinition, FilterValue } from './filter';
import classes from './filters.module.css';

export interface ChoiceChipProps {
  readonly filter: Extract<FilterDefinition, { kind: 'choice' | 'many' }>;
  readonly value: FilterValue;
  readonly onChange: (value: FilterValue) => void;
  /** Just added from the menu: its choices stand open. */
  readonly openAtOnce?: boolean;
  readonly onClose?: () => void;
}

/** "Due date any": pressing it offers the choices, one or several. */
export function ChoiceChip({ filter, value, onChange, openAtOnce = false, onClose }: ChoiceChipProps) {
  const t = useKitT();
  const formats = useFormats();
  const [opened, setOpened] = useState(openAtOnce);
  const chosen = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? value : [];
  const labels = chosen.map((each) => filter.options.find((option) => option.value === each)?.label ?? each);
  const many = filter.kind === 'many';
  const choose = (each: string) => {
    if (!many) { onChange(each); return; }
    onChange(chosen.includes(each) ? chosen.filter((other) => other !== each) : [...chosen, each]);
  };
  return (
    <Menu opened={opened} onChange={(next) => { setOpened(next); if (!next) onClose?.(); }} position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.chip} data-active={chosen.length > 0 || undefined}>{filter.label}<span className={classes.value}>{labels.length === 0 ? t('filter.any') : labels.length > 2 ? formats.count(labels.length) : labels.join(', ')}</span></UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {filter.options.map((option) => {
          const item = { checked: chosen.includes(option.value), rightSection: option.count === undefined ? undefined : <span className={classes.count}>{formats.count(option.count)}</span>, children: option.label };
          return many
            ? <Menu.CheckboxItem key={option.value} {...item} onChange={() => choose(option.value)} />
            : <Menu.RadioItem key={option.value} {...item} value={option.value} closeMenuOnClick onChange={choose} />;
        })}
        {chosen.length > 0 && <><Menu.Divider /><Menu.Item onClick={() => onChange(many ? [] : null)}>{t('clear')}</Menu.Item></>}
      </Menu.Dropdown>
    </Menu>
  );
}
