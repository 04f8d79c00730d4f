import type { BuyerContext } from '../identity/context.js';
import type { DecimalString, UnitCode, UnitOfMeasure } from '../money/index.js';

/** What pricing and ordering need to know of a product in the buyer's assortment. */
export interface ProductFacts {
  readonly id: string;
  readonly externalId: string;
  readonly sku: string;
  readonly name: string;
  readonly units: readonly UnitOfMeasure[];
  readonly stockUnit: UnitCode;
  readonly salesUnit: UnitCode;
  readonly priceUnit: UnitCode;
  readonly minimum: DecimalString | null;
  readonly multiple: DecimalString | null;
  readonly packLabel: string | null;
  readonly isOrderable: boolean;
  readonly successorSku: string | null;
  readonly imageUrl: string | null;
  readonly customerPartNumber: string | null;
}
export interface ProductDirectory {
  /** Only those in the buyer's assortment; SKUs compare exactly (case matters: twins exist). */
  bySku(buyer: BuyerContext, skus: readonly string[]): Promise<ReadonlyMap<string, ProductFacts>>;
}
export const PRODUCT_DIRECTORY = Symbol('ProductDirectory');
