import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { SealedWithAnotherKey, SecretBox } from './secret-box.js';

const [first, second] = [randomBytes(32), randomBytes(32)];
const box = new SecretBox({ current: first, old: null });
const secret = Buffer.from('12345678901234567890');

describe('a sealed secret', () => {
  it('opens for its owner, and holds nothing of what it seals', () => {
    const sealed = box.seal(secret, 'lena');
    expect(box.open(sealed, 'lena')).toEqual({ plain: secret, isOld: false });
    expect(sealed.includes(secret)).toBe(false);
    expect(box.seal(secret, 'lena').equals(sealed)).toBe(false);
  });

  it('does not open for another, nor when it was tampered with', () => {
    const sealed = box.seal(secret, 'lena');
    expect(() => box.open(sealed, 'nils')).toThrow();
    sealed[20] = (sealed[20] ?? 0) ^ 1;
    expect(() => box.open(sealed, 'lena')).toThrow();
  });

  it('opens with the key before, and says so', () => {
    const rotated = new SecretBox({ current: second, old: first });
    expect(rotated.open(box.seal(secret, 'lena'), 'lena')).toEqual({ plain: secret, isOld: true });
    expect(rotated.open(rotated.seal(secret, 'lena'), 'lena').isOld).toBe(false);
  });

  it('names the key when it is another', () => {
    expect(() => new SecretBox({ current: second, old: null }).open(box.seal(secret, 'lena'), 'lena')).toThrow(SealedWithAnotherKey);
  });
});
