import { describe, expect, it } from '@jest/globals';
import { isFromThisMachine } from './shows-outbox.js';

describe('a request from this machine', () => {
  it.each([['127.0.0.1', 'localhost:4000'], ['127.0.0.1', '127.0.0.1'], ['::1', '[::1]:4000'], ['::ffff:127.0.0.1', 'localhost']])('comes from %s for %s', (ip, host) => {
    expect(isFromThisMachine({ ip, headers: { host } })).toBe(true);
  });

  it.each([['192.168.1.7', 'localhost'], ['::ffff:10.0.0.1', 'localhost'], ['127.0.0.1', 'localhost.evil.example'], ['127.0.0.1', 'evil.example'], ['127.0.0.1', '']])('does not come from %s for %j', (ip, host) => {
    expect(isFromThisMachine({ ip, headers: { host } })).toBe(false);
  });

  it.each(['forwarded', 'via', 'x-forwarded-for', 'x-real-ip'])('came through no proxy that adds %s', (name) => {
    expect(isFromThisMachine({ ip: '127.0.0.1', headers: { host: 'localhost', [name]: 'x' } })).toBe(false);
  });
});
