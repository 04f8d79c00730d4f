export { CatalogGraphqlModule, CatalogModule } from './catalog.module.js';
export { catalogMigrations } from './persistence/migrations.js';
export { SyncAssortments } from './sync/sync-assortments.js';
export { SyncCategories } from './sync/sync-categories.js';
export { SyncPartNumbers } from './sync/sync-part-numbers.js';
export { SyncProducts } from './sync/sync-products.js';
