import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Charge } from '../charging/charge.js';
import { testCardByName, testCards } from '../charging/test-cards.js';
import type { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import type { Sessions } from '../sessions/sessions.js';
import { completeSession } from './complete-session.js';
import type { Counters } from './counters.js';
import { faultChanges } from './faults.js';
import type { Faults } from './faults.js';

const byId = z.object({ id: z.string() });
const limit = z.coerce.number().int().min(1).max(500).default(50);
const sessionFilter = z.strictObject({ status: z.string().optional(), reference: z.string().optional(), limit });
const messageFilter = z.strictObject({ limit });
const completion = z.strictObject({
  card: z.string().transform((name, context) => {
    const card = testCardByName(name);
    if (card) return card;
    context.addIssue({ code: 'custom', message: `must be one of ${testCards.map((known) => known.name).join(', ')}` });
    return z.NEVER;
  }),
  challenge: z.enum(['approve', 'fail']).default('approve'),
});
const patience = 5_000;

export interface ControlRoutes {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly charge: Charge;
  readonly faults: Faults;
  readonly counters: Counters;
}

export function controlRoutes(scope: FastifyInstance, { database, sessions, charge, faults, counters }: ControlRoutes): void {
  scope.get('/faults', () => faults.current);
  scope.patch('/faults', (request) => faults.change(faultChanges.parse(request.body)));
  scope.delete('/faults', () => faults.rest());
  scope.get('/counters', () => counters.read());

  scope.get('/sessions', async (request) => {
    const { reference, ...filter } = sessionFilter.parse(request.query);
    if (reference === undefined) return { data: await sessions.newest(filter) };
    const found = await sessions.byReference(reference);
    return { data: found ? [found] : [] };
  });

  scope.post('/sessions/:id/complete', async (request) => {
    const { card, challenge } = completion.parse(request.body);
    const id = await sessionId(byId.parse(request.params).id);
    return completeSession(charge, id, card, challenge, faults.current.slowCardMs + patience);
  });

  scope.post('/sessions/:id/lapse', async (request) => {
    const id = await sessionId(byId.parse(request.params).id);
    await database.query(`update session set expires_at = now() where id = $1 and status in ('open', 'declined')`, [id]);
    return sessions.byId(id);
  });

  scope.get('/webhooks', async (request) => ({
    data: await database.query(
      `select id, type, created_at as "createdAt", attempts, delivered_at as "deliveredAt", given_up_at as "givenUpAt",
              next_attempt_at as "nextAttemptAt", last_answer as "lastAnswer", payload::json as payload
       from webhook_message order by created_at desc, id limit $1`,
      [messageFilter.parse(request.query).limit],
    ),
  }));

  scope.post('/webhooks/:id/resend', async (request, reply) => {
    const { id } = byId.parse(request.params);
    const sent = await database.transaction((tx) => tx.query(
      'update webhook_message set delivered_at = null, given_up_at = null, next_attempt_at = now() where id = $1 returning id', [id]));
    if (sent.length === 0) throw new Problem('not-found', `There is no message ${id}`);
    return reply.code(202).send({ id });
  });

  /** Takes our reference for an id, too. */
  async function sessionId(idOrReference: string): Promise<string> {
    return (await sessions.byReference(idOrReference))?.id ?? (await sessions.byId(idOrReference)).id;
  }
}
