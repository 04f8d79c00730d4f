import type { FastifyInstance } from 'fastify';
import { isSecure } from './public-origin.js';

/** For everything that is no page of ours: it loads nothing and stands in no frame. */
const inert = `default-src 'none'; frame-ancestors 'none'`;

/** For pages. Style attributes are allowed: the server renders them, and a nonce does not cover attributes. */
export const pagePolicy = (nonce: string): string => [
  `default-src 'self'`, `script-src 'self' 'nonce-${nonce}'`, `style-src-elem 'self' 'nonce-${nonce}'`, `style-src-attr 'unsafe-inline'`,
  `img-src 'self' data: blob:`, `font-src 'self'`, `connect-src 'self'`, `object-src 'none'`, `base-uri 'none'`, `form-action 'self'`, `frame-ancestors 'none'`,
].join('; ');

export function sendSecurityHeaders(server: FastifyInstance, publicUrl: string | undefined): void {
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'same-origin').header('x-frame-options', 'DENY')
      .header('cross-origin-opener-policy', 'same-origin').header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', inert);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    if (isSecure(publicUrl)) reply.header('strict-transport-security', 'max-age=31536000; includeSubDomains');
  });
}
