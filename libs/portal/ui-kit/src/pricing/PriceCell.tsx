import type { ReactNode } from 'react';

import { compareDecimals } from '../format/decimal';
import type { DecimalString } from '../format/decimal-text';
import { isPiece, usePerLabel, useUnitLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { FreshnessDot } from '../freshness/FreshnessDot';
import type { CheckNow } from '../freshness/use-check-now';
import { useKitT } from '../messages/kit-messages';
import { breakAt, nextBreak, type PriceBreakView, type PriceExplanation, type PriceView } from './price';
import { PricePopover } from './PricePopover';
import classes from './pricing.module.css';

/** What stands right of the amounts in a column of prices: the gap and the unit. For `headInset`. */
export const pricePerWidth = 64;

export interface PriceCellProps {
  readonly price: PriceView;
  /** What the price is of, for those who hear the page. */
  readonly item: string;
  /** What the buyer is about to order, in the sales unit; a break it reaches turns accent. */
  readonly quantity?: DecimalString | null;
  /** With an explanation the amount opens the price popover. */
  readonly explanation?: PriceExplanation;
  readonly onCheckNow?: CheckNow;
  /** `row` aligns decimals down a column; `card` is for 390 px; `inline` keeps amount and unit together beside something else; `hero` is the one figure a page is about. Default `row`. */
  readonly layout?: 'row' | 'card' | 'inline' | 'hero';
}

/** A price, its dot, its unit, and the break that matters next. No price is words, never a zero. */
export function PriceCell(props: PriceCellProps) {
  const { price, layout = 'row' } = props;
  if (price.kind !== 'price') return <Gap {...props} />;
  const Layout = layouts[layout];
  return <Layout {...props} price={price} />;
}

type Priced = PriceCellProps & { readonly price: Extract<PriceView, { kind: 'price' }> };

function PriceRow(props: Priced) {
  const { price, item, onCheckNow, layout } = props;
  const t = useKitT();
  const per = usePerLabel()(price.per);
  return (
    <div className={classes.row} data-inline={layout === 'inline' || undefined}>
      <span className={classes.dot}><FreshnessDot fresh={price.fresh} figure={item} onCheckNow={onCheckNow} /></span>
      <span className={`${classes.amount} pt-num`}><Amount {...props} /></span>
      <span className={classes.per}>{t('price.per', { per })}</span>
      <BreakLine {...props} />
    </div>
  );
}

function PriceCard(props: Priced) {
  const { price, item, onCheckNow } = props;
  const per = usePerLabel()(price.per);
  return (
    <div className={classes.card}>
      <span className={classes.cardHead}>{price.currency} / {per}</span>
      <span className={`${classes.cardAmount} pt-num`}><FreshnessDot fresh={price.fresh} figure={item} onCheckNow={onCheckNow} /><Amount {...props} /></span>
      <BreakLine {...props} />
    </div>
  );
}

function PriceHero({ price, item, quantity = null, explanation, onCheckNow }: Priced) {
  const t = useKitT();
  const formats = useFormats();
  const per = usePerLabel()(price.per);
  return (
    <div className={classes.hero}>
      <span className={`${classes.heroAmount} pt-num`}>{formats.priceWithCurrency(price.amount, price.currency)}</span>
      <span className={classes.heroPer}>{t('price.perWord', { per })}</span>
      <span className={classes.heroWhy}><FreshnessDot fresh={price.fresh} figure={item} onCheckNow={onCheckNow} />{explanation && <PricePopover price={price} explanation={explanation} quantity={quantity} onCheckNow={onCheckNow} />}</span>
    </div>
  );
}

const layouts = { row: PriceRow, card: PriceCard, inline: PriceRow, hero: PriceHero };

function Amount({ price, explanation, quantity, onCheckNow }: Priced) {
  const formats = useFormats();
  const text: ReactNode = formats.price(price.amount);
  if (!explanation) return <>{text}</>;
  return <PricePopover price={price} explanation={explanation} quantity={quantity ?? null} onCheckNow={onCheckNow} target={<span>{text}</span>} />;
}

function BreakLine({ price, quantity = null }: Priced) {
  const t = useKitT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const unit = price.breakUnit ?? price.per.unit;
  const line = (found: PriceBreakView) => ({ price: formats.price(found.amount), quantity: `${formats.quantity(found.from)}${isPiece(unit) ? '' : ` ${unitLabel(unit, found.from)}`}` });
  // The price follows the quantity, so that a break which is met has the amount above it: only one of everyone's is none.
  const higher = price.breaks.filter(({ from, amount }) => compareDecimals(from, '1') > 0 && (quantity !== null || amount !== price.amount));
  const met = breakAt(higher, quantity);
  if (met) return <span className={classes.break} data-met>{t('price.breakFrom', line(met))}</span>;
  const next = nextBreak(higher, quantity);
  return next ? <span className={classes.break}>{t('price.breakFrom', line(next))}</span> : null;
}

function Gap({ price, layout = 'row', item, onCheckNow }: PriceCellProps) {
  const t = useKitT();
  if (price.kind === 'price') return null;
  const words = { 'no-charge': t('price.noCharge'), 'on-request': t('price.onRequest'), 'unavailable': '—', 'hidden': '—' }[price.kind];
  const why = price.kind === 'on-request' ? price.reason ?? t('price.onRequestWhy') : price.kind === 'unavailable' ? t('price.unavailable') : price.kind === 'hidden' ? t('price.hidden') : null;
  const dot = price.fresh && price.kind !== 'on-request' ? <FreshnessDot fresh={price.fresh} figure={item} onCheckNow={onCheckNow} /> : null;
  return (
    <div className={{ row: classes.row, card: classes.card, inline: classes.card, hero: classes.heroGap }[layout]}>
      <span className={classes.gap}>{dot} {words}</span>
      {why && <span className={classes.gapWhy}>{why}</span>}
    </div>
  );
}
