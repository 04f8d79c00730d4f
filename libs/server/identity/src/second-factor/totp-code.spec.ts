import { describe, expect, it } from '@jest/globals';
import { enrolmentOf, newTotpSecret, stepOf } from './totp-code.js';

const secret = Buffer.from('12345678901234567890');
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('a code', () => {
  it.each([[59, '287082', 1], [1_111_111_109, '081804', 37_037_036], [2_000_000_000, '279037', 66_666_666]])('of RFC 6238 at second %d is %s', (seconds, code, step) => {
    expect(stepOf(code, secret, at(seconds))).toBe(step);
  });

  it('counts one step before and after its own, and no more', () => {
    const steps = [-60, -30, 0, 30, 60].map((seconds) => stepOf('287082', secret, at(59 + seconds)));
    expect(steps).toEqual([null, 1, 1, 1, null]);
  });

  it.each(['287083', '28708', '', '2870822', 'abcdef'])('is not %j', (code) => {
    expect(stepOf(code, secret, at(59))).toBeNull();
  });
});

it('is set up by an address that apps read, and a picture of it', () => {
  const made = enrolmentOf(secret, { issuer: 'Harbour Industrial Supply', label: 'lena@kessler.example' });
  expect(made.secret).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(made.uri).toMatch(/^otpauth:\/\/totp\/Harbour%20Industrial%20Supply:lena%40kessler\.example\?issuer=Harbour%20Industrial%20Supply&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&/);
  expect(made.qrSvg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+">/);
  expect(newTotpSecret()).toHaveLength(20);
});
