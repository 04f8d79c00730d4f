import { randomInt } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';

export const recoveryCodeCount = 10;
/** Crockford's: no letter is taken for a digit. Ten of them are 50 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 10;

/** "K3M9Q-7ZT2V". */
export function newRecoveryCodes(): readonly string[] {
  const character = (): string => alphabet[randomInt(alphabet.length)] ?? '';
  return Array.from({ length: recoveryCodeCount }, () => Array.from({ length }, character).join('').replace(/^.{5}/, '$&-'));
}

/** As it was written down: without case, gaps and mistaken letters. Null: not a recovery code. */
export function readRecoveryCode(given: string): string | null {
  const code = given.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  return code.length === length && [...code].every((character) => alphabet.includes(character)) ? code : null;
}

/** Slow and salted, as 50 bits need (ASVS 5, 6.5.2). One salt a person: one hash finds the code among ten. @param code as readRecoveryCode gives it */
export function hashRecoveryCode(code: string, salt: Buffer): Promise<Buffer> {
  return hashRaw(code, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1, salt });
}

