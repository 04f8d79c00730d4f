import type { FastifyInstance } from 'fastify';
import { firstRow } from '../database/database.js';
import { limits } from '../meta/meta.routes.js';
import type { Sandbox } from '../sandbox.js';
import { Problem } from '../wire/problem.js';
import { loadStock } from './load-stock.js';

export function stockRoutes(app: FastifyInstance, { pool, contract }: Sandbox): void {
  app.post('/v1/availability::batch', { config: { operation: 'availabilityBatch' } }, async ({ body }) => {
    const asked = contract.checkBody<{ skus: string[]; warehouses?: string[] }>('availabilityBatch', body);
    if (asked.skus.length > limits.availability) throw new Problem('too-large', `At most ${String(limits.availability)} SKUs a batch.`);
    const clock = await firstRow<{ now: string }>(pool, 'select erp_now() as now');
    const { units, stock } = await loadStock(pool, asked.skus, asked.warehouses ?? null);
    return {
      asOf: clock?.now,
      items: asked.skus.map((sku) => ({ sku, known: units.has(sku), unit: units.get(sku) ?? null, warehouses: stock.get(sku) ?? [] })),
    };
  });
}
