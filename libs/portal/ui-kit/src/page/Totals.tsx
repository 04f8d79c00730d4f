import type { DecimalString } from '../format/decimal-text';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import classes from './page.module.css';

export interface TotalRow {
  readonly label: string;
  /** null is a figure that is unavailable: a dash with its word. */
  readonly amount: DecimalString | null;
  readonly estimate?: boolean;
  /** Contained in the row above: does not add up with the others. */
  readonly isPartOfAbove?: boolean;
}

export interface TotalsProps {
  readonly currency: string;
  /** Behind the dash of a figure that is missing. Default: it is unavailable. */
  readonly gapWord?: string;
  readonly rows: readonly TotalRow[];
  readonly grand: { readonly label: string; readonly amount: DecimalString | null };
}

/** Amounts that add up under each other, the last with its currency. The server adds; this shows. */
export function Totals({ currency, gapWord, rows, grand }: TotalsProps) {
  const t = useKitT();
  const formats = useFormats();
  const gap = `— ${gapWord ?? t('unavailable')}`;
  return (
    <dl className={classes.totals}>
      {rows.map(({ label, amount, estimate, isPartOfAbove }) => <div key={label} data-part={isPartOfAbove || undefined}><dt>{label}{estimate && <span className={classes.estimate}> {t('price.estimate')}</span>}</dt><dd className="pt-num">{amount === null ? gap : formats.amount(amount, currency)}</dd></div>)}
      <div className={classes.grand}><dt>{grand.label}</dt><dd className="pt-num">{grand.amount === null ? gap : formats.money(grand.amount, currency)}</dd></div>
    </dl>
  );
}
