import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import { idempotencyKeyOf, idempotently } from '../http/idempotency.js';
import { createSession, newSession } from './create-session.js';
import { expireSession } from './expire-session.js';
import type { PageAddress } from './session-rows.js';
import type { Sessions } from './sessions.js';

const byId = z.object({ id: z.string() });
const byReference = z.object({ reference: z.string({ error: 'is required' }).min(1) });

export interface SessionRoutes {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly pageAddress: PageAddress;
}

export function sessionRoutes(scope: FastifyInstance, { database, sessions, pageAddress }: SessionRoutes): void {
  scope.post('/payment-sessions', async (request, reply) => {
    const key = idempotencyKeyOf(request);
    const input = newSession.parse(request.body);
    const answer = await database.transaction((tx) =>
      idempotently(tx, { scope: 'payment-sessions', key, input }, async () => ({ status: 201, body: await createSession(tx, sessions, input) })),
    );
    if (answer.isReplay) reply.header('idempotency-replayed', 'true');
    // The page may have moved since the first answer.
    return reply.code(answer.status).send({ ...answer.body, url: pageAddress(answer.body.id) });
  });

  scope.get('/payment-sessions', async (request) => {
    const session = await sessions.byReference(byReference.parse(request.query).reference);
    return { data: session ? [session] : [] };
  });

  scope.get('/payment-sessions/:id', async (request) => sessions.byId(byId.parse(request.params).id));

  scope.post('/payment-sessions/:id/expire', async (request) => expireSession(database, sessions, byId.parse(request.params).id));
}
