import type { Abilities } from '../../abilities.js';

/** One call for any batch, and everything but discounts and surcharges. */
export const memoryAbilities: Abilities = {
  prices: { breaks: true, explanation: true, byShipTo: true, maxCalls: () => 1 },
  availability: { perWarehouse: true, inbound: true, maxCalls: () => 1 },
  credit: { figures: true },
  calculation: { whole: true, freight: 'exact', tax: 'estimate', discounts: 'none', surcharges: 'none' },
  orders: { idempotencyKey: true, holdsOverCredit: true, shipComplete: true, requestedDate: true, backOrders: true, substitutes: false, acknowledgementDocument: true },
  shipments: { tracking: true },
  invoices: { document: true, cashDiscount: true, lines: true },
  payments: { post: true },
  catalog: { images: true, assortments: true, partNumbers: true, successors: true },
  changeNotifications: false,
  writeConcurrency: 'per-aggregate',
  settleAfterMs: 1000,
};

/** Some abilities changed, one level deep. */
export type AbilityChange = { readonly [Name in keyof Abilities]?: Abilities[Name] extends object ? Partial<Abilities[Name]> : Abilities[Name] };

export function changeAbilities(abilities: Abilities, change: AbilityChange): Abilities {
  return {
    ...abilities, ...change,
    prices: { ...abilities.prices, ...change.prices },
    availability: { ...abilities.availability, ...change.availability },
    credit: { ...abilities.credit, ...change.credit },
    calculation: { ...abilities.calculation, ...change.calculation },
    orders: { ...abilities.orders, ...change.orders },
    shipments: { ...abilities.shipments, ...change.shipments },
    invoices: { ...abilities.invoices, ...change.invoices },
    payments: { ...abilities.payments, ...change.payments },
    catalog: { ...abilities.catalog, ...change.catalog },
  };
}
