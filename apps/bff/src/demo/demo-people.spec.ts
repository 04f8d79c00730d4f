import { describe, expect, it } from '@jest/globals';
import { demoPasswordFor } from './demo-people.js';

describe('the password of the demo people', () => {
  it.each([[{}], [{ PUBLIC_URL: 'http://127.0.0.1:4000', HOST: '127.0.0.1' }], [{ PUBLIC_URL: 'http://localhost:4000', HOST: '' }], [{ PUBLIC_URL: 'http://[::1]:4000' }]])('is the published one where only this machine reaches the portal: %j', (env) => {
    expect(demoPasswordFor(env)).toBe('Portico-demo-2026');
  });

  it.each([[{ PUBLIC_URL: 'https://shop.example' }], [{ HOST: '0.0.0.0' }], [{ HOST: '::', PUBLIC_URL: 'http://localhost:4000' }], [{ PUBLIC_URL: 'http://localhost.evil.example' }], [{ PUBLIC_URL: 'nowhere' }]])('is none where others reach it: %j', (env) => {
    expect(demoPasswordFor(env)).toBeNull();
    expect(demoPasswordFor({ ...env, DEMO_PASSWORD: 'of my own' })).toBe('of my own');
  });
});
