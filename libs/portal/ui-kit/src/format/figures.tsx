import type { DecimalString } from './decimal-text';
import type { SignDisplay } from './formats';
import { useFormats } from './use-formats';

export interface MoneyProps {
  readonly amount: DecimalString;
  readonly currency: string;
  /** `column` leaves the currency to the column's head. Default `full`. */
  readonly as?: 'full' | 'column';
  readonly sign?: SignDisplay;
  readonly className?: string;
}

/** An amount of money. A missing amount is not money: show `<Dash>` with its word instead. */
export function Money({ amount, currency, as = 'full', sign = 'auto', className }: MoneyProps) {
  const formats = useFormats();
  return <span className={`pt-num ${className ?? ''}`}>{as === 'column' ? formats.amount(amount, currency, sign) : formats.money(amount, currency, sign)}</span>;
}

export interface QuantityProps {
  readonly quantity: DecimalString;
  /** The unit in the reader's words, behind the number in grey. */
  readonly unit?: string;
  readonly className?: string;
}

export function Quantity({ quantity, unit, className }: QuantityProps) {
  const formats = useFormats();
  return <span className={`pt-num ${className ?? ''}`}>{formats.quantity(quantity)}{unit && <span className="pt-muted"> {unit}</span>}</span>;
}

export interface DateTextProps {
  /** A business day "2026-11-23" or an instant. */
  readonly at: string;
  /** `near` says today and yesterday; `day` "23 Nov"; `weekday` "Mon 23 Nov"; `full` with year; `time` "19:52". Default `near`. */
  readonly as?: 'near' | 'day' | 'weekday' | 'full' | 'time';
  readonly className?: string;
}

export function DateText({ at, as = 'near', className }: DateTextProps) {
  const formats = useFormats();
  const words = { near: formats.near, day: formats.day, weekday: formats.weekday, full: formats.fullDay, time: formats.time }[as](at);
  return <time dateTime={at} title={formats.exact(at)} className={`pt-num ${className ?? ''}`}>{words}</time>;
}

/** What stands where a figure is missing: a dash and the word for why. Never a zero. */
export function Dash({ word }: { readonly word: string }) {
  return <span className="pt-num pt-muted"><span aria-hidden="true">—</span> <span className="pt-caption">{word}</span></span>;
}
