import type { Abilities } from '@portico/erp-contract';
import { breakCalls } from './pricing/tryton-price.source.js';

/** The party, perhaps the default price list, the products, what is read once and kept (units, company, currencies), the list's thresholds. */
const priceOverhead = 7;

export function trytonAbilities(settleAfterMs: number): Abilities {
  return {
    prices: {
      breaks: true,
      explanation: true,
      byShipTo: false,
      maxCalls: ({ lines, distinctQuantities }) => priceOverhead + Math.min(lines, distinctQuantities) + breakCalls,
    },
    // One call per warehouse, one for what is inbound, and at most the lists of warehouses and units.
    availability: { perWarehouse: true, inbound: true, maxCalls: ({ warehouses }) => warehouses + 3 },
    credit: { figures: true },
    calculation: { whole: true, freight: 'estimate', tax: 'estimate', discounts: 'none', surcharges: 'none' },
    orders: {
      idempotencyKey: false,
      // Over the limit Tryton refuses to confirm and leaves a quotation that nobody is told of: that is no hold.
      holdsOverCredit: false,
      shipComplete: false,
      requestedDate: true,
      // It refuses to confirm what it forecasts it cannot ship.
      backOrders: false,
      substitutes: false,
      acknowledgementDocument: true,
    },
    shipments: { tracking: false },
    invoices: { document: true, cashDiscount: false, lines: true },
    payments: { post: true },
    catalog: { images: false, assortments: false, partNumbers: true, successors: false },
    changeNotifications: false,
    // Confirming takes table locks, and nothing in Tryton is unique: one writer at all.
    writeConcurrency: 'one',
    settleAfterMs,
  };
}
