import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Problem } from '../http/problem.js';
import type { Counters } from './counters.js';
import type { Faults } from './faults.js';

/** Makes the routes of this scope slow, failing or deaf, as the control API asks. */
export function injectFaults(scope: FastifyInstance, faults: Faults, counters: Counters): void {
  scope.addHook('preHandler', async (request) => {
    counters.countRequest(`${request.method} ${request.routeOptions.url ?? ''}`);
    if (faults.current.latencyMs > 0) await pause(faults.current.latencyMs);
    if (!faults.failsNow()) return;
    counters.failuresInjected += 1;
    throw new Problem('unavailable', 'Asked for by the control API; nothing has happened');
  });

  scope.addHook('onSend', async (request, reply, payload) => {
    if (faults.current.replyLatencyMs > 0) await pause(faults.current.replyLatencyMs);
    if (request.method === 'GET' || reply.statusCode >= 300 || !faults.losesReplyNow()) return payload;
    counters.repliesLost += 1;
    request.raw.socket.destroy();
    return payload;
  });
}
