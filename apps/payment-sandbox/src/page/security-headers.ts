import type { Session } from '../sessions/session.js';

/**
 * No script runs on the page and nobody may frame it. Browsers apply `form-action` to the redirect that answers a form
 * too, so the way back to the shop has to be named.
 */
export function securityHeaders(session: Session | undefined): Record<string, string> {
  const shop = session ? [...new Set([session.returnUrl, session.cancelUrl].map((url) => new URL(url).origin))] : [];
  return {
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      'img-src data:',
      `form-action ${["'self'", ...shop].join(' ')}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'vary': 'Accept-Language',
  };
}
