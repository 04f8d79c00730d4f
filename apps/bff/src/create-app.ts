import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { BUYER_RESOLVER, type BuyerResolver } from '@portico/platform-graphql-kit';
import { MailOutbox } from '@portico/platform-mail';
import { StderrLogger } from '@portico/server-composition';
import type { BffOptions } from './bff-options.js';
import { BffModule } from './bff.module.js';
import { refuseForeignPosts } from './http/csrf.js';
import { sendSecurityHeaders } from './http/security-headers.js';
import { serveOutbox } from './outbox/serve-outbox.js';
import { runTrustedDocuments, trustedDocuments } from './http/trusted-documents.js';
import { servePortal } from './portal/serve-portal.js';

/** Largest JSON body: a cart of 500 lines with notes is below a tenth of it. */
const bodyLimit = 2 * 1024 * 1024;

/** TRUST_PROXY: how many proxies stand in front, or their addresses; without it the peer's address counts. Limits are per address. */
function trustedProxies(text: string | undefined): false | string | ((address: string, hop: number) => boolean) {
  if (text === undefined || text === '') return false;
  const count = Number(text);
  return Number.isInteger(count) ? (_address, hop) => hop < count : text;
}

/** The whole bff, not yet listening. */
export async function createApp(options: BffOptions): Promise<NestFastifyApplication> {
  const { environment: { publicUrl, onlyTrustedDocuments, raw }, brand, portalDist } = options;
  const adapter = new FastifyAdapter({ bodyLimit, trustProxy: trustedProxies(raw['TRUST_PROXY']), forceCloseConnections: 'idle' });
  const app = await NestFactory.create<NestFastifyApplication>(BffModule.forRoot(options), adapter, {
    rawBody: true, abortOnError: false, logger: new StderrLogger(raw['LOG_LEVEL'] === 'debug' ? ['fatal', 'error', 'warn', 'log', 'debug'] : ['fatal', 'error', 'warn']),
  });
  const server = app.getHttpAdapter().getInstance();
  await server.register(multipart, { limits: { files: 1, fields: 5 } });
  refuseForeignPosts(server, publicUrl);
  sendSecurityHeaders(server, publicUrl);
  runTrustedDocuments(server, trustedDocuments(portalDist), { onlyTrusted: onlyTrustedDocuments });
  const buyers = app.get<BuyerResolver>(BUYER_RESOLVER, { strict: false });
  serveOutbox(server, { outbox: app.get(MailOutbox, { strict: false }), brand, variables: raw });
  await servePortal(server, { dist: portalDist, brand, buyerOf: (visitor) => buyers.resolve(visitor) });
  return app;
}
