import type { AvailabilitySource } from '@portico/domain';
import { readRecords } from '../client/lists.js';
import { availabilityFromWire } from '../mappers/pricing.js';
import { wireWarehouse } from '../wire/catalogue.js';
import { wireAvailability } from '../wire/pricing.js';
import { wireList } from '../wire/primitives.js';
import { batches } from './batches.js';
import { reported, type PortContext } from './context.js';

const stock = { schema: wireAvailability, map: availabilityFromWire, idOf: (raw: { sku: string }) => raw.sku };
const warehouse = { schema: wireWarehouse, map: (raw: { id: string; name: string }) => ({ code: raw.id, name: raw.name }), idOf: (raw: { id: string }) => raw.id };

export const availabilityPort = (context: PortContext): AvailabilitySource => ({
  async warehouses(call) {
    const { items } = await context.client.json({ method: 'GET', path: '/v1/warehouses' }, wireList, call);
    return reported(context, 'warehouse', readRecords(warehouse, items));
  },
  async availability({ skus, warehouses }, call) {
    if (skus.length === 0 || warehouses?.length === 0) return [];
    const { limits } = await context.meta.get(call);
    const answers = await Promise.all(batches(skus, limits.availabilityPerBatch).map(async (batch) => {
      const body = { skus: batch, ...(warehouses ? { warehouses } : {}) };
      const { items } = await context.client.json({ method: 'POST', path: '/v1/availability:batch', body }, wireList, call);
      return reported(context, 'stock', readRecords(stock, items));
    }));
    return answers.flat();
  },
});
