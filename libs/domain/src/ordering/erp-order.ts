import type { PostalAddress } from '../account/customer.js';
import type { CallOptions, DeltaPage, DeltaRequest, ErpAccount } from '../erp-account.js';
import type { DecimalString, MoneyValue, UnitCode } from '../money/index.js';
import type { UnitPrice } from '../pricing/price.js';
import type { Instant, PlainDate } from '../time.js';

export type ShippingPreference = 'ship-complete' | 'ship-as-ready';

export interface OrderLineRequest {
  /** Ours; comes back as originLine. */
  readonly lineId: string;
  readonly sku: string;
  readonly quantity: DecimalString;
  readonly unit: UnitCode;
  /** The price the buyer accepted; a connector whose ERP takes any price must send its own live one. */
  readonly expectedPrice: UnitPrice | null;
  readonly note: string | null;
}
export interface OrderRequest {
  readonly account: ErpAccount;
  readonly shipToExternalId: string;
  /** The same ship-to's address, for an ERP that keeps none and takes it with the order. */
  readonly shipToAddress?: PostalAddress;
  readonly poNumber: string | null;
  readonly requestedDate: PlainDate | null;
  /** The day that decides the prices; absent: the ERP's own rule. */
  readonly pricingDate?: PlainDate;
  readonly shipping: ShippingPreference;
  readonly shippingMethod: string | null;
  readonly note: string | null;
  readonly lines: readonly OrderLineRequest[];
}

export type Certainty = 'exact' | 'estimate' | 'none';
/** An amount with how sure the ERP is of it; `none`: it cannot say, and the amount is null. */
export interface CertainAmount {
  readonly amount: MoneyValue | null;
  readonly certainty: Certainty;
}
export interface CalculatedLine {
  readonly lineId: string;
  readonly price: UnitPrice | null;
  /** Null where the line has no price: it cannot be ordered. */
  readonly amount: MoneyValue | null;
  readonly isNoCharge: boolean;
  readonly availableFrom: PlainDate | null;
  readonly problem: OrderRejection | null;
}
/** Why an order is taxed or not, as the ERP decides it. `unknown`: it does not say. */
export const taxTreatments = ['taxable', 'exempt', 'reverse-charge', 'export', 'unknown'] as const;
export type TaxTreatment = (typeof taxTreatments)[number];
export interface OrderCalculation {
  readonly lines: readonly CalculatedLine[];
  readonly goods: MoneyValue;
  readonly discount: CertainAmount;
  readonly freight: CertainAmount;
  readonly surcharges: CertainAmount;
  readonly tax: CertainAmount;
  readonly taxTreatment: TaxTreatment;
  readonly total: CertainAmount;
  readonly shippingMethods: readonly ShippingMethod[];
  readonly problems: readonly OrderRejection[];
}
export interface ShippingMethod {
  readonly code: string;
  readonly name: string;
  readonly freight: CertainAmount;
}
/** Where the ERP cannot price an order as one, its connector adds up its lines, and what it cannot know is `none`. */
export interface OrderCalculator {
  calculate(order: OrderRequest, call?: CallOptions): Promise<OrderCalculation>;
}

export const rejectionReasons = [
  'unknown-sku', 'discontinued', 'not-in-assortment', 'price-missing', 'quantity', 'unit', 'unknown-ship-to', 'inactive-ship-to',
  'customer-blocked', 'credit-limit', 'prepayment-required', 'shortage', 'po-number', 'shipping-method', 'other',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];
export interface OrderRejection {
  readonly reason: RejectionReason;
  /** Ours; null when it is about the whole order. */
  readonly lineId: string | null;
  /** The ERP's own words, for the operator and the history. */
  readonly erpMessage: string;
}

/** `other`: the ERP holds it for a reason of its own, in its own words. */
export type HoldKind = 'credit' | 'price' | 'shipping' | 'other';
export type ErpOrderState = 'open' | 'on-hold' | 'shipped-in-part' | 'shipped' | 'invoiced' | 'closed' | 'cancelled';
export type LineRelation = 'same' | 'split' | 'substitute' | 'component' | 'charge';
export interface ErpOrderLine {
  readonly externalId: string;
  /** Our line id, where this line came from one of ours. */
  readonly originLine: string | null;
  readonly relation: LineRelation;
  readonly sku: string | null;
  readonly description: string;
  readonly quantity: DecimalString;
  readonly unit: UnitCode;
  readonly shippedQuantity: DecimalString;
  readonly openQuantity: DecimalString;
  readonly price: UnitPrice | null;
  readonly amount: MoneyValue;
  readonly expectedDate: PlainDate | null;
  readonly isCancelled: boolean;
}
export interface ErpOrder {
  readonly externalId: string;
  readonly number: string;
  /** Ours; null for orders born by phone, EDI, counter or rep. */
  readonly reference: string | null;
  readonly customerExternalId: string;
  readonly poNumber: string | null;
  readonly origin: 'portal' | 'phone' | 'edi' | 'counter' | 'rep' | 'unknown';
  readonly state: ErpOrderState;
  readonly holds: readonly HoldKind[];
  readonly orderedOn: PlainDate;
  readonly requestedDate: PlainDate | null;
  readonly shipTo: PostalAddress | null;
  readonly shipToExternalId: string | null;
  readonly shippingMethod: string | null;
  readonly lines: readonly ErpOrderLine[];
  readonly goods: MoneyValue;
  readonly freight: MoneyValue | null;
  /** Negative or zero; absent where the ERP has none. With surcharges, the rest of total beside goods, freight and tax. */
  readonly discount?: MoneyValue | null;
  readonly surcharges?: MoneyValue | null;
  readonly tax: CertainAmount;
  readonly total: CertainAmount;
  readonly shipments: readonly ErpShipment[];
  readonly invoiceNumbers: readonly string[];
  readonly updatedAt: Instant | null;
}
export interface ErpShipment {
  readonly externalId: string;
  readonly number: string;
  readonly state: 'planned' | 'shipped' | 'delivered' | 'cancelled';
  readonly shippedOn: PlainDate | null;
  readonly warehouse: string | null;
  readonly carrier: string | null;
  readonly trackingNumber: string | null;
  readonly trackingUrl: string | null;
  readonly lines: readonly { readonly orderLineExternalId: string | null; readonly sku: string | null; readonly quantity: DecimalString; readonly unit: UnitCode }[];
}
export interface OrderSource {
  /** With their lines and shipments; those of every origin. */
  orders(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpOrder>>;
  order(externalId: string, call?: CallOptions): Promise<ErpOrder | null>;
}
