import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Database } from '../database/database.js';
import { idempotencyKeyOf, idempotently } from '../http/idempotency.js';
import { decimalAmount } from '../sessions/create-session.js';
import type { Sessions } from '../sessions/sessions.js';
import { cancelPayment } from './cancel-payment.js';
import { capturePayment } from './capture-payment.js';
import { refundPayment } from './refund-payment.js';

const byId = z.object({ id: z.string() });
const capture = z.strictObject({ amount: decimalAmount.optional() }).nullish();
const refund = z.strictObject({ amount: decimalAmount, reason: z.string().max(500).optional() });

export function paymentRoutes(scope: FastifyInstance, { database, sessions }: { database: Database; sessions: Sessions }): void {
  scope.post('/payments/:id/capture', async (request) =>
    capturePayment(database, sessions, byId.parse(request.params).id, capture.parse(request.body)?.amount));

  scope.post('/payments/:id/cancel', async (request) => cancelPayment(database, sessions, byId.parse(request.params).id));

  scope.post('/payments/:id/refunds', async (request, reply) => {
    const { id } = byId.parse(request.params);
    const key = idempotencyKeyOf(request);
    const input = refund.parse(request.body);
    const answer = await database.transaction((tx) =>
      idempotently(tx, { scope: `refunds of ${id}`, key, input }, async () => ({ status: 201, body: await refundPayment(tx, sessions, id, input) })),
    );
    if (answer.isReplay) reply.header('idempotency-replayed', 'true');
    return reply.code(answer.status).send(answer.body);
  });
}
