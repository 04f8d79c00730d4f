export { BadEnvironment, serverEnvironment, type ServerEnvironment } from './environment.js';
export { InvalidBrand, loadBrand, type Brand } from './brand/brand.js';
export { allMigrations } from './all-migrations.js';
export { migrateDatabase } from './migrate-database.js';
export { CoreModule, type CoreOptions } from './core.module.js';
export { announce, endWith, refuseToStart } from './process/lifetime.js';
export { StderrLogger } from './process/stderr-logger.js';
export { openConnector } from './erp/open-connector.js';
export { outsideScopes } from './erp/outside-scopes.js';
