import type { Availability, AvailabilitySource, CallOptions, Warehouse } from '@portico/domain';
import { z } from 'zod';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData, TrytonWarehouse } from '../reference/reference-data.js';
import { availabilityFrom, type WarehouseReading } from './stock.mapper.js';
import { inboundFields, stockFields, wireInbound, wireStock, type WireInbound } from './stock.wire.js';

export class TrytonAvailabilitySource implements AvailabilitySource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData) {}

  async warehouses(call?: CallOptions): Promise<readonly Warehouse[]> {
    return (await this.reference.warehouses(this.client.within(call))).map(({ code, name }) => ({ code, name }));
  }

  async availability(request: { readonly skus: readonly string[]; readonly warehouses: readonly string[] | null }, call?: CallOptions): Promise<readonly Availability[]> {
    if (request.skus.length === 0) return [];
    return this.stockOf(this.client.within(call), request.skus, request.warehouses);
  }

  async stockOf(rpc: Rpc, skus: readonly string[], only: readonly string[] | null): Promise<readonly Availability[]> {
    const warehouses = (await this.reference.warehouses(rpc)).filter(({ code }) => only === null || only.includes(code));
    const readings: WarehouseReading[] = [];
    for (const warehouse of warehouses) readings.push(await readWarehouse(rpc, warehouse, skus));
    const inbound = await readInbound(rpc, warehouses, readings);
    const unitIds = readings.flatMap(({ stocks }) => stocks.map((stock) => stock.default_uom));
    return availabilityFrom(readings, inbound, await this.reference.units(rpc, unitIds));
  }
}

/** One warehouse a call: two ids in `locations` answer 0 for every product, without an error. No date: every planned move counts. */
async function readWarehouse(rpc: Rpc, warehouse: TrytonWarehouse, skus: readonly string[]): Promise<WarehouseReading> {
  const domain = [['code', 'in', [...new Set(skus)]], ['type', '=', 'goods']];
  const stocks = await rpc.call('model.product.product.search_read', [domain, 0, null, [['id', 'ASC']], [...stockFields]], z.array(wireStock), { locations: [warehouse.id] });
  return { warehouse, stocks };
}

/** Planned moves into the warehouses from outside of them: receipts, productions, transfers. */
async function readInbound(rpc: Rpc, warehouses: readonly TrytonWarehouse[], readings: readonly WarehouseReading[]): Promise<readonly WireInbound[]> {
  const productIds = [...new Set(readings.flatMap(({ stocks }) => stocks.map(({ id }) => id)))];
  if (productIds.length === 0) return [];
  const moves = await rpc.call('model.stock.move.search_read', [
    [['product', 'in', productIds], ['state', 'in', ['draft', 'assigned']], ['to_location', 'child_of', warehouses.map(({ id }) => id), 'parent']],
    0, null, null, [...inboundFields],
  ], z.array(wireInbound));
  return moves.filter((move) => move['from_location.'].warehouse !== move['to_location.'].warehouse);
}
