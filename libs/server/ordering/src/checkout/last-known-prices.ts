import type { BuyerContext, BuyerPrices, UnitPrice } from '@portico/domain';
import type { Cart } from '../cart/cart.js';
import { say } from '../messages/say.js';
import type { LiveReview } from './live-review.js';
import { refusal, type OrderRefusal } from './refusal.js';

export type LastKnownPrices = ReadonlyMap<string, UnitPrice>;

/** While the ERP is down: each line at the last price the buyer could see. */
export async function lastKnownPrices(prices: BuyerPrices, buyer: BuyerContext, cart: Cart, { order, shipTo }: LiveReview): Promise<LastKnownPrices> {
  const readings = await prices.prices(buyer, order.lines, { shipToId: shipTo?.id ?? null, requestedDate: order.requestedDate }, 'cached');
  const seen = new Map(cart.lines.map((line) => [line.id, line.seenPrice]));
  return new Map(order.lines.flatMap(({ lineId }, index) => {
    const reading = readings[index];
    const known = reading && reading.state !== 'unavailable' ? reading.value : null;
    const price = known ? (known.kind === 'price' ? known.price : null) : seen.get(lineId);
    return price ? [[lineId, price] as const] : [];
  }));
}

/** Nobody can be held to a price that was never seen. */
export function unpricedLines({ locale }: BuyerContext, { order, calculation }: LiveReview, known: LastKnownPrices): OrderRefusal[] {
  if (calculation.value) return [];
  return order.lines.filter(({ lineId }) => !known.has(lineId)).map(({ lineId, sku }) => refusal('LINE_PROBLEM', say(locale, 'refuse.unchecked-unpriced', { sku }), { lineId }));
}
