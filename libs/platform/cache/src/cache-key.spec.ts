import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cacheKey } from './cache-key.js';

describe('cacheKey', () => {
  it('never gives two questions one key', () => {
    const question = fc.record({ object: fc.string(), shape: fc.nat(9), scope: fc.string(), parts: fc.array(fc.option(fc.string({ maxLength: 80 })), { maxLength: 4 }) });
    fc.assert(fc.property(question, question, (one, two) => {
      expect(cacheKey(one) === cacheKey(two)).toBe(JSON.stringify(one) === JSON.stringify(two));
    }));
  });

  it.each([
    ['twins that differ by case', ['AB-1'], ['ab-1']], ['a null and a text', [null], ['~']], ['a slash', ['a/b', 'c'], ['a', 'b/c']], ['a colon', ['a:b'], ['a', 'b']],
  ])('tells %s apart', (_, one, two) => {
    const key = (parts: readonly (string | null)[]): string => cacheKey({ object: 'prices', shape: 1, scope: 'erp/1', parts });
    expect(key(one)).not.toBe(key(two));
  });

  it('stays short', () => {
    expect(cacheKey({ object: 'prices', shape: 1, scope: 'erp/1', parts: ['x'.repeat(4_000)] }).length).toBeLessThan(100);
  });
});
