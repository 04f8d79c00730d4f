import { isDecimal, normalised, decimal, type BuyerContext, type DecimalString } from '@portico/domain';
import { say, type OrderingMessage } from '../messages/say.js';

export type CartRefusal = 'UNKNOWN_PRODUCT' | 'INVALID_QUANTITY' | 'UNKNOWN_LINE' | 'TOO_MANY_LINES' | 'NOTE_TOO_LONG' | 'IDEMPOTENCY_CONFLICT';
export type CartAnswer =
  | { readonly kind: 'changed' }
  | { readonly kind: 'refused'; readonly reason: CartRefusal; readonly message: string; readonly sku: string | null; readonly lineId: string | null };

/** Thrown inside the transaction, so that nothing of a refused change stays. */
export class Refused extends Error {
  constructor(readonly answer: Extract<CartAnswer, { kind: 'refused' }>) { super(answer.message); }
}

export function refused(buyer: BuyerContext, reason: CartRefusal, message: OrderingMessage, parameters: Readonly<Record<string, string | number>> = {}, sku: string | null = null, lineId: string | null = null): Refused {
  return new Refused({ kind: 'refused', reason, message: say(buyer.locale, message, parameters), sku, lineId });
}

const mostDigits = 15;
/** A quantity that a line may have; zero too. @throws Refused */
export function parsed(buyer: BuyerContext, text: DecimalString, sku: string, lineId: string | null): DecimalString {
  if (!isDecimal(text) || text.length > mostDigits || decimal(text).isNegative()) throw refused(buyer, 'INVALID_QUANTITY', 'line.not-a-quantity', {}, sku, lineId);
  return normalised(text);
}
