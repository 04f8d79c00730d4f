import type { ErpProduct } from '@portico/domain';

/** A product as its table holds it, with what the account calls it. */
export interface ProductRecord {
  readonly id: string;
  readonly externalId: string;
  readonly sku: string;
  readonly name: string;
  /** As the ERP sent it. */
  readonly description: string | null;
  readonly attributes: ErpProduct['attributes'];
  readonly units: ErpProduct['units'];
  readonly stockUnit: string;
  readonly salesUnit: string;
  readonly priceUnit: string;
  readonly minimum: string | null;
  readonly multiple: string | null;
  readonly packLabel: string | null;
  readonly variantGroup: string | null;
  readonly variantAxes: ErpProduct['variantAxes'];
  readonly imageIds: readonly string[];
  readonly gtin: string | null;
  readonly isDiscontinued: boolean;
  readonly successorSku: string | null;
  /** Those that it was put into, without those above. */
  readonly categoryIds: readonly string[];
  readonly customerPartNumber: string | null;
}
