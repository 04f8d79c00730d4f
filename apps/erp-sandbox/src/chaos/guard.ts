import { timingSafeEqual } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Sandbox } from '../sandbox.js';
import { Problem } from '../wire/problem.js';

declare module 'fastify' {
  interface FastifyContextConfig { operation?: string }
  interface FastifyRequest { isToFailAfterwards: boolean }
}

export const operationOf = (request: FastifyRequest): string => request.routeOptions.config.operation ?? 'unknown';

/** What stands before each operation: counted, delayed, failed, authorised, limited; in this order. */
export function guard(app: FastifyInstance, { chaos, counters, rateLimit, config }: Sandbox): void {
  app.decorateRequest('isToFailAfterwards', false);

  app.addHook('onRequest', async (request) => {
    const operation = operationOf(request);
    counters.arrive(operation);
    if (chaos.current.latencyMs > 0 && chaos.concerns(operation)) await pause(chaos.current.latencyMs);
    if (chaos.current.down && chaos.concerns(operation)) throw new Problem('unavailable', 'The ERP is down for maintenance.');
    if (!isBearer(request, config.token)) throw new Problem('unauthorized', 'The bearer token is missing or wrong.');
    const wait = rateLimit.take(request.headers.authorization ?? '');
    if (wait > 0) throw new Problem('rate-limited', 'Too many requests.', { retryAfterSeconds: wait });
    if (chaos.fails(operation)) {
      request.isToFailAfterwards = request.method === 'POST' && chaos.flips();
      if (!request.isToFailAfterwards) throw new Problem('internal', 'The ERP failed.');
    }
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    // Counted before it leaves, so that who has the answer finds it counted.
    counters.leave(operationOf(request), reply.statusCode);
    const isJson = String(reply.getHeader('content-type') ?? '').startsWith('application/json');
    if (reply.statusCode < 300 && isJson && typeof payload === 'string' && chaos.isMalformed(operationOf(request))) {
      void reply.removeHeader('content-length');
      done(null, chaos.flips() ? payload.slice(0, Math.floor(payload.length / 2)) : '<html><body>Bad gateway</body></html>');
      return;
    }
    done(null, payload);
  });
}

export function isBearer(request: FastifyRequest, token: string): boolean {
  const [given, wanted] = [Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
