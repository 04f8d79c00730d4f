import { Dec, type OrderLineRequest, type OrderRejection, type PriceAnswer, type PriceGap, type RejectionReason } from '@portico/domain';
import type { WireUnit } from '../reference/unit-directory.js';
import type { Sellable } from '../pricing/sellable.js';

const gapReasons: Readonly<Record<PriceGap, { readonly reason: RejectionReason; readonly erpMessage: string }>> = {
  'unknown-sku': { reason: 'unknown-sku', erpMessage: 'No product has this code' },
  'not-in-assortment': { reason: 'discontinued', erpMessage: 'The product is not on sale any more' },
  'price-on-request': { reason: 'price-missing', erpMessage: 'Tryton has no price for it' },
  'unmarked-zero': { reason: 'price-missing', erpMessage: 'Its price is zero, and nothing marks it as free of charge' },
};

/** Tryton would take any price, unit of the category and product code it is sent: what must not be ordered is found here. */
export function lineProblem(line: OrderLineRequest, answer: PriceAnswer, sellable: Sellable | undefined, unit: WireUnit | null): OrderRejection | null {
  const because = (reason: RejectionReason, erpMessage: string): OrderRejection => ({ reason, lineId: line.lineId, erpMessage });
  if (sellable?.kind === 'ambiguous') return because('unknown-sku', 'Two products on sale share this code');
  if (sellable?.kind === 'on-sale' && !unit) return because('unit', `The product is not sold in ${line.unit}`);
  const quantity = new Dec(line.quantity);
  if (!quantity.greaterThan(0) || (unit && quantity.decimalPlaces() > unit.digits)) return because('quantity', `${line.quantity} ${line.unit} cannot be ordered`);
  if (answer.kind === 'gap') return because(gapReasons[answer.reason].reason, gapReasons[answer.reason].erpMessage);
  return null;
}
