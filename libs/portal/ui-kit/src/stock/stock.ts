import type { DecimalString } from '../format/decimal-text';
import type { FreshValue } from '../freshness/freshness';

/** What is on its way; the ERP may know the quantity and not yet the day. */
export interface InboundView { readonly quantity: DecimalString; readonly date: string | null }

/** Stock at one warehouse; a band is the seller's own word ("50+"), null says only whether there is any. As far as the integration map lets a buyer see it. */
export type StockView =
  | { readonly kind: 'exact'; readonly quantity: DecimalString; readonly unit?: string; readonly inbound?: readonly InboundView[]; readonly fresh?: FreshValue }
  | { readonly kind: 'band'; readonly band: string | null; readonly isInStock: boolean; readonly inbound?: readonly InboundView[]; readonly fresh?: FreshValue }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unavailable'; readonly fresh?: FreshValue };
