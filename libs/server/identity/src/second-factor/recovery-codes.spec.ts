import { expect, it } from '@jest/globals';
import { hashRecoveryCode, newRecoveryCodes, readRecoveryCode } from './recovery-codes.js';

it('makes ten different codes that can be read aloud', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
});
it('reads a code as people write it', () => {
  expect(readRecoveryCode(' k3m9q 7zt2v ')).toBe('K3M9Q7ZT2V');
  expect(readRecoveryCode('oIl00-00000')).toBe('0110000000');
  for (const other of ['123456', 'K3M9Q-7ZT2', 'K3M9Q-7ZT2U', '']) expect(readRecoveryCode(other)).toBeNull();
});
it('keeps a code by a hash of its person', async () => {
  const salt = Buffer.alloc(16, 1);
  expect(await hashRecoveryCode('K3M9Q7ZT2V', salt)).toEqual(await hashRecoveryCode('K3M9Q7ZT2V', salt));
  expect(await hashRecoveryCode('K3M9Q7ZT2V', Buffer.alloc(16, 2))).not.toEqual(await hashRecoveryCode('K3M9Q7ZT2V', salt));
});
