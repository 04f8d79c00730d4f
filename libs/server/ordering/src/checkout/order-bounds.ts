import type { AccountShipTo, BuyerContext, MoneyValue } from '@portico/domain';
import { sayMoney } from '@portico/platform-messages';
import { say } from '../messages/say.js';
import type { LiveReview } from './live-review.js';
import { refusal, type OrderRefusal } from './refusal.js';

export function allowedShipTos({ permissions: { shipToIds } }: BuyerContext, all: readonly AccountShipTo[]): readonly AccountShipTo[] {
  return shipToIds === null ? all : all.filter(({ id }) => shipToIds.has(id));
}

/** Where the buyer's roles name ship-tos and none of them will do. Null: it is a matter of the form, or of nothing. */
export function shipToRefusal({ locale, permissions }: BuyerContext, { shipTos, shipTo, forbiddenShipTo }: Pick<LiveReview, 'shipTos' | 'shipTo' | 'forbiddenShipTo'>): OrderRefusal | null {
  if (permissions.shipToIds === null || shipTo !== null) return null;
  const field = { field: 'shipToId' };
  if (!shipTos.some(({ isActive }) => isActive)) return refusal('SHIP_TO_NOT_ALLOWED', say(locale, 'refuse.no-ship-to-allowed'), field);
  return forbiddenShipTo && refusal('SHIP_TO_NOT_ALLOWED', say(locale, 'refuse.ship-to-not-allowed', { name: forbiddenShipTo.address.name }), field);
}

/**
 * Whether this person may order for so much, to there. Who may not see prices is told their limit and not what the order comes
 * to; that it is over the limit is told to everyone, or nobody could mend it.
 */
export function limitRefusal({ locale, permissions }: BuyerContext, shipTo: AccountShipTo | null, amount: MoneyValue): OrderRefusal | null {
  if (shipTo === null) return null;
  const verdict = permissions.mayOrder({ shipToId: shipTo.id, amount });
  if (verdict.kind === 'allowed') return null;
  if (verdict.kind === 'ship-to') return refusal('SHIP_TO_NOT_ALLOWED', say(locale, 'refuse.ship-to-not-allowed', { name: shipTo.address.name }), { field: 'shipToId' });
  const { most } = verdict;
  if (most === null) return refusal('ORDER_LIMIT', say(locale, 'refuse.order-currency', { currency: amount.currency }));
  const available = sayMoney(locale, most.amount, most.currency);
  if (!permissions.has('see-prices')) return refusal('ORDER_LIMIT', say(locale, 'refuse.order-limit-hidden', { available }), { available: most });
  return refusal('ORDER_LIMIT', say(locale, 'refuse.order-limit', { available, needed: sayMoney(locale, amount.amount, amount.currency) }), { available: most, needed: amount });
}
