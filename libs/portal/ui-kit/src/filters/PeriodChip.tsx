import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';

import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { FilterDefinition } from './filter';
import classes from './filters.module.css';
import { isPreset, periodPresets, readPeriod, sayPeriod, writePeriod } from './period';

export interface PeriodChipProps {
  readonly filter: Extract<FilterDefinition, { kind: 'period' }>;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly openAtOnce?: boolean;
  readonly onClose?: () => void;
}

/** "Period last 7 days": the usual ones with one press, any other by its first and last day. */
export function PeriodChip({ filter, value, onChange, openAtOnce = false, onClose }: PeriodChipProps) {
  const t = useKitT();
  const formats = useFormats();
  const [opened, setOpened] = useState(openAtOnce);
  const preset = value !== null && isPreset(value) ? value : null;
  const days = readPeriod(value) ?? { first: null, last: null };
  const isOn = preset !== null || writePeriod(days) !== null;
  const words = preset ? t(`period.${preset}`) : isOn ? sayPeriod(days, formats, { from: (day) => t('period.fromDay', { day }), until: (day) => t('period.untilDay', { day }) }) : t('filter.any');
  const show = (next: boolean) => { setOpened(next); if (!next) onClose?.(); };
  const choose = (next: string | null) => { onChange(next); show(false); };
  return (
    <Popover opened={opened} onChange={show} position="bottom-start" trapFocus returnFocus>
      <Popover.Target><UnstyledButton className={classes.chip} data-active={isOn || undefined} aria-expanded={opened} onClick={() => show(!opened)}>{filter.label}<span className={classes.value}>{words}</span></UnstyledButton></Popover.Target>
      <Popover.Dropdown aria-label={filter.label}>
        <div className={classes.period}>
          <div className={classes.presets}>{periodPresets.map((each) => <UnstyledButton key={each} className={classes.chip} data-active={each === preset || undefined} aria-pressed={each === preset} onClick={() => choose(each)}>{t(`period.${each}`)}</UnstyledButton>)}</div>
          <div className={classes.days}>
            <TextInput type="date" label={t('period.from')} value={days.first ?? ''} {...(days.last ? { max: days.last } : {})} onChange={({ currentTarget }) => onChange(writePeriod({ ...days, first: currentTarget.value || null }))} />
            <TextInput type="date" label={t('period.until')} value={days.last ?? ''} {...(days.first ? { min: days.first } : {})} onChange={({ currentTarget }) => onChange(writePeriod({ ...days, last: currentTarget.value || null }))} />
          </div>
          {isOn && <Button variant="subtle" onClick={() => choose(null)}>{t('clear')}</Button>}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
