import type { CallOptions } from '../erp-account.js';
import type { DecimalString, UnitCode } from '../money/index.js';
import type { PlainDate } from '../time.js';

export interface Warehouse {
  readonly code: string;
  readonly name: string;
}
export interface InboundQuantity {
  readonly quantity: DecimalString;
  readonly date: PlainDate | null;
}
/** In the product's stock unit. May be negative where the ERP's is. */
export interface WarehouseStock {
  readonly warehouse: string;
  readonly onHand: DecimalString | null;
  readonly reserved: DecimalString | null;
  readonly available: DecimalString;
  readonly inbound: readonly InboundQuantity[];
}
export interface Availability {
  readonly sku: string;
  readonly unit: UnitCode;
  readonly stocks: readonly WarehouseStock[];
}
export interface AvailabilitySource {
  warehouses(call?: CallOptions): Promise<readonly Warehouse[]>;
  /** One entry per known SKU; an unknown SKU is absent. */
  availability(request: { readonly skus: readonly string[]; readonly warehouses: readonly string[] | null }, call?: CallOptions): Promise<readonly Availability[]>;
}
