import { describe, expect, it } from '@jest/globals';
import type { PoRule } from '@portico/domain';
import { poVerdict } from './po-number.js';

const rule = (pattern: string | null): PoRule => ({ isRequired: true, pattern, duplicates: 'block' });

describe('a PO number', () => {
  it("matches all of the ERP's pattern", () => {
    expect(poVerdict(rule('45\\d{8}|K-\\d+'), ' 4500118002 ', false)).toBe('free');
    expect(poVerdict(rule('45\\d{8}|K-\\d+'), '4500118002x', false)).toBe('pattern');
  });

  it('is left to the ERP where its pattern cannot be read', () => {
    expect(poVerdict(rule('(45'), 'anything', false)).toBe('free');
  });

  it('holds nobody up when the pattern backtracks without end, and only once', () => {
    // Without an end set to it the first would take longer than the test may; the others tell that it is not tried again.
    for (let count = 0; count < 200; count += 1) expect(poVerdict(rule('(a+)+'), `${'a'.repeat(60)}!`, false)).toBe('free');
  }, 15_000);

  it('is no longer than the ERP takes', () => {
    expect(poVerdict(rule(null), 'P'.repeat(100), false)).toBe('free');
    expect(poVerdict(rule(null), 'P'.repeat(101), false)).toBe('pattern');
  });
});
