import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { CurrentBuyer, FromErp, NodeSources, Request, RequestLoaders, type Loaders, type RequestContext } from '@portico/platform-graphql-kit';
import { CategoryReader } from '../persistence/category-reader.js';
import type { ProductRecord } from '../persistence/product-record.js';
import { plainText } from '../text/plain-text.js';
import { BrowseProducts } from '../use-cases/browse-products.js';
import { FindProducts } from '../use-cases/find-products.js';
import { Category, Product, productFromRecord } from './product.type.js';
import { countsOf } from './products.resolver.js';

const successors = Symbol('Successors');
const variantsOf = Symbol('Variants');
const trees = Symbol('CategoryTrees');

@Resolver(() => Product)
export class ProductResolver {
  constructor(private readonly find: FindProducts, private readonly tree: CategoryReader, private readonly nodes: NodeSources<BuyerContext>) {}

  @FromErp('products')
  @ResolveField(() => String, { nullable: true, description: 'Plain text with line breaks; HTML removed.' })
  description(@Parent() { record: { description } }: Product): string | null {
    return description === null ? null : plainText(description) || null;
  }

  @FromErp('categories')
  @ResolveField(() => [Category])
  async categories(@Parent() { record }: Product, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<readonly Category[]> {
    const tree = await loaders.loader<string, ReadonlyMap<string, Category>>(trees, (connectors) => Promise.all(connectors.map(async (connector) =>
      new Map((await this.tree.all(buyer.visibleCompanyIds, connector)).map((category) => [category.id, category]))))).load(buyer.account.connector);
    return record.categoryIds.flatMap((id) => tree.get(id) ?? []);
  }

  @FromErp('products')
  @ResolveField(() => Product, { nullable: true, description: 'The last product of the chain of successors, when it can be ordered.' })
  async successor(@Parent() { sku, record }: Product, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    if (record.successorSku === null) return null;
    const last = await request.loaders.loader<string, string | null>(successors, async (skus) => {
      const found = await this.find.lastSuccessors(buyer, skus);
      return skus.map((each) => found.get(each) ?? null);
    }).load(sku);
    return last === null ? null : this.nodes.load(request, buyer, 'Product', last);
  }

  /** All of its variant group, itself too. */
  @FromErp('products')
  @ResolveField(() => [Product])
  async variants(@Parent() { record: { variantGroup } }: Product, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<readonly Product[]> {
    if (variantGroup === null) return [];
    const found = await loaders.loader<string, readonly ProductRecord[]>(variantsOf, async (groups) => {
      const byGroup = await this.find.variants(buyer, groups);
      return groups.map((group) => byGroup.get(group) ?? []);
    }).load(variantGroup);
    return found.map((record) => productFromRecord(record));
  }
}

@Resolver(() => Category)
export class CategoryResolver {
  constructor(private readonly browse: BrowseProducts) {}

  @ResolveField(() => Int)
  async productCount(@Parent() { id, count }: Category, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<number> {
    return count ?? (await countsOf(loaders, this.browse, buyer)).categories[id] ?? 0;
  }
}
