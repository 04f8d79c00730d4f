import type { CertainAmount, DecimalString, ErpOrder, ErpOrderLine, HoldKind, MoneyValue, OrderState, PaymentTerms, PlainDate, PostalAddress, ShippingPreference, UnitPrice } from '@portico/domain';

/** A line as it was ordered here. */
export interface OrderedLine {
  readonly lineId: string;
  readonly position: number;
  readonly sku: string;
  readonly name: string;
  readonly customerPartNumber: string | null;
  readonly quantity: DecimalString;
  readonly unit: string;
  readonly price: UnitPrice | null;
  readonly amount: MoneyValue | null;
  readonly note: string | null;
}
export interface OrderAmounts {
  readonly goods: MoneyValue | null;
  readonly freight: CertainAmount;
  readonly tax: CertainAmount;
  readonly total: CertainAmount;
}
export interface StoredRejection {
  readonly lineId: string | null;
  readonly reason: string;
  readonly erpMessage: string;
}
/** Taken while the ERP was down: what the buyer chose to accept. */
export interface UncheckedTerms {
  readonly choice: 'accept-rises' | 'ask-me';
  readonly risesUpToPercent: DecimalString;
}
export interface Order {
  readonly id: string;
  readonly companyId: string;
  readonly accountId: string;
  readonly reference: string;
  readonly externalId: string | null;
  readonly number: string | null;
  readonly poNumber: string | null;
  readonly state: OrderState | 'failed';
  readonly isOpen: boolean;
  readonly holds: readonly HoldKind[];
  readonly origin: ErpOrder['origin'];
  readonly orderedAt: Date;
  readonly orderedByName: string | null;
  readonly requestedDate: PlainDate | null;
  readonly shipTo: PostalAddress | null;
  readonly shipping: ShippingPreference | null;
  readonly shippingMethod: string | null;
  readonly buyerReference: string | null;
  readonly note: string | null;
  readonly terms: PaymentTerms | null;
  readonly currency: string;
  /** Empty for orders born elsewhere. */
  readonly lines: readonly OrderedLine[];
  readonly amounts: OrderAmounts;
  readonly unchecked: UncheckedTerms | null;
  readonly rejections: readonly StoredRejection[];
  readonly poDocumentId: string | null;
  /** As the ERP last had it. */
  readonly erp: ErpOrder | null;
  readonly erpReadAt: Date | null;
  readonly version: number;
}
/** One row per line to show: the ERP's lines once it has the order, ours before. */
export interface ShownLine {
  readonly id: string;
  readonly position: number;
  readonly ordered: OrderedLine | null;
  readonly erp: ErpOrderLine | null;
}

const openStates: ReadonlySet<Order['state']> = new Set(['received', 'received-unchecked', 'sent', 'accepted', 'accepted-with-changes', 'on-hold', 'shipped-in-part', 'failed']);
export const isOpenState = (state: Order['state']): boolean => openStates.has(state);

export function shownLines(order: Pick<Order, 'lines' | 'erp'>): ShownLine[] {
  if (!order.erp) return order.lines.map((ordered) => ({ id: ordered.lineId, position: ordered.position + 1, ordered, erp: null }));
  const byId = new Map(order.lines.map((line) => [line.lineId, line]));
  return order.erp.lines.map((erp, index) => ({ id: erp.externalId, position: index + 1, ordered: (erp.originLine !== null ? byId.get(erp.originLine) : undefined) ?? null, erp }));
}
