import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { BuyerContext } from '@portico/domain';
import { visitorOf, type Visitor } from '@portico/platform-graphql-kit';
import type { Brand } from '@portico/server-composition';
import { pageLanguage } from './page-language.js';
import { PortalPage } from './portal-page.js';

export interface PortalOptions {
  /** What `vite build` wrote: `client/index.html`, `client/assets`. */
  readonly dist: string;
  readonly brand: Brand;
  readonly buyerOf: (visitor: Visitor) => Promise<BuyerContext | null>;
}
const oneYearMs = 365 * 24 * 60 * 60 * 1000;
/** Paths of ours that are no pages: what is not found there is not found. */
const notPages = /^\/(?:assets|files|webhooks|graphql|healthz|readyz)(?:\/|$)/;

/** The portal for browsers: assets whose names carry a hash, and the page for every other GET. */
export async function servePortal(server: FastifyInstance, { dist, brand, buyerOf }: PortalOptions): Promise<void> {
  const client = path.resolve(dist, 'client');
  const index = path.join(client, 'index.html');
  if (!existsSync(index)) return void server.get('/*', (_request, reply) => reply.code(404).type('text/plain').send('The portal is not built here.\n'));
  const page = new PortalPage(readFileSync(index, 'utf8'), brand);
  await server.register(fastifyStatic, { root: path.join(client, 'assets'), prefix: '/assets/', maxAge: oneYearMs, immutable: true, index: false, preCompressed: true });
  for (const name of rootFiles(client)) server.get(`/${name}`, (_request, reply) => reply.header('cache-control', 'public, max-age=3600').sendFile(name, client));
  server.get('/*', async (request, reply) => {
    if (notPages.test(request.url.split('?', 1)[0] ?? '')) return reply.code(404).type('text/plain').send('Not found\n');
    const visitor = visitorOf(request);
    const { cookies } = visitor;
    // A page that tells of trouble is better than none: without its database the language is guessed.
    const buyer = await buyerOf(visitor).catch(() => null);
    const { html, contentSecurityPolicy } = page.render(pageLanguage({ person: buyer?.locale ?? null, cookies, acceptLanguage: request.headers['accept-language'] }, brand.languages));
    return reply.type('text/html; charset=utf-8').header('content-security-policy', contentSecurityPolicy).header('vary', 'cookie, accept-language').send(html);
  });
}

/** Icons and the like beside the page. */
const rootFiles = (client: string): readonly string[] => readdirSync(client, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.html')).map(({ name }) => name);
