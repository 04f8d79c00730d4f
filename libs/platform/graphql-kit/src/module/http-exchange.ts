import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpExchange, Visitor } from '../request/request-context.js';

export interface CookieRules {
  /** True where the portal is served over https. */
  readonly isSecure: boolean;
}

/** The HTTP request as resolvers and the identity see it. */
export function httpExchange(request: FastifyRequest, reply: FastifyReply, { isSecure }: CookieRules): HttpExchange {
  return {
    address: request.ip,
    cookies: cookiesOf(request.headers.cookie),
    header: (name) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    setCookie: (name, value, { maxAgeSeconds }) => {
      const life = value === null ? 'Max-Age=0' : `Max-Age=${String(maxAgeSeconds)}`;
      reply.header('set-cookie', `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax; ${life}${isSecure ? '; Secure' : ''}`);
    },
  };
}

/** Who asks for a file. */
export const visitorOf = ({ headers, ip }: Pick<FastifyRequest, 'ip'> & { readonly headers: Readonly<Record<string, string | string[] | undefined>> }): Visitor =>
  ({ cookies: cookiesOf([headers['cookie']].flat()[0]), address: ip });

/** First of a name wins. Values of ours are plain, so nothing is decoded. */
export function cookiesOf(header: string | undefined): Readonly<Record<string, string | undefined>> {
  const cookies = Object.create(null) as Record<string, string | undefined>;
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0) cookies[part.slice(0, at).trim()] ??= part.slice(at + 1).trim();
  }
  return cookies;
}
