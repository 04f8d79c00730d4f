/** The data objects of the integration map that today's running system reads. */
export const dataObjects = [
  'products', 'categories', 'assortments', 'images', 'prices', 'inventory', 'customer-accounts', 'ship-tos', 'payment-terms', 'credit',
  'shipping-rules', 'tax', 'orders', 'order-status', 'shipments', 'invoices', 'invoice-documents', 'payments', 'po-numbers', 'contacts',
] as const;
export type DataObject = (typeof dataObjects)[number];

/** Seconds. `live`: never cached. */
export type Freshness =
  | { readonly kind: 'live' }
  | { readonly kind: 'cached'; readonly freshForSeconds: number; readonly staleWhileRevalidateSeconds: number; readonly staleIfDownSeconds: number }
  | { readonly kind: 'synced'; readonly everySeconds: number; readonly staleAfterSeconds: number };

export type FailurePolicy = 'retry' | 'block' | 'review' | 'queue';

export interface DataObjectRule {
  readonly object: DataObject;
  readonly owner: string;
  readonly direction: 'inbound' | 'outbound' | 'both';
  readonly freshness: Freshness;
  readonly onFailure: FailurePolicy;
  /** Names or addresses of who is told. */
  readonly alert: readonly string[];
}
export interface CheckoutPolicy {
  /** What happens when the live check cannot be made: keep the cart, or take it as "received, not yet checked". */
  readonly whenErpUnavailable: 'refuse' | 'receive-unchecked';
  readonly liveCheckDeadlineSeconds: number;
  /** Over the limit: send and let the ERP hold (needs the ability), or refuse. */
  readonly overCreditLimit: 'send-and-hold' | 'refuse';
  /** Which date decides the price. */
  readonly pricingDate: 'order-date' | 'delivery-date';
  readonly defaultPoRule: { readonly isRequired: boolean; readonly pattern: string | null; readonly patternHint?: string | null; readonly duplicates: 'allow' | 'warn' | 'block' };
}
/** How stock is shown: exact figures, in bands ("50+"), or only in stock / not in stock. */
export type StockDisplay = { readonly kind: 'exact' } | { readonly kind: 'bands'; readonly bands: readonly number[] } | { readonly kind: 'hidden' };

export interface IntegrationMap {
  readonly version: number;
  readonly timeZone: string;
  readonly rules: Readonly<Record<DataObject, DataObjectRule>>;
  readonly checkout: CheckoutPolicy;
  readonly stockDisplay: StockDisplay;
}
/** Injection token of the running IntegrationMap. */
export const INTEGRATION_MAP = Symbol('IntegrationMap');
