import type { FastifyInstance } from 'fastify';
import { isOwnOrigin } from './public-origin.js';

const header = 'x-portico-csrf';
/** Paths where the session cookie lets something happen. Webhooks are signed and know no cookie. */
const guarded = (path: string): boolean => path === '/graphql' || path.startsWith('/files/');

/** A POST that a browser sends for another site is refused: it cannot set our header, and its Origin is not ours. */
export function refuseForeignPosts(server: FastifyInstance, publicUrl: string | undefined): void {
  server.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (!guarded(path)) return;
    if (path === '/graphql' && request.method !== 'POST') {
      await reply.code(405).header('allow', 'POST').send({ errors: [{ message: 'GraphQL is answered to POST alone', extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin, host } = request.headers;
    const isOwn = origin === undefined || isOwnOrigin(origin, host, publicUrl);
    if (request.headers[header] === '1' && isOwn && request.headers['sec-fetch-site'] !== 'cross-site') {
      // A form of another site cannot send JSON; ours sends nothing else.
      if (path !== '/graphql' || /^application\/json(?:\s*;|$)/i.test(request.headers['content-type'] ?? '')) return;
      await reply.code(415).send({ errors: [{ message: 'GraphQL takes application/json', extensions: { code: 'BAD_REQUEST' } }] });
      return;
    }
    await reply.code(403).send({ errors: [{ message: `A request that changes something carries the header ${header}: 1 and comes from this site`, extensions: { code: 'CSRF' } }] });
  });
}
