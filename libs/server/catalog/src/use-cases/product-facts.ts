import type { ProductFacts } from '@portico/domain';
import type { ProductRecord } from '../persistence/product-record.js';

export const imageUrl = (productId: string, imageId: string): string => `/files/product-image/${productId}/${encodeURIComponent(imageId)}`;

export function productFacts(record: ProductRecord): ProductFacts {
  const { id, externalId, sku, name, units, stockUnit, salesUnit, priceUnit, minimum, multiple, packLabel, successorSku, customerPartNumber } = record;
  const [image] = record.imageIds;
  return {
    id, externalId, sku, name, units, stockUnit, salesUnit, priceUnit, minimum, multiple, packLabel, successorSku, customerPartNumber,
    isOrderable: !record.isDiscontinued, imageUrl: image === undefined ? null : imageUrl(id, image),
  };
}
