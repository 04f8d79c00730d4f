import { Injectable } from '@nestjs/common';
import type { ErpChange, ErpChangeListener } from '@portico/erp-contract';
import { BatchCache } from '@portico/platform-cache';
import { anyStockTag, stockOfSkuTag } from './cached-buyer-availability.js';
import { anyPriceTag, priceOfCustomerTag, priceOfSkuTag } from './cached-buyer-prices.js';

/** Drops exactly what the ERP says has changed: of the customer it names, else of the SKUs, else everything of the kind. */
@Injectable()
export class PriceChanges implements ErpChangeListener {
  constructor(private readonly cache: BatchCache) {}

  async onErpChange({ object, ids, customerExternalId }: ErpChange): Promise<void> {
    if (object === 'price') await this.cache.invalidate(customerExternalId !== null ? [priceOfCustomerTag(customerExternalId)] : ids.length > 0 ? ids.map(priceOfSkuTag) : [anyPriceTag]);
    if (object === 'customer' && customerExternalId !== null) await this.cache.invalidate([priceOfCustomerTag(customerExternalId)]);
    if (object === 'stock') await this.cache.invalidate(ids.length > 0 ? ids.map(stockOfSkuTag) : [anyStockTag]);
  }
}
