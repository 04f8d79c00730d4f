import { randomBytes } from 'node:crypto';

/** `ps_` + 144 random bits: the address of a hosted page is all a buyer needs to open it, so it can't be guessed. */
export function newId(prefix: 'ps' | 'at' | 'pay' | 're' | 'msg'): string {
  return `${prefix}_${randomBytes(18).toString('base64url')}`;
}
