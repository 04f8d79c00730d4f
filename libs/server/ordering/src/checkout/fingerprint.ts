import type { OrderCalculation, OrderRequest } from '@portico/domain';
import { createHash } from 'node:crypto';

/** Names what a buyer saw and accepts: every line's quantity and price, and what the whole comes to. */
export function fingerprintOf(order: OrderRequest, calculation: OrderCalculation): string {
  const amount = (value: { readonly amount: { readonly amount: string; readonly currency: string } | null }) => value.amount;
  const seen = {
    account: order.account.externalId,
    shipTo: order.shipToExternalId,
    method: order.shippingMethod,
    lines: order.lines.map((line) => [line.lineId, line.sku, line.unit, line.quantity]),
    prices: calculation.lines.map((line) => [line.lineId, line.price, line.amount]),
    totals: [calculation.goods, amount(calculation.discount), amount(calculation.freight), amount(calculation.surcharges), amount(calculation.tax), amount(calculation.total)],
  };
  return createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 24);
}
