import { z } from 'zod';
import type { Invalidation } from './batch-cache.js';

const message = z.object({ id: z.string(), names: z.array(z.string()) });

/** Null for what cannot be read: then nobody knows what changed. */
export function invalidationOf(text: string): Invalidation | null {
  try {
    return message.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
