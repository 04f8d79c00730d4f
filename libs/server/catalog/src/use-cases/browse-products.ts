import { Inject, Injectable, Optional } from '@nestjs/common';
import { accountScope, INTEGRATION_MAP, plainDate, PURCHASE_HISTORY, type BuyerContext, type IntegrationMap, type PlainDate, type PurchaseHistory } from '@portico/domain';
import { BatchCache, cacheKey, type CachePolicy } from '@portico/platform-cache';
import { ProductReader } from '../persistence/product-reader.js';
import type { ProductRecord } from '../persistence/product-record.js';
import { CountProducts, type ProductCounts } from '../search/product-counts.js';
import type { FacetChoice, ProductFilter, ProductSort } from '../search/product-query.js';
import { ProductSearch } from '../search/product-search.js';
import { catalogTag } from '../sync/catalog-changed.js';
import { Shelves } from './shelves.js';

export interface BrowseWish {
  readonly search: string | null;
  readonly categoryId: string | null;
  readonly facets: readonly FacetChoice[];
  /** Ordered by this account in the last twelve months. */
  readonly boughtBefore: boolean;
}
export interface FoundProduct {
  readonly product: ProductRecord;
  /** Where the list goes on after it. */
  readonly key: readonly string[];
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const noCategory = '00000000-0000-0000-0000-000000000000';
/** A sync that changes anything drops them at once. */
const countsPolicy: CachePolicy = { freshForMs: 60_000, staleWhileRevalidateMs: 600_000, staleIfErrorMs: 0 };

/** The account's own catalogue: a page of it, and what all of it consists of. */
@Injectable()
export class BrowseProducts {
  constructor(
    private readonly shelves: Shelves,
    private readonly search: ProductSearch,
    private readonly counter: CountProducts,
    private readonly reader: ProductReader,
    private readonly cache: BatchCache,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Optional() @Inject(PURCHASE_HISTORY) private readonly history: PurchaseHistory | null,
  ) {}

  /** One more than asked, where there is one. */
  async page(buyer: BuyerContext, wish: BrowseWish, page: { readonly sort: ProductSort; readonly first: number; readonly after: readonly string[] | null }): Promise<readonly FoundProduct[]> {
    const shelf = await this.shelves.of(buyer);
    const placed = await this.search.page(buyer.visibleCompanyIds, shelf, { ...page, filter: await this.filter(buyer, wish) });
    const products = new Map((await this.reader.byId(buyer.visibleCompanyIds, shelf, placed.map(({ id }) => id))).map((product) => [product.id, product]));
    return placed.flatMap(({ id, key }) => {
      const product = products.get(id);
      return product ? [{ product, key }] : [];
    });
  }

  async counts(buyer: BuyerContext, wish: BrowseWish): Promise<ProductCounts> {
    const shelf = await this.shelves.of(buyer);
    const filter = await this.filter(buyer, wish);
    // A search knows the account's own part numbers; what is merely browsed is the same for all with these assortments.
    const isOwn = filter.search !== null || filter.skus !== null;
    const scope = isOwn ? accountScope(buyer.account) : JSON.stringify([shelf.connector, shelf.assortments]);
    const key = cacheKey({ object: 'product-counts', shape: 1, scope, parts: [JSON.stringify(filter)] });
    const readings = await this.cache.getMany<ProductCounts>({
      object: 'product-counts', keys: [key], scope, policy: countsPolicy, tags: () => [catalogTag(shelf.connector)], isOutage: () => false,
      fetchMany: async () => new Map([[key, await this.counter.count(buyer.visibleCompanyIds, shelf, filter)]]),
    });
    const counts = readings.get(key)?.value;
    if (!counts) throw new Error('The products were not counted');
    return counts;
  }

  private async filter(buyer: BuyerContext, { search, categoryId, facets, boughtBefore }: BrowseWish): Promise<ProductFilter> {
    return {
      search: search?.trim() || null, facets: facets.filter(({ values }) => values.length > 0),
      categoryId: categoryId === null || uuid.test(categoryId) ? categoryId : noCategory,
      skus: boughtBefore ? await this.bought(buyer) : null,
    };
  }

  private async bought(buyer: BuyerContext): Promise<readonly string[]> {
    if (!this.history) throw new Error('No capability of this app knows what was bought before');
    return this.history.skusOrderedSince(buyer, aYearBefore(plainDate(new Date(), this.map.timeZone)));
  }
}

function aYearBefore(day: PlainDate): PlainDate {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCFullYear(at.getUTCFullYear() - 1);
  return at.toISOString().slice(0, 10);
}
