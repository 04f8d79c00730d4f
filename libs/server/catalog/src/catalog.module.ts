import { Global, Module } from '@nestjs/common';
import { PRODUCT_DIRECTORY, WAREHOUSE_DIRECTORY } from '@portico/domain';
import { ProductNodes } from './graphql/product-nodes.js';
import { CategoryResolver, ProductResolver } from './graphql/product.resolver.js';
import { ProductsResolver } from './graphql/products.resolver.js';
import { ProductImageController } from './images/product-image.controller.js';
import { ReadProductImage } from './images/read-product-image.js';
import { AssortmentWriter } from './persistence/assortment-writer.js';
import { CategoryReader } from './persistence/category-reader.js';
import { CategoryWriter } from './persistence/category-writer.js';
import { FacetWriter } from './persistence/facet-writer.js';
import { ProductPlaces } from './persistence/product-places.js';
import { ProductReader } from './persistence/product-reader.js';
import { ProductWriter } from './persistence/product-writer.js';
import { SkuClaims } from './persistence/sku-claims.js';
import { SyncPositions } from './persistence/sync-position.js';
import { CountProducts } from './search/product-counts.js';
import { ProductSearch } from './search/product-search.js';
import { SearchPlanner } from './search/search-planner.js';
import { CatalogChanged } from './sync/catalog-changed.js';
import { SyncAssortments } from './sync/sync-assortments.js';
import { SyncCategories } from './sync/sync-categories.js';
import { SyncPartNumbers } from './sync/sync-part-numbers.js';
import { SyncProducts } from './sync/sync-products.js';
import { SyncWarehouses } from './sync/sync-warehouses.js';
import { BrowseProducts } from './use-cases/browse-products.js';
import { FindProducts } from './use-cases/find-products.js';
import { ReadWarehouses } from './use-cases/read-warehouses.js';
import { Shelves } from './use-cases/shelves.js';

const copying = [AssortmentWriter, CategoryWriter, FacetWriter, ProductPlaces, ProductWriter, SkuClaims, SyncPositions, CatalogChanged, SyncWarehouses];
/** The app gathers the tasks, and SyncPartNumbers as a listener too. */
const gathered = [SyncCategories, SyncProducts, SyncAssortments, SyncPartNumbers];

/** The catalogue without GraphQL, for bff and worker. Global: other capabilities inject its ports. */
@Global()
@Module({
  providers: [...copying, ...gathered, Shelves, ProductReader, FindProducts, { provide: PRODUCT_DIRECTORY, useExisting: FindProducts }, { provide: WAREHOUSE_DIRECTORY, useClass: ReadWarehouses }],
  exports: [...gathered, FindProducts, Shelves, ProductReader, PRODUCT_DIRECTORY, WAREHOUSE_DIRECTORY],
})
export class CatalogModule {}

/** What the bff adds: GraphQL and GET /files/product-image/… */
@Module({
  imports: [CatalogModule],
  controllers: [ProductImageController],
  providers: [CategoryReader, SearchPlanner, ProductSearch, CountProducts, BrowseProducts, ReadProductImage, ProductNodes, ProductsResolver, ProductResolver, CategoryResolver],
})
export class CatalogGraphqlModule {}
