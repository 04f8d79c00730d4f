import type { CheckoutPolicy } from '../integration/integration-map.js';
import type { PlainDate } from '../time.js';

/** The day that decides a price, and whether it is that of the order or of the delivery. */
export interface PricingDay {
  readonly date: PlainDate;
  readonly basis: CheckoutPolicy['pricingDate'];
}

/** By the integration map. Without a wish, and for a day that has passed, goods are priced as ordered today. */
export function pricingDay(policy: CheckoutPolicy['pricingDate'], today: PlainDate, requestedDate: PlainDate | null): PricingDay {
  return policy === 'delivery-date' && requestedDate !== null && requestedDate > today ? { date: requestedDate, basis: policy } : { date: today, basis: 'order-date' };
}
