export { PricingGraphqlModule, PricingModule } from './pricing.module.js';
export { PriceChanges } from './use-cases/price-changes.js';
