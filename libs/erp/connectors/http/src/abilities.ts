import type { Abilities } from '@portico/erp-contract';
import type { WireMeta } from './wire/meta.js';

/** Until the ERP has told: what the contract itself promises, and nothing of what it leaves open. */
export const abilitiesByContract: Abilities = {
  prices: { breaks: false, explanation: false, byShipTo: true, maxCalls: () => 1 },
  availability: { perWarehouse: false, inbound: false, maxCalls: () => 1 },
  credit: { figures: false },
  calculation: { whole: true, freight: 'none', tax: 'none', discounts: 'none', surcharges: 'none' },
  orders: { idempotencyKey: true, holdsOverCredit: false, shipComplete: true, requestedDate: true, backOrders: true, substitutes: true, acknowledgementDocument: false },
  shipments: { tracking: true },
  invoices: { document: false, cashDiscount: true, lines: true },
  payments: { post: false },
  catalog: { images: true, assortments: true, partNumbers: false, successors: true },
  changeNotifications: false,
  writeConcurrency: 'one',
  settleAfterMs: 300_000,
};

const concurrency = { 'per-document': 'per-aggregate', 'per-customer': 'per-account', one: 'one' } as const;

export function abilitiesFromMeta({ abilities, limits, settleAfterSeconds }: WireMeta): Abilities {
  return {
    prices: { breaks: abilities.priceBreaks, explanation: abilities.priceExplanation, byShipTo: true, maxCalls: ({ lines }) => Math.ceil(lines / limits.pricesPerBatch) },
    availability: { perWarehouse: abilities.stockPerWarehouse, inbound: abilities.inbound, maxCalls: ({ skus }) => Math.ceil(skus / limits.availabilityPerBatch) },
    credit: { figures: abilities.creditFigures },
    calculation: { whole: true, freight: abilities.freight, tax: abilities.tax, discounts: abilities.orderDiscounts, surcharges: abilities.surcharges },
    orders: { ...abilitiesByContract.orders, holdsOverCredit: abilities.creditHold === 'hold', acknowledgementDocument: abilities.acknowledgementPdf },
    shipments: abilitiesByContract.shipments,
    invoices: { ...abilitiesByContract.invoices, document: abilities.invoicePdf },
    payments: { post: abilities.payments },
    catalog: { ...abilitiesByContract.catalog, partNumbers: abilities.partNumbers },
    changeNotifications: abilities.notifications,
    writeConcurrency: concurrency[abilities.writeConcurrency],
    settleAfterMs: settleAfterSeconds * 1000,
  };
}
