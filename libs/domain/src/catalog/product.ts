import type { CallOptions, DeltaPage, DeltaRequest } from '../erp-account.js';
import type { DecimalString, UnitCode, UnitOfMeasure } from '../money/index.js';

export interface ErpCategory {
  readonly externalId: string;
  readonly name: string;
  readonly parentExternalId: string | null;
  readonly position: number;
}
export interface ProductAttribute {
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
}
export interface ErpProduct {
  readonly externalId: string;
  readonly sku: string;
  readonly name: string;
  /** As the ERP has it; may hold HTML. Made safe when shown, never when stored. */
  readonly description: string | null;
  readonly categoryExternalIds: readonly string[];
  readonly attributes: readonly ProductAttribute[];
  /** Contains stockUnit, salesUnit and priceUnit. */
  readonly units: readonly UnitOfMeasure[];
  readonly stockUnit: UnitCode;
  readonly salesUnit: UnitCode;
  readonly priceUnit: UnitCode;
  /** In the sales unit. */
  readonly minimum: DecimalString | null;
  readonly multiple: DecimalString | null;
  readonly packLabel: string | null;
  readonly variantOf: string | null;
  readonly variantAxes: readonly { readonly name: string; readonly value: string }[];
  readonly imageIds: readonly string[];
  readonly gtin: string | null;
  /** `discontinued`: sold while stocks last. A product that is gone is withdrawn from the list instead. */
  readonly status: 'active' | 'discontinued';
  readonly successorSku: string | null;
}
export interface ErpAssortment {
  readonly externalId: string;
  readonly name: string;
  readonly includesEverything: boolean;
  readonly categoryExternalIds: readonly string[];
  readonly skus: readonly string[];
  /** Not to be seen even where a category or everything would include them; absent: none. */
  readonly excludedSkus?: readonly string[];
}
export interface ProductImage {
  readonly contentType: string;
  readonly content: Uint8Array;
}
export interface CatalogSource {
  categories(call?: CallOptions): Promise<readonly ErpCategory[]>;
  products(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpProduct>>;
  /** Empty where the ERP has none. */
  assortments(call?: CallOptions): Promise<readonly ErpAssortment[]>;
  image(productExternalId: string, imageId: string, call?: CallOptions): Promise<ProductImage | null>;
}
