import type { MoneyValue } from '@portico/domain';

export type OrderRefusalReason =
  | 'CART_EMPTY' | 'CART_CHANGED' | 'PRICES_CHANGED' | 'LINE_PROBLEM' | 'PO_MISSING' | 'PO_PATTERN' | 'PO_DUPLICATE' | 'SHIP_TO_UNKNOWN' | 'SHIP_TO_INACTIVE'
  | 'REQUESTED_DATE' | 'SHIPPING_METHOD' | 'ACCOUNT_BLOCKED' | 'PREPAYMENT_REQUIRED' | 'CREDIT_LIMIT' | 'ORDER_LIMIT' | 'SHIP_TO_NOT_ALLOWED' | 'ERP_UNAVAILABLE' | 'IDEMPOTENCY_CONFLICT' | 'NOT_PERMITTED';

/** Why an order was not taken, in a sentence for the person. */
export interface OrderRefusal {
  readonly reason: OrderRefusalReason;
  readonly message: string;
  /** The field of the form it is about. */
  readonly field: string | null;
  readonly lineId: string | null;
  readonly available: MoneyValue | null;
  readonly needed: MoneyValue | null;
}

export function refusal(reason: OrderRefusalReason, message: string, more: Partial<OrderRefusal> = {}): OrderRefusal {
  return { field: null, lineId: null, available: null, needed: null, ...more, reason, message };
}
