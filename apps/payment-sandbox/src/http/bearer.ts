import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** A hook that lets only `Authorization: Bearer <token>` through; compared in constant time. */
export function requireBearer(token: string): (request: FastifyRequest) => Promise<void> {
  const expected = digest(`Bearer ${token}`);
  return async (request) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      throw new Problem('unauthorised', 'Send Authorization: Bearer <key>');
    }
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
