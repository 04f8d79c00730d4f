import { type FreshValue, freshStateOf, type PriceView } from '@portico/portal-ui-kit';

interface SchemaFreshness { readonly state: string; readonly asOf?: string | null; readonly owner: string }
export const freshOf = ({ state, asOf, owner }: SchemaFreshness): FreshValue => ({ state: freshStateOf(state), asOf: asOf ?? null, owner });

export interface SchemaPrice {
  /** The unit that the quantity and the breaks count in. */
  readonly unit: string;
  readonly kind: 'PRICE' | 'NO_CHARGE' | 'PRICE_ON_REQUEST' | 'UNAVAILABLE' | 'HIDDEN';
  readonly unitPrice?: { readonly amount: string; readonly currency: string; readonly unit: string; readonly priceQuantity: string } | null;
  readonly breaks?: readonly { readonly fromQuantity: string; readonly price: { readonly amount: string } }[] | null;
  readonly freshness: SchemaFreshness;
}
export function priceViewOf({ kind, unit, unitPrice, breaks, freshness }: SchemaPrice): PriceView {
  const fresh = freshOf(freshness);
  switch (kind) {
    case 'NO_CHARGE': return { kind: 'no-charge', fresh };
    case 'PRICE_ON_REQUEST': return { kind: 'on-request', fresh };
    case 'HIDDEN': return { kind: 'hidden' };
    case 'UNAVAILABLE': return { kind: 'unavailable', fresh };
    case 'PRICE': return unitPrice ? {
      kind: 'price', amount: unitPrice.amount, currency: unitPrice.currency, per: { quantity: unitPrice.priceQuantity, unit: unitPrice.unit }, fresh,
      breaks: breaks?.map(({ fromQuantity, price }) => ({ from: fromQuantity, amount: price.amount })) ?? [], breakUnit: unit,
    } : { kind: 'unavailable', fresh };
  }
}
