import { describe, expect, it } from '@jest/globals';
import { DateScalar, DateTimeScalar, DecimalScalar } from './scalars.js';

describe('the scalars', () => {
  it('take decimals as plain strings', () => {
    expect(DecimalScalar.parseValue('8.4371')).toBe('8.4371');
    expect(DecimalScalar.parseValue('-0.01')).toBe('-0.01');
    expect(DecimalScalar.serialize('0')).toBe('0');
  });

  it.each([8.4371, '1e3', '1,000', '', '.5', '5.', ' 1', 'NaN', null, '9'.repeat(31)])('refuse %p as a decimal', (value) => {
    expect(() => DecimalScalar.parseValue(value)).toThrow(/Not a Decimal/);
    expect(() => DecimalScalar.serialize(value)).toThrow(/Not a Decimal/);
  });

  it('take calendar dates that exist', () => {
    expect(DateScalar.parseValue('2026-11-24')).toBe('2026-11-24');
    for (const value of ['2026-02-30', '0000-01-01', '2026-1-1', '24.11.2026', '2026-11-24T00:00:00Z']) expect(() => DateScalar.parseValue(value)).toThrow(/Not a Date/);
  });

  it('take instants in UTC', () => {
    expect(DateTimeScalar.serialize('2026-11-24T08:12:37.000Z')).toBe('2026-11-24T08:12:37.000Z');
    for (const value of ['2026-11-24T08:12:37+01:00', '2026-02-30T00:00:00Z', '2026-11-24T25:00:00Z', new Date()]) expect(() => DateTimeScalar.serialize(value)).toThrow(/Not a DateTime/);
  });
});
