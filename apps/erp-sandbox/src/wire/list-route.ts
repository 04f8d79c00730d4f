import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Db } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import { readPage, type Listing, type ListQuery } from './page.js';

/** A list of the contract: where its rows come from, and what each becomes. */
export interface ListRoute<R extends pg.QueryResultRow, Q extends ListQuery> {
  url: string;
  operation: string;
  listing: (query: Q, params: Record<string, string>) => Listing | Promise<Listing>;
  records: (found: R[], db: Db) => unknown[] | Promise<unknown[]>;
}

export function listRoute<R extends pg.QueryResultRow, Q extends ListQuery = ListQuery>(app: FastifyInstance, { pool, contract }: Sandbox, route: ListRoute<R, Q>): void {
  app.get(route.url, { config: { operation: route.operation } }, async (request: FastifyRequest) => {
    const query = contract.checkQuery<Q>(route.operation, request.query);
    const page = await readPage<R>(pool, await route.listing(query, request.params as Record<string, string>), query);
    return { items: await route.records(page.found, pool), nextCursor: page.nextCursor, watermark: page.watermark };
  });
}
