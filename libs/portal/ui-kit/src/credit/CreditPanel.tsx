import { shareOf } from '../format/decimal';
import { type DecimalString, isNegative, isZero } from '../format/decimal-text';
import { useFormats } from '../format/use-formats';
import { FreshnessDot } from '../freshness/FreshnessDot';
import type { CheckNow } from '../freshness/use-check-now';
import { useKitT } from '../messages/kit-messages';
import type { CreditView } from './credit';
import classes from './credit.module.css';

export interface CreditPanelProps {
  readonly credit: CreditView;
  /** What is about to be ordered, with tax, in the currency of the credit account. */
  readonly thisOrder?: DecimalString;
  readonly onCheckNow?: CheckNow;
}

/** Four figures that add up under each other, and a bar of exposure and this order on the limit. */
export function CreditPanel({ credit, thisOrder, onCheckNow }: CreditPanelProps) {
  const t = useKitT();
  const formats = useFormats();
  const fresh = credit.kind === 'prepaid' ? null : credit.fresh;
  return (
    <section className={classes.panel} aria-label={t('credit.title')}>
      <div className={classes.head}>
        <h3 className={classes.title}>{t('credit.title')}</h3>
        {fresh && <span className={classes.when}><FreshnessDot fresh={fresh} figure={t('credit.title')} onCheckNow={onCheckNow} />{fresh.state === 'live' && fresh.asOf && t('credit.liveAt', { time: formats.time(fresh.asOf) })}</span>}
      </div>
      {credit.kind === 'limited' ? <Figures credit={credit} thisOrder={thisOrder} /> : <p className={classes.words}>{t(({ 'unlimited': 'credit.unlimited', 'unknown': 'credit.noLimit', 'prepaid': 'credit.prepaid', 'unavailable': 'credit.unavailable' } as const)[credit.kind])}</p>}
    </section>
  );
}

function Figures({ credit, thisOrder }: { readonly credit: Extract<CreditView, { kind: 'limited' }>; readonly thisOrder: DecimalString | undefined }) {
  const t = useKitT();
  const formats = useFormats();
  const over = isNegative(credit.available);
  const minus = (amount: DecimalString) => formats.amount(amount.startsWith('-') ? amount.slice(1) : `-${amount}`, credit.currency);
  const width = (amount: DecimalString) => `${shareOf(amount, credit.limit) * 100}%`;
  return (
    <>
      <div className={classes.bar} data-over={over || undefined} role="img" aria-label={t('credit.bar', { exposure: formats.money(credit.exposure, credit.currency), limit: formats.money(credit.limit, credit.currency) })}>
        <span className={classes.exposure} style={{ width: width(credit.exposure) }} />
        {credit.reserved && <span className={classes.reserved} style={{ width: width(credit.reserved) }} />}
        {thisOrder && <span className={classes.order} style={{ width: width(thisOrder) }} />}
      </div>
      <dl className={classes.rows} data-over={over || undefined}>
        <div className={classes.row}><dt>{t('credit.limit')}</dt><dd className="pt-num">{formats.amount(credit.limit, credit.currency)}</dd></div>
        <div className={classes.row}><dt><span className={`${classes.key} ${classes.exposure}`} />{t('credit.exposure')}</dt><dd className="pt-num">{minus(credit.exposure)}</dd></div>
        {credit.reserved && !isZero(credit.reserved) && <div className={classes.row}><dt><span className={`${classes.key} ${classes.reserved}`} />{t('credit.reserved')}</dt><dd className="pt-num">{minus(credit.reserved)}</dd></div>}
        {thisOrder && <div className={classes.row}><dt><span className={`${classes.key} ${classes.order}`} />{t('credit.thisOrder')}</dt><dd className="pt-num">{minus(thisOrder)}</dd></div>}
        <div className={`${classes.row} ${classes.sum}`} data-over={over || undefined}><dt>{t(over ? 'credit.over' : thisOrder ? 'credit.after' : 'credit.available')}</dt><dd className="pt-num">{formats.money(over ? credit.available.slice(1) : credit.available, credit.currency)}</dd></div>
      </dl>
      {credit.sharedWith && <p className={classes.shared}>{t('credit.shared', { accounts: credit.sharedWith })}</p>}
    </>
  );
}
