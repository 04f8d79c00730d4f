import { Inject, Injectable } from '@nestjs/common';
import { BUYER_PRICES, INTEGRATION_MAP, plainDate, pricingDay, unavailable, type BuyerContext, type BuyerPrices, type Delivery, type IntegrationMap, type PriceLine, type ProductFacts, type ReadMode } from '@portico/domain';
import { hiddenPrice, noPrice, priceFrom, type PricingOf } from './price-from.js';
import type { Price } from './price.type.js';

export interface ProductLine {
  readonly line: PriceLine;
  /** Null: the product is not on the account's shelf. */
  readonly product: Pick<ProductFacts, 'units'> | null;
}

/** Prices as they are shown, for many lines at once. */
@Injectable()
export class ReadPrices {
  constructor(@Inject(BUYER_PRICES) private readonly prices: BuyerPrices, @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap) {}

  /** One per line, in the order asked. Who may not see prices is shown none. */
  async execute(buyer: BuyerContext, lines: readonly ProductLine[], delivery: Delivery, mode: ReadMode): Promise<readonly Price[]> {
    const of: PricingOf = { owner: this.map.rules.prices.owner, day: pricingDay(this.map.checkout.pricingDate, plainDate(new Date(), this.map.timeZone), delivery.requestedDate) };
    if (!buyer.permissions.has('see-prices')) return lines.map(({ line }) => hiddenPrice(line, of));
    const asked = lines.filter(({ line, product }) => product?.units.some(({ code }) => code === line.unit) === true);
    const readings = await this.prices.prices(buyer, asked.map(({ line }) => line), delivery, mode);
    const readingOf = new Map(asked.map((each, index) => [each, readings[index] ?? unavailable]));
    return lines.map((each) => {
      const reading = readingOf.get(each);
      return reading && each.product ? priceFrom(reading, each.line, each.product, of) : noPrice(each.line, of);
    });
  }
}
