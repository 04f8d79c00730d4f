import { type AgeingStripProps, type CreditView, freshStateOf, type FreshValue, type PriceView } from '@portico/portal-ui-kit';

import type { HomeCredit, HomeInvoices, HomeProduct } from './home.documents';

type SchemaFreshness = HomeCredit['freshness'];
export const freshOf = ({ state, asOf, owner }: SchemaFreshness): FreshValue => ({ state: freshStateOf(state), asOf, owner });

export function creditView({ limitKind, creditLimit, exposure, reservedInPortal, availableCredit, freshness }: HomeCredit): CreditView {
  const fresh = freshOf(freshness);
  if (fresh.state === 'unavailable') return { kind: 'unavailable', fresh };
  if (limitKind === 'UNLIMITED' || limitKind === 'UNKNOWN') {
    return { kind: limitKind === 'UNLIMITED' ? 'unlimited' : 'unknown', currency: reservedInPortal.currency, ...(exposure ? { exposure: exposure.amount } : {}), fresh };
  }
  if (!creditLimit || !exposure || !availableCredit) return { kind: 'unavailable', fresh };
  return { kind: 'limited', currency: creditLimit.currency, limit: creditLimit.amount, exposure: exposure.amount, reserved: reservedInPortal.amount, available: availableCredit.amount, fresh };
}

const none = { amount: '0', count: 0 };

export function ageingOf({ currency, open, credits, ageing }: HomeInvoices['totals'][number]): Pick<AgeingStripProps, 'currency' | 'buckets' | 'total' | 'credit'> {
  const figure = (bucket: (typeof ageing)[number]['bucket']) => {
    const found = ageing.find((each) => each.bucket === bucket);
    return found ? { amount: found.amount.amount, count: found.count } : none;
  };
  return {
    currency, total: open.amount, credit: credits.amount,
    buckets: { notDue: figure('NOT_DUE'), d1: figure('DAYS_1_30'), d31: figure('DAYS_31_60'), d61: figure('DAYS_61_90'), d90: figure('DAYS_OVER_90') },
  };
}

export function priceView({ kind, unitPrice, freshness }: HomeProduct['price']): PriceView {
  const fresh = freshOf(freshness);
  switch (kind) {
    case 'NO_CHARGE': return { kind: 'no-charge', fresh };
    case 'PRICE_ON_REQUEST': return { kind: 'on-request', fresh };
    case 'HIDDEN': return { kind: 'hidden' };
    case 'UNAVAILABLE': return { kind: 'unavailable', fresh };
    case 'PRICE': return unitPrice ? { kind: 'price', amount: unitPrice.amount, currency: unitPrice.currency, per: { quantity: unitPrice.priceQuantity, unit: unitPrice.unit }, breaks: [], fresh } : { kind: 'unavailable', fresh };
  }
}
