import { createHash } from 'node:crypto';

/** Of the input's JSON with sorted keys: the same input in another key order is the same input. */
export function inputHash(input: unknown): string {
  return createHash('sha256').update(JSON.stringify(sorted(input)) ?? 'undefined').digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value;
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]));
}
