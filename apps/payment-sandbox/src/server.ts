import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Charge } from './charging/charge.js';
import type { Config } from './config.js';
import { controlRoutes } from './control/control.routes.js';
import type { Counters } from './control/counters.js';
import { injectFaults } from './control/fault-injection.js';
import type { Faults } from './control/faults.js';
import type { Database } from './database/database.js';
import { requireBearer } from './http/bearer.js';
import { answerProblem } from './http/errors.js';
import { Problem } from './http/problem.js';
import { pageRoutes } from './page/page.routes.js';
import { paymentRoutes } from './payments/payment.routes.js';
import type { PageAddress } from './sessions/session-rows.js';
import { sessionRoutes } from './sessions/session.routes.js';
import type { Sessions } from './sessions/sessions.js';

export interface Parts {
  readonly config: Config;
  readonly database: Database;
  readonly sessions: Sessions;
  readonly charge: Charge;
  readonly faults: Faults;
  readonly counters: Counters;
  readonly pageAddress: PageAddress;
}

export async function buildServer(parts: Parts): Promise<FastifyInstance> {
  const server = Fastify({ logger: false, forceCloseConnections: true, bodyLimit: 64 * 1024 });
  server.setErrorHandler(answerProblem);
  server.setNotFoundHandler((request) => {
    throw new Problem('not-found', `${request.method} ${request.url} is not part of the contract`);
  });

  await server.register(async (scope) => {
    scope.addHook('onRequest', requireBearer(parts.config.apiKey));
    injectFaults(scope, parts.faults, parts.counters);
    sessionRoutes(scope, parts);
    paymentRoutes(scope, parts);
  }, { prefix: '/v1' });

  await server.register(async (scope) => {
    scope.addHook('onRequest', requireBearer(parts.config.controlToken));
    controlRoutes(scope, parts);
  }, { prefix: '/control' });

  await server.register(async (scope) => {
    pageRoutes(scope, { charge: parts.charge, merchant: parts.config.merchant });
  });

  server.get('/healthz', async () => {
    await parts.database.query('select 1');
    return { status: 'ok' };
  });
  return server;
}
