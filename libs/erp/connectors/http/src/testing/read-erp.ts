import type { DeltaPage, DeltaRequest, ErpCustomer, ErpInvoice, ErpOrder, ErpProduct, PriceAnswer } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';

/** Everything a connector reads, by id, with what it could not read. */
export interface ReadErp {
  readonly products: ReadonlyMap<string, ErpProduct>;
  readonly customers: ReadonlyMap<string, ErpCustomer>;
  readonly orders: ReadonlyMap<string, ErpOrder>;
  readonly invoices: ReadonlyMap<string, ErpInvoice>;
  readonly rejected: readonly string[];
  /** In sales units, the least that may be ordered. */
  prices(customer: string, skus: readonly string[]): Promise<readonly PriceAnswer[]>;
}

export async function readErp(connector: ErpConnector, today: string): Promise<ReadErp> {
  const rejected: string[] = [];
  const all = async <T extends { readonly externalId: string }>(read: (request: DeltaRequest) => Promise<DeltaPage<T>>): Promise<ReadonlyMap<string, T>> => {
    const found = new Map<string, T>();
    for (let cursor: string | null = null; ;) {
      const page: DeltaPage<T> = await read({ cursor, watermark: null, limit: 500 });
      rejected.push(...page.rejected.map(({ externalId, reason }) => `${externalId}: ${reason}`));
      for (const item of page.items) {
        if (found.has(item.externalId)) throw new Error(`${item.externalId} comes twice`);
        found.set(item.externalId, item);
      }
      cursor = page.nextCursor;
      if (cursor === null) return found;
    }
  };
  const { catalog, customers, orders, invoices } = connector;
  const products = await all((request) => catalog.products(request));
  const accounts = await all((request) => customers.customers(request));
  return {
    products, customers: accounts, orders: await all((request) => orders.orders(request)), invoices: await all((request) => invoices.invoices(request)), rejected,
    async prices(customer, skus) {
      const lines = skus.map((sku) => ({ sku, unit: products.get(sku)?.salesUnit ?? '', quantity: products.get(sku)?.multiple ?? '1' }));
      return connector.prices.prices({ account: { externalId: customer, currency: accounts.get(customer)?.currency ?? '' }, shipToExternalId: null, pricingDate: today, lines });
    },
  };
}
