import { daysBetween } from '../clock/days.js';
import { D, cents } from '../wire/decimal.js';

export const ageingBuckets = ['not-due', '1-30', '31-60', '61-90', 'over-90'] as const;
export type AgeingBucket = (typeof ageingBuckets)[number];

export function ageingBucket(dueDate: string, today: string): AgeingBucket {
  const late = daysBetween(dueDate, today);
  if (late <= 0) return 'not-due';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
}

/** Open balances by bucket, of documents in one currency. */
export function ageing(invoices: readonly { due_date: string; open_balance: string }[], today: string): Record<AgeingBucket, string> {
  const totals = new Map<AgeingBucket, D>();
  for (const invoice of invoices) {
    const bucket = ageingBucket(invoice.due_date, today);
    totals.set(bucket, (totals.get(bucket) ?? new D(0)).plus(invoice.open_balance));
  }
  return Object.fromEntries(ageingBuckets.map((bucket) => [bucket, cents(totals.get(bucket) ?? new D(0))])) as Record<AgeingBucket, string>;
}
