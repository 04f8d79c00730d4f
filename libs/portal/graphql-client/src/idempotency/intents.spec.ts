import { describe, expect, it } from '@jest/globals';

import { Intents } from './intents';
import { newIdempotencyKey } from './new-key';

const counted = () => { let count = 0; return new Intents(() => `key-${(count += 1)}`); };

describe('one key per intent', () => {
  it('stays the same for the same input until it is settled', () => {
    const intents = counted();
    expect([intents.keyFor('a'), intents.keyFor('a')]).toEqual(['key-1', 'key-1']);
    intents.settle('a');
    expect(intents.keyFor('a')).toBe('key-2');
  });

  it('is another for another input, and settling one leaves the other', () => {
    const intents = counted();
    intents.keyFor('a');
    expect(intents.keyFor('b')).toBe('key-2');
    intents.settle('b');
    expect(intents.keyFor('a')).toBe('key-1');
  });
});

describe('a new key', () => {
  it('is a version 4 UUID even where the browser has no randomUUID', () => {
    const source = { getRandomValues: <T>(array: T) => crypto.getRandomValues(array as Uint8Array<ArrayBuffer>) as T };
    const keys = new Set(Array.from({ length: 100 }, () => newIdempotencyKey(source)));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
