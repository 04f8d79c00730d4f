import { isZero } from '../format/decimal-text';
import { useUnitLabel } from '../format/units';
import { useFormats } from '../format/use-formats';
import { FreshnessDot } from '../freshness/FreshnessDot';
import type { CheckNow } from '../freshness/use-check-now';
import { useKitT } from '../messages/kit-messages';
import type { InboundView, StockView } from './stock';
import classes from './stock.module.css';

export interface StockCellProps {
  readonly stock: StockView;
  /** "Stock of HX-933 in Hamburg", for those who hear the page. */
  readonly figure?: string;
  /** Shows the dot in each cell; leave it out where one note speaks for the column. A stale figure always shows it. */
  readonly withDot?: boolean;
  readonly onCheckNow?: CheckNow;
  readonly align?: 'end' | 'start';
  /** All that is on its way, a line each; otherwise the first, and a sign that more follows. */
  readonly allInbound?: boolean;
}

/** Zero is grey, what is unknown is a dash with a word, and what is inbound stands beneath. */
export function StockCell({ stock, figure, withDot = false, onCheckNow, align = 'end', allInbound = false }: StockCellProps) {
  const t = useKitT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  if (stock.kind === 'hidden' || stock.kind === 'unavailable') {
    return <div className={classes.cell} data-align={align}><span className={classes.zero} aria-hidden="true">—</span><span className={classes.why}>{t(stock.kind === 'hidden' ? 'hidden' : 'unavailable')}</span></div>;
  }
  const zero = stock.kind === 'exact' ? isZero(stock.quantity) || stock.quantity.startsWith('-') : !stock.isInStock;
  const words = stock.kind === 'exact' ? formats.stock(stock.quantity) : stock.band ?? t(stock.isInStock ? 'stock.in' : 'stock.out');
  const isStale = stock.fresh?.state === 'stale';
  const showDot = stock.fresh && (withDot || isStale);
  return (
    <div className={classes.cell} data-align={align}>
      <span className={classes.figure}>
        {showDot && stock.fresh && <FreshnessDot fresh={stock.fresh} figure={figure} onCheckNow={onCheckNow} words="none" />}
        <span className={`pt-num ${zero ? classes.zero : ''}`}>{words}{stock.kind === 'exact' && stock.unit && <span className="pt-muted"> {unitLabel(stock.unit, stock.quantity)}</span>}</span>
      </span>
      {isStale && stock.fresh?.asOf && <span className={classes.stale}>{t('fresh.staleFrom', { time: formats.timeOrDay(stock.fresh.asOf) })}</span>}
      {stock.inbound?.slice(0, allInbound ? undefined : 1).map((each, index) => <Inbound key={index} inbound={each} more={allInbound ? 0 : (stock.inbound?.length ?? 1) - 1} />)}
    </div>
  );
}

function Inbound({ inbound, more }: { readonly inbound: InboundView; readonly more: number }) {
  const t = useKitT();
  const formats = useFormats();
  const quantity = formats.stock(inbound.quantity);
  return <span className={classes.inbound}>{inbound.date ? t('stock.inbound', { quantity, date: formats.day(inbound.date).replaceAll(' ', '\u00a0') }) : t('stock.inboundNoDate', { quantity })}{more > 0 && <span title={t('stock.more', { count: more })}>{'\u00a0…'}<span className="pt-heard">{t('stock.more', { count: more })}</span></span>}</span>;
}
