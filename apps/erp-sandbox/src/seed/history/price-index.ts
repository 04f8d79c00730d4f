import { convert } from '../../catalogue/units.js';
import { decidePrice, type Offer, type PriceDecision } from '../../pricing/decide-price.js';
import type { D } from '../../wire/decimal.js';
import type { AgreementItemRow, CustomerRow, ListPriceRow, ProductRow, World } from '../world.js';

/** Prices of the past by the same rules as today's. */
export class PriceIndex {
  private readonly list = new Map<string, ListPriceRow>();
  private readonly items = new Map<string, Map<string, AgreementItemRow[]>>();

  constructor(private readonly world: World) {
    for (const price of world.listPrices) this.list.set(`${price.sku}\n${price.currency}`, price);
    for (const item of world.agreementItems) {
      const bySku = this.items.get(item.agreement_id) ?? new Map<string, AgreementItemRow[]>();
      bySku.set(item.sku, [...(bySku.get(item.sku) ?? []), item]);
      this.items.set(item.agreement_id, bySku);
    }
  }

  price(customer: CustomerRow, product: ProductRow, quantity: D, unit: string, date: string): PriceDecision | null {
    const offers = this.world.agreements.flatMap((agreement): Offer[] => {
      const isTheirs = agreement.customer === customer.number || (agreement.customer === null && (agreement.kind === 'promotion' || agreement.price_group === customer.price_group));
      const items = isTheirs && agreement.currency === customer.currency ? this.items.get(agreement.id)?.get(product.sku) : undefined;
      return items ? [{ agreement, items }] : [];
    });
    return decidePrice(this.list.get(`${product.sku}\n${customer.currency}`) ?? null, offers, convert(product, quantity, unit, product.sales_unit), date);
  }
}
