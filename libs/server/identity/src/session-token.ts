import { createHash, randomBytes } from 'node:crypto';

export const sessionCookie = 'portico_session';

/** Signed out after so long without a request, */
export const idleSeconds = 12 * 60 * 60;
/** and after so long in any case. */
export const absoluteSeconds = 14 * 24 * 60 * 60;

/** 256 bits by chance. Only the cookie holds it. */
export const newToken = (): string => randomBytes(32).toString('base64url');

const tokenForm = /^[A-Za-z0-9_-]{43}$/;
/** What the database keeps, in hex; null for what cannot be a token of ours. */
export const tokenHash = (token: string | undefined): string | null =>
  token !== undefined && tokenForm.test(token) ? createHash('sha256').update(token).digest('hex') : null;
