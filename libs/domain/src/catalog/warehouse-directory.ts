import type { BuyerContext } from '../identity/context.js';
import type { Warehouse } from '../pricing/availability.js';

/** The seller's warehouses by name, as they were last copied; those of the buyer's ERP. */
export interface WarehouseDirectory {
  warehouses(buyer: BuyerContext): Promise<readonly Warehouse[]>;
}
export const WAREHOUSE_DIRECTORY = Symbol('WarehouseDirectory');
