import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpChange, type ErpChangeListener, type ErpConnector } from '@portico/erp-contract';
import { notifyInvalidation } from '@portico/platform-cache';
import { CompanyScope } from '@portico/platform-persistence';
import { priceTags, stockTags } from './figure-tags.js';

/** Exactly what the ERP says has changed is read again, in every process. */
@Injectable()
export class PriceChanges implements ErpChangeListener {
  constructor(@Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>, private readonly scope: CompanyScope) {}

  async onErpChange(change: ErpChange): Promise<void> {
    const names = changedFigures(this.connector.id, change);
    if (names.length > 0) await this.scope.unscoped((manager) => notifyInvalidation(manager, names));
  }
}

/** What is no longer to be shown. */
export function changedFigures(connector: string, { object, ids, customerExternalId }: ErpChange): readonly string[] {
  switch (object) {
    case 'price': return priceTagsOf(connector, ids, customerExternalId);
    case 'stock': return ids.length === 0 ? [stockTags.all] : ids.map((sku) => stockTags.sku(connector, sku));
    // Its units, its price group or its contracts may be others now.
    case 'product': return ids.length === 0 ? [priceTags.all, stockTags.all] : ids.flatMap((sku) => [priceTags.sku(connector, sku), stockTags.sku(connector, sku)]);
    case 'customer': {
      const customers = customerExternalId === null ? ids : [customerExternalId];
      return customers.length === 0 ? [priceTags.all] : customers.map((externalId) => priceTags.account({ connector, externalId }));
    }
    default: return [];
  }
}

function priceTagsOf(connector: string, skus: readonly string[], externalId: string | null): readonly string[] {
  if (externalId === null) return skus.length === 0 ? [priceTags.all] : skus.map((sku) => priceTags.sku(connector, sku));
  const account = { connector, externalId };
  return skus.length === 0 ? [priceTags.account(account)] : skus.map((sku) => priceTags.accountSku(account, sku));
}
