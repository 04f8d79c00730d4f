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
  readonly rows: readonly TotalRow[];
  readonly grand: { readonly label: string; readonly amount: DecimalString | null };
}

/** Amounts that add up under each other, the last with its currency. The server adds; this shows. */
export function Totals({ currency, rows, grand }: TotalsProps) {
  const t = useKitT();
  const formats = useFormats();
  return (
    <dl className={classes.totals}>
      {rows.map(({ label, amount, estimate, isPartOfAbove }) => <div key={label} data-part={isPartOfAbove || undefined}><dt>{label}{estimate && <span className={classes.estimate}> {t('price.estimate')}</span>}</dt><dd className="pt-num">{amount === null ? `— ${t('unavailable')}` : formats.amount(amount, currency)}</dd></div>)}
      <div className={classes.grand}><dt>{grand.label}</dt><dd className="pt-num">{grand.amount === null ? `— ${t('unavailable')}` : formats.money(grand.amount, currency)}</dd></div>
    </dl>
  );
}
