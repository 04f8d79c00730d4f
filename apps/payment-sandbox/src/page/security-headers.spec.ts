import { expect, it } from '@jest/globals';
import type { Session } from '../sessions/session.js';
import { securityHeaders } from './security-headers.js';
import { withSession } from './shop-link.js';

it('lets a form lead to the gateway and back to the shop, and nothing run', () => {
  const session = { returnUrl: 'https://shop.example/a?b=c', cancelUrl: 'https://shop.example/d' } as Session;
  const policy = securityHeaders(session)['content-security-policy'];
  expect(policy).toContain("form-action 'self' https://shop.example;");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
});

it('adds the session to whatever query the shop has', () => {
  expect(withSession('https://shop.example/a?b=c#d', 'ps_1')).toBe('https://shop.example/a?b=c&session=ps_1#d');
});
