import { Inject } from '@nestjs/common';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INTEGRATION_MAP, SYNC_AGES, type BuyerContext, type IntegrationMap, type SyncAges } from '@portico/domain';
import { CurrentBuyer, Freshness, ListCursor, NodeSources, page, pageSize, Request, RequestLoaders, syncedFreshness, type Loaders, type RequestContext } from '@portico/platform-graphql-kit';
import { CategoryReader } from '../persistence/category-reader.js';
import type { ProductCounts } from '../search/product-counts.js';
import type { ProductSort as Sort } from '../search/product-query.js';
import { keyParts } from '../search/product-search.js';
import { BrowseProducts, type BrowseWish } from '../use-cases/browse-products.js';
import { FindProducts } from '../use-cases/find-products.js';
import { Category, Facet, Product, ProductConnection, productFromRecord, ProductsArgs, ProductSort } from './product.type.js';

const sorts: Readonly<Record<ProductSort, Sort>> = { [ProductSort.RELEVANCE]: 'relevance', [ProductSort.NAME]: 'name', [ProductSort.SKU]: 'sku' };
const counted = Symbol('ProductCounts');
const everything: BrowseWish = { search: null, categoryId: null, facets: [], boughtBefore: false };
/** What the connection is a page of; its counts are made when they are asked for. */
type Connection = ProductConnection & { readonly wish: BrowseWish };

/** Counts of one wish and request, whichever field asks first. */
export const countsOf = (loaders: Loaders, browse: BrowseProducts, buyer: BuyerContext, wish: BrowseWish = everything): Promise<ProductCounts> =>
  loaders.loader<BrowseWish, ProductCounts>(counted, (wishes) => Promise.all(wishes.map((each) => browse.counts(buyer, each))), { cacheKey: (each) => JSON.stringify(each) }).load(wish);

@Resolver(() => ProductConnection)
export class ProductsResolver {
  constructor(
    private readonly browse: BrowseProducts,
    private readonly find: FindProducts,
    private readonly tree: CategoryReader,
    private readonly nodes: NodeSources<BuyerContext>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(SYNC_AGES) private readonly ages: SyncAges,
  ) {}

  @Query(() => ProductConnection)
  async products(@CurrentBuyer() buyer: BuyerContext, @Args() { first, after, filter, sort }: ProductsArgs): Promise<Connection> {
    const wish: BrowseWish = { search: filter?.search ?? null, categoryId: filter?.categoryId ?? null, facets: filter?.facets ?? [], boughtBefore: filter?.boughtBefore ?? false };
    const order = sorts[sort ?? ProductSort.RELEVANCE];
    const size = pageSize({ first });
    const cursor = new ListCursor(`products ${order}`, keyParts(order, wish.search));
    const found = await this.browse.page(buyer, wish, { sort: order, first: size, after: cursor.after(after) });
    return { ...page(found, size, ({ product }) => productFromRecord(product), (each) => cursor.at(each.key)), wish };
  }

  @Query(() => Product, { nullable: true })
  product(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('sku') sku: string): Promise<object | null> {
    return this.nodes.load(request, buyer, 'Product', sku);
  }

  @Query(() => Product, { nullable: true, description: 'Read again from the ERP, past the cache: "check now".' })
  async liveProduct(@CurrentBuyer() buyer: BuyerContext, @Args('sku') sku: string): Promise<Product | null> {
    const record = (await this.find.records(buyer, [sku])).get(sku);
    return record ? productFromRecord(record, 'live') : null;
  }

  @Query(() => [Category])
  async categories(@CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<readonly Category[]> {
    return this.withProducts(buyer, await countsOf(loaders, this.browse, buyer));
  }

  @ResolveField(() => Int)
  async totalCount(@Parent() { wish }: Connection, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<number> {
    return (await countsOf(loaders, this.browse, buyer, wish)).total;
  }
  @ResolveField(() => [Facet])
  async facets(@Parent() { wish }: Connection, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<readonly Facet[]> {
    return (await countsOf(loaders, this.browse, buyer, wish)).facets;
  }
  @ResolveField('categories', () => [Category])
  async categoriesOfList(@Parent() { wish }: Connection, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<readonly Category[]> {
    return this.withProducts(buyer, await countsOf(loaders, this.browse, buyer, wish));
  }

  @ResolveField(() => Freshness)
  async freshness(): Promise<Freshness> {
    const { freshness, owner } = this.map.rules.products;
    const staleAfterSeconds = freshness.kind === 'synced' ? freshness.staleAfterSeconds : Number.POSITIVE_INFINITY;
    return syncedFreshness(await this.ages.lastSuccess('products'), staleAfterSeconds, owner);
  }

  private async withProducts(buyer: BuyerContext, counts: ProductCounts): Promise<readonly Category[]> {
    const categories = await this.tree.all(buyer.visibleCompanyIds, buyer.account.connector);
    return categories.flatMap((category) => {
      const count = counts.categories[category.id] ?? 0;
      return count > 0 ? [{ ...category, count }] : [];
    });
  }
}
