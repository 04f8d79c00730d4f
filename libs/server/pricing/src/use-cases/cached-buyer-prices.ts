import { Inject, Injectable } from '@nestjs/common';
import {
  ACCOUNT_DIRECTORY, accountScope, effectiveShipTo, INTEGRATION_MAP, normalised, plainDate, pricingDay, type AccountDirectory, type BuyerContext, type BuyerPrices, type CallOptions, type Delivery,
  type IntegrationMap, type PriceAnswer, type PriceLine, type Reading, type ReadMode,
} from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { priceTags } from './figure-tags.js';
import { PriceProblems } from './price-problems.js';
import { readFigures } from './read-figures.js';

/** How long a page waits for prices that are not held; a live check brings its own deadline. */
const pageDeadlineMs = 8_000;

/** Prices of the buyer's own account: one call of the ERP for all that are missing. */
@Injectable()
export class CachedBuyerPrices implements BuyerPrices {
  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'abilities' | 'prices'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(ACCOUNT_DIRECTORY) private readonly accounts: Pick<AccountDirectory, 'shipTos'>,
    private readonly cache: BatchCache,
    private readonly problems: PriceProblems,
  ) {}

  /** @throws RangeError when a quantity is no decimal */
  async prices(buyer: BuyerContext, lines: readonly PriceLine[], delivery: Delivery, mode: ReadMode, call: CallOptions = {}): Promise<readonly Reading<PriceAnswer>[]> {
    if (lines.length === 0) return [];
    const { account } = buyer;
    const scope = accountScope(account);
    const shipToExternalId = await this.shipTo(buyer, delivery);
    const pricingDate = pricingDay(this.map.checkout.pricingDate, plainDate(new Date(), this.map.timeZone), delivery.requestedDate).date;
    return readFigures<PriceLine, PriceAnswer>(this.cache, {
      object: 'prices', scope, mode, freshness: this.map.rules.prices.freshness, signal: call.signal,
      items: lines.map(({ sku, unit, quantity }) => ({ sku, unit, quantity: normalised(quantity) })),
      keyOf: ({ sku, unit, quantity }) => cacheKey({ object: 'prices', shape: 2, scope, parts: [pricingDate, account.currency, shipToExternalId === null ? 'any' : `to ${shipToExternalId}`, sku, unit, quantity] }),
      tagsOf: ({ sku }) => [priceTags.all, priceTags.account(account), priceTags.sku(account.connector, sku), priceTags.accountSku(account, sku)],
      ask: async (items, signal) => {
        const answers = await this.connector.prices.prices(
          { account: { externalId: account.externalId, currency: account.currency }, shipToExternalId, pricingDate, lines: items },
          { priority: mode === 'live' ? 'buyer' : 'background', deadlineMs: pageDeadlineMs, ...call, signal });
        this.problems.look(account.connector, account.externalId, answers);
        return answers;
      },
    });
  }

  /** Null where no ship-to decides a price, so that what is held serves all of them. */
  private async shipTo(buyer: BuyerContext, { shipToId }: Delivery): Promise<string | null> {
    return this.connector.abilities.prices.byShipTo ? effectiveShipTo(await this.accounts.shipTos(buyer), shipToId)?.externalId ?? null : null;
  }
}
