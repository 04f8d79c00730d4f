import type { GraphQLSchema } from 'graphql';
import { schemaOfResolvers } from '@portico/platform-graphql-kit';
import { AccountGraphqlModule } from '@portico/server-account';
import { CatalogGraphqlModule } from '@portico/server-catalog';
import { IdentityGraphqlModule } from '@portico/server-identity';
import { InvoicingGraphqlModule } from '@portico/server-invoicing';
import { OrderingGraphqlModule } from '@portico/server-ordering';
import { PaymentsGraphqlModule } from '@portico/server-payments';
import { PricingGraphqlModule } from '@portico/server-pricing';
import { ViewerAccountsResolver } from './composition/viewer-accounts.resolver.js';
import { StatusResolver } from './status/status.resolver.js';
import { resolversOf } from './resolvers-of.js';

/** Modules whose providers hold resolvers; the schema is built from them without starting anything. */
export const graphqlModules = [IdentityGraphqlModule, AccountGraphqlModule, CatalogGraphqlModule, PricingGraphqlModule, OrderingGraphqlModule, InvoicingGraphqlModule, PaymentsGraphqlModule] as const;
const composed = [ViewerAccountsResolver, StatusResolver] as const;

export const bffSchema = (): Promise<GraphQLSchema> => schemaOfResolvers([...resolversOf(graphqlModules), ...composed]);
