import type { FastifyInstance } from 'fastify';
import { cookiesOf } from '@portico/platform-graphql-kit';
import type { MailOutbox } from '@portico/platform-mail';
import type { Brand } from '@portico/server-composition';
import { pageLanguage } from '../portal/page-language.js';
import { renderOutbox } from './outbox-page.js';
import { isFromThisMachine, showsOutbox } from './shows-outbox.js';

export interface OutboxPageOptions {
  readonly outbox: MailOutbox;
  readonly brand: Brand;
  readonly variables: Readonly<Record<string, string | undefined>>;
}
const mostShown = 50;

/** GET /outbox: the mails of the demo. Where it is not shown, there is nothing there. */
export function serveOutbox(server: FastifyInstance, { outbox, brand, variables }: OutboxPageOptions): void {
  const isShown = showsOutbox(variables);
  server.get('/outbox', async (request, reply) => {
    if (!isShown || !isFromThisMachine(request)) return reply.code(404).type('text/plain').send('Not found\n');
    const language = pageLanguage({ person: null, cookies: cookiesOf(request.headers.cookie), acceptLanguage: request.headers['accept-language'] }, brand.languages);
    const { html, contentSecurityPolicy } = renderOutbox(await outbox.latest(mostShown), brand, language);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy).send(html);
  });
}
