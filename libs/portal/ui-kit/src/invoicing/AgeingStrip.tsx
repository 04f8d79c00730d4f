import { UnstyledButton } from '@mantine/core';

import { type DecimalString, isNegative, isZero } from '../format/decimal-text';
import { useFormats } from '../format/use-formats';
import { useKitT } from '../messages/kit-messages';
import classes from './ageing.module.css';

/** Not due, 1–30 days late, 31–60, 61–90, over 90. */
export const ageingBuckets = ['notDue', 'd1', 'd31', 'd61', 'd90'] as const;
export type AgeingBucket = (typeof ageingBuckets)[number];

export interface AgeingStripProps {
  readonly currency: string;
  /** All five; an empty one has amount "0". Amounts are of one currency: two currencies are two strips. */
  readonly buckets: Readonly<Record<AgeingBucket, { readonly amount: DecimalString; readonly count: number }>>;
  /** What is open after credits, as the server adds it up. */
  readonly total: DecimalString;
  /** Unapplied credit already taken off the total. */
  readonly credit?: DecimalString;
  readonly selected?: AgeingBucket | null;
  /** A figure filters the list beneath; pressing it again lifts the filter. */
  readonly onSelect?: (bucket: AgeingBucket | null) => void;
}

/** One bar in true proportion over five figures in equal columns. */
export function AgeingStrip({ currency, buckets, total, credit, selected = null, onSelect }: AgeingStripProps) {
  const t = useKitT();
  const formats = useFormats();
  return (
    <section className={classes.root} aria-label={t('ageing.label', { currency })}>
      <div className={classes.total}>
        <span className={classes.totalLabel}>{t('ageing.open', { currency })}</span>
        <span className={`${classes.totalFigure} pt-num`}>{formats.amount(total, currency)}</span>
        {credit && !isZero(credit) && <span className={classes.totalLabel}>{t('ageing.afterCredit', { amount: formats.amount(credit, currency) })}</span>}
      </div>
      <div>
        <div className={classes.bar} aria-hidden="true">
          {/* flex-grow takes the amounts as they are, so the bar is in true proportion without arithmetic here. */}
          {ageingBuckets.map((bucket, index) => isZero(buckets[bucket].amount) || isNegative(buckets[bucket].amount) ? null : <span key={bucket} className={classes.part} style={{ flexGrow: buckets[bucket].amount, background: `var(--age-${index})` }} />)}
        </div>
        <div className={classes.buckets}>
          {ageingBuckets.map((bucket, index) => (
            <UnstyledButton key={bucket} className={classes.bucket} aria-pressed={selected === bucket} disabled={!onSelect} onClick={() => onSelect?.(selected === bucket ? null : bucket)}>
              <span className={classes.name}><span className={classes.key} style={{ background: `var(--age-${index})` }} />{t(`ageing.${bucket}`)}</span>
              <span className={`${classes.figure} pt-num`} data-empty={isZero(buckets[bucket].amount) || undefined}>{formats.amount(buckets[bucket].amount, currency)}</span>
              <span className={classes.count}>{buckets[bucket].count === 0 ? t('ageing.none') : t('ageing.invoices', { count: buckets[bucket].count })}</span>
            </UnstyledButton>
          ))}
        </div>
      </div>
    </section>
  );
}
