import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { erpDirective } from '../erp/erp-field.js';
import { errorFormatter } from '../errors/format-error.js';
import { GraphqlErrorsFilter } from '../errors/graphql-errors.filter.js';
import { protection } from '../limits/limits.js';
import { storableText } from '../limits/storable-text.js';
import { BuyerGuard } from '../request/buyer.guard.js';
import { BUYER_RESOLVER, RequestContext, type BuyerResolver } from '../request/request-context.js';
import { httpExchange, type CookieRules } from './http-exchange.js';

export interface GraphqlKitOptions {
  /** Lets clients ask for the schema; never in production. */
  readonly hasIntrospection: boolean;
  readonly cookies: CookieRules;
}

/** How the schema is built, here and where it is written to a file. */
export const schemaOptions = { directives: [erpDirective], numberScalarMode: 'integer', noDuplicatedFields: true } as const;

/** Apollo at /graphql, one query per request. The composing app provides BUYER_RESOLVER globally. */
@Module({})
export class GraphqlKitModule {
  static forRoot(options: GraphqlKitOptions): DynamicModule {
    return {
      module: GraphqlKitModule,
      imports: [GraphQLModule.forRootAsync<ApolloDriverConfig>({
        driver: ApolloDriver, inject: [BUYER_RESOLVER], useFactory: (buyers: BuyerResolver) => driverConfig(options, buyers),
      })],
      providers: [{ provide: APP_GUARD, useClass: BuyerGuard }, { provide: APP_FILTER, useClass: GraphqlErrorsFilter }],
    };
  }
}

function driverConfig({ hasIntrospection, cookies }: GraphqlKitOptions, buyers: BuyerResolver): Omit<ApolloDriverConfig, 'driver'> {
  const log = new Logger('GraphQL');
  const { plugins, validationRules, parseOptions } = protection();
  return {
    path: '/graphql', autoSchemaFile: true, sortSchema: true, buildSchemaOptions: { ...schemaOptions, directives: [...schemaOptions.directives] },
    introspection: hasIntrospection, playground: false, graphiql: false, includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false, csrfPrevention: { requestHeaders: ['x-portico-csrf'] }, persistedQueries: false, hideSchemaDetailsFromClientErrors: !hasIntrospection,
    autoTransformHttpErrors: false, plugins: [...plugins, storableText], validationRules, parseOptions,
    formatError: errorFormatter(({ id, error, path }) => { log.error(`${id} at ${path || 'the operation'}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`); }),
    context: async (request: FastifyRequest, reply: FastifyReply) => {
      const http = httpExchange(request, reply, cookies);
      return new RequestContext(http, await buyers.identify(http));
    },
  };
}
