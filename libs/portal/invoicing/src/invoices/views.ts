import { type AgeingBucket as KitBucket, type AgeingStripProps, type FreshValue, freshStateOf, type Tone } from '@portico/portal-ui-kit';

import type { InvoiceRow, StripTotals } from './invoices.documents';

interface SchemaFreshness { readonly state: string; readonly asOf?: string | null; readonly owner: string }
export const freshOf = ({ state, asOf, owner }: SchemaFreshness): FreshValue => ({ state: freshStateOf(state), asOf: asOf ?? null, owner });

export const invoiceTone: Readonly<Record<InvoiceRow['state'], Tone>> = { OPEN: 'neutral', OVERDUE: 'bad', PAID: 'good', PART_PAID: 'warn', CREDIT: 'info', CANCELLED: 'neutral', PAYMENT_PENDING: 'info' };

export const bucketOf: Readonly<Record<KitBucket, InvoiceRow['bucket']>> = { notDue: 'NOT_DUE', d1: 'DAYS_1_30', d31: 'DAYS_31_60', d61: 'DAYS_61_90', d90: 'DAYS_OVER_90' };
export const kitBucketOf = (bucket: InvoiceRow['bucket'] | null): KitBucket | null => (Object.keys(bucketOf) as KitBucket[]).find((key) => bucketOf[key] === bucket) ?? null;

/** One strip per currency, never a sum across them. */
export function ageingOf({ currency, open, credits, ageing }: StripTotals): Pick<AgeingStripProps, 'currency' | 'buckets' | 'total' | 'credit'> {
  const figure = (key: KitBucket) => {
    const found = ageing.find(({ bucket }) => bucket === bucketOf[key]);
    return { amount: found?.amount.amount ?? '0', count: found?.count ?? 0 };
  };
  return { currency, total: open.amount, credit: credits.amount, buckets: { notDue: figure('notDue'), d1: figure('d1'), d31: figure('d31'), d61: figure('d61'), d90: figure('d90') } };
}
