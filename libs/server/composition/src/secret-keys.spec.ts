import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BadEnvironment } from './environment.js';
import { keyFromWords, secretKeys } from './secret-keys.js';

const inProduction = (raw: Readonly<Record<string, string>>) => secretKeys({ raw, isProduction: true });
const [key, other] = [keyFromWords('one'), keyFromWords('two')];

describe('the key that secrets are sealed with', () => {
  it('is 32 bytes in base64 or hex, from a variable or a file', () => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'portico-key-')), 'key');
    writeFileSync(file, `${key}\n`);
    const bytes = Buffer.from(key, 'base64');
    for (const raw of [{ SECRET_KEY: key }, { SECRET_KEY: bytes.toString('hex') }, { SECRET_KEY_FILE: file }]) expect(inProduction(raw)).toEqual({ current: bytes, old: null });
  });

  it('may have one before it', () => {
    expect(inProduction({ SECRET_KEY: key, SECRET_KEY_OLD: other }).old).toEqual(Buffer.from(other, 'base64'));
  });

  it.each([
    ['is missing', {}, / SECRET_KEY: missing/],
    ['is too short', { SECRET_KEY: 'c2hvcnQ=' }, / SECRET_KEY: not 32 bytes/],
    ['is everybody’s', { SECRET_KEY: 'cG9ydGljbywgYSBrZXkgZm9yIGRldmVsb3BtZW50ISE=' }, / SECRET_KEY: a key that everybody knows/],
    ['is all zeros', { SECRET_KEY: '0'.repeat(64) }, / SECRET_KEY: a key that everybody knows/],
    ['is given twice', { SECRET_KEY: key, SECRET_KEY_FILE: '/key' }, / SECRET_KEY: given twice/],
    ['is in no file', { SECRET_KEY_FILE: '/nowhere/key' }, / SECRET_KEY: the file that SECRET_KEY_FILE names cannot be read/],
    ['before it is none', { SECRET_KEY: key, SECRET_KEY_OLD: 'x' }, / SECRET_KEY_OLD: not 32 bytes/],
  ])('stops a start in production when it %s', (_what, raw, words) => {
    expect(() => inProduction(raw)).toThrow(BadEnvironment);
    expect(() => inProduction(raw)).toThrow(words);
  });

  it('is a published one outside of production', () => {
    expect(secretKeys({ raw: {}, isProduction: false }).current).toHaveLength(32);
  });
});
