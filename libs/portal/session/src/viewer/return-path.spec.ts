import { describe, expect, it } from '@jest/globals';

import { returnPath, signInPath } from './return-path';

describe('the way back after signing in', () => {
  it('is the page that was asked for, with its filters', () => {
    const path = signInPath({ pathname: '/orders', search: '?status=open&page=2' });
    expect(returnPath(path.slice('/sign-in'.length))).toBe('/orders?status=open&page=2');
  });

  it('is the home page when nothing else was asked for', () => {
    expect(signInPath({ pathname: '/', search: '' })).toBe('/sign-in');
    expect(returnPath('')).toBe('/');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', '/..//evil.example', '/.//evil.example', '/x/..//evil.example', '/\t/evil.example', 'javascript:alert(1)', '/sign-in?next=/x', 'orders'])('leads nowhere but to us: %s', (next) => {
    expect(returnPath(`?next=${encodeURIComponent(next)}`)).toBe('/');
  });
});
