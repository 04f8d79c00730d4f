import { Decimal } from 'decimal.js';

import { isZero } from '../format/decimal-text';
import { usePerLabel, useUnitLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import type { PriceBreakView, PriceView } from './price';
import classes from './pricing.module.css';

export interface PriceBreaksProps {
  readonly price: Extract<PriceView, { kind: 'price' }>;
  /** The break the buyer's quantity reaches. */
  readonly own: PriceBreakView | null;
}

export function PriceBreaks({ price, own }: PriceBreaksProps) {
  const t = useKitT();
  const formats = useFormats();
  const unit = useUnitLabel()(price.breakUnit ?? price.per.unit, '0');
  const per = usePerLabel()(price.per);
  const first = price.breaks[0];
  return (
    <table className={classes.breaks}>
      <thead><tr><th scope="col">{t('price.from', { unit })}</th><th scope="col">{t('price.currencyPer', { currency: price.currency, per })}</th><th scope="col">{t('price.against')}</th></tr></thead>
      <tbody>
        {price.breaks.map((row) => (
          <tr key={row.from} data-own={row === own || undefined}>
            <td className="pt-num">{isZero(row.from) ? t('price.any') : formats.quantity(row.from)}</td>
            <td className="pt-num">{formats.price(row.amount)}</td>
            <td className="pt-num">{row === own && <span className={classes.own}>{t('price.yourQuantity')}</span>}<span className={classes.against}>{first && row !== first ? formats.percent(change(first, row), 'always') : '—'}</span></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const change = (first: PriceBreakView, row: PriceBreakView) => {
  const base = new Decimal(first.amount);
  return base.isZero() ? '0' : new Decimal(row.amount).minus(base).div(base).toDecimalPlaces(6).toFixed();
};
