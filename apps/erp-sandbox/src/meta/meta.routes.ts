import type { FastifyInstance } from 'fastify';
import { firstRow, rows } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { Address } from '../seed/world.js';

/** Most lines of a batch, an order, a page. */
export const limits = { prices: 500, availability: 500, orderLines: 1000, page: 500 } as const;

export function metaRoutes(app: FastifyInstance, { pool, config, contract, chaos, notifier }: Sandbox): void {
  app.get('/v1/meta', { config: { operation: 'getMeta' } }, async () => {
    const clock = await firstRow<{ now: string }>(pool, 'select erp_now() as now');
    const perMinute = chaos.current.rateLimit ?? config.rateLimit;
    return {
      contractVersion: contract.version,
      erp: { name: 'Harbour ERP', version: '9.4', seller: 'Harbour Industrial Supply GmbH' },
      currency: 'EUR', timeZone: 'Europe/Berlin', serverTime: clock?.now, settleAfterSeconds: config.settleSeconds,
      rounding: { mode: 'half-up', decimals: 2, level: 'line' }, pricingDate: 'order',
      limits: {
        pricesPerBatch: limits.prices, availabilityPerBatch: limits.availability, orderLines: limits.orderLines, pageLimit: limits.page,
        requestsPerMinute: perMinute === 0 ? null : perMinute,
      },
      abilities: {
        priceBreaks: true, priceExplanation: true, orderDiscounts: 'exact', freight: 'exact', tax: 'exact', surcharges: 'exact', minimumOrderValue: 'exact',
        earliestDates: 'estimate', stockPerWarehouse: true, inbound: true, creditFigures: true, creditHold: chaos.current.creditPolicy, invoicePdf: true,
        acknowledgementPdf: true, payments: true, notifications: notifier.isAimed, partNumbers: true, writeConcurrency: 'per-document',
      },
    };
  });

  app.get('/v1/warehouses', { config: { operation: 'listWarehouses' } }, async () =>
    ({ items: await rows<{ id: string; name: string; address: Address }>(pool, 'select id, name, address from warehouse order by position') }));
}
