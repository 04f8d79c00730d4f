import { UnstyledButton } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';

import { useUnitLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import { type QuantityProblem, quantityProblem, type QuantityRule, readQuantity, stepQuantity } from './quantity-rule';
import classes from './quantity.module.css';

export interface QuantityInputProps {
  /** A decimal, or '' for none. What is no number is kept as typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rule: QuantityRule;
  /** The item, for the field's name: "Quantity of HX-933". */
  readonly item: string;
  readonly unit?: string;
  /** Enter, when the quantity may be ordered. */
  readonly onSubmit?: () => void;
  /** When the field is left, when the quantity may be ordered. */
  readonly onSettle?: (value: string) => void;
  /** Stands to the right: Add, Update. */
  readonly action?: ReactNode;
  /** Stands beneath in space kept for it, until there is a problem to tell. */
  readonly note?: { readonly text: ReactNode; readonly tone?: 'plain' | 'good' | 'warn' | 'bad' };
  readonly disabled?: boolean;
}

/** Down a list as in a spreadsheet: the quantity of the next row that has one. */
function nextField(from: Element): HTMLInputElement | null {
  for (let row = from.closest('tr, li')?.nextElementSibling; row; row = row.nextElementSibling) {
    const field = row.querySelector<HTMLInputElement>('input[data-quantity]');
    if (field) return field;
  }
  return null;
}

/** A right-aligned field with no steppers on wide screens and 44 px ones at 390; arrow keys step by the multiple, Enter goes on to the next row. */
export function QuantityInput({ value, onChange, rule, item, unit, onSubmit, onSettle, action, note, disabled = false }: QuantityInputProps) {
  const t = useKitT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const id = useId();
  const [typing, setTyping] = useState<string | null>(null);
  const problem = quantityProblem(value, rule);
  const shown = typing ?? (value === '' || problem?.kind === 'not-a-number' ? value : formats.quantity(value));
  const step = (direction: 'up' | 'down') => { setTyping(null); onChange(stepQuantity(value, direction, rule)); };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') { event.preventDefault(); event.stopPropagation(); step(event.key === 'ArrowUp' ? 'up' : 'down'); }
    if (event.key === 'Enter' && !problem) { event.preventDefault(); setTyping(null); onSubmit?.(); nextField(event.currentTarget)?.focus(); }
  };
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <div className={classes.box} data-invalid={problem ? true : undefined}>
          <UnstyledButton className={classes.step} aria-label={t('quantity.less')} disabled={disabled || value === '' || value === '0'} onClick={() => step('down')}><IconMinus size={18} /></UnstyledButton>
          <input
            className={classes.input} data-quantity inputMode={(rule.decimals ?? 0) > 0 ? 'decimal' : 'numeric'} autoComplete="off" placeholder="0" disabled={disabled}
            aria-label={t('quantity.label', { item })} aria-invalid={problem ? true : undefined} aria-describedby={`${id}-note`}
            value={shown}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => { setTyping(event.currentTarget.value); onChange(readQuantity(event.currentTarget.value, formats.locale)); }}
            onBlur={() => { setTyping(null); if (!problem) onSettle?.(value); }}
            onKeyDown={onKeyDown}
          />
          {unit && <span className={classes.unit}>{unitLabel(unit, value === '' ? '0' : value)}</span>}
          <UnstyledButton className={classes.step} aria-label={t('quantity.more')} disabled={disabled} onClick={() => step('up')}><IconPlus size={18} /></UnstyledButton>
        </div>
        {action}
      </div>
      <div id={`${id}-note`} className={classes.message} data-tone={problem ? 'warn' : note?.tone} aria-live="polite">
        {problem ? <Problem problem={problem} onFix={(quantity) => { setTyping(null); onChange(quantity); }} /> : note?.text}
      </div>
    </div>
  );
}

function Problem({ problem, onFix }: { readonly problem: QuantityProblem; readonly onFix: (quantity: string) => void }) {
  const t = useKitT();
  const formats = useFormats();
  switch (problem.kind) {
    case 'not-a-number': return <>{t('quantity.notANumber')}</>;
    case 'decimals': return <>{problem.decimals === 0 ? t('quantity.whole') : t('quantity.decimals', { count: problem.decimals })}</>;
    case 'minimum': return <UnstyledButton className={classes.fix} onClick={() => onFix(problem.minimum)}>{t('quantity.minimum', { minimum: formats.quantity(problem.minimum) })}</UnstyledButton>;
    case 'multiple': {
      const values = { multiple: formats.quantity(problem.multiple), upper: formats.quantity(problem.upper), lower: problem.lower ? formats.quantity(problem.lower) : '' };
      return <UnstyledButton className={classes.fix} title={t(problem.lower ? 'quantity.multiple' : 'quantity.multipleUp', values)} onClick={() => onFix(problem.upper)}>{t(problem.lower ? 'quantity.multiple' : 'quantity.multipleUp', values)}</UnstyledButton>;
    }
  }
}
