import { z } from 'zod';
import type { CacheEntry, Revision } from '../entry.js';

const stored = z.object({ s: z.string(), a: z.number(), e: z.string(), q: z.number(), t: z.array(z.string()), v: z.unknown() });

export interface StoredValue {
  readonly entry: CacheEntry;
  readonly revision: Revision;
}

export const storedText = (entry: CacheEntry, { epoch, sequence }: Revision): string =>
  JSON.stringify({ s: entry.scope, a: entry.asOfMs, e: epoch, q: sequence, t: entry.tags, v: entry.value });

/** Null for what is not ours or of another release. */
export function storedValue(text: string): StoredValue | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const read = stored.safeParse(json);
  if (!read.success) return null;
  const { s, a, e, q, t, v } = read.data;
  return v === undefined ? null : { entry: { scope: s, asOfMs: a, tags: t, value: v }, revision: { epoch: e, sequence: q } };
}
