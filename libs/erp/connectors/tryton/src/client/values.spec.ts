import { describe, expect, it } from '@jest/globals';
import { dateTimeValue, dateValue, decimalValue, floatValue, wireBytes, wireDate, wireDateTime, wireDecimal, wireFloat, wireTimeDelta } from './values.js';

describe('values on Tryton’s wire', () => {
  it.each([['24.88', '24.88'], ['0E-14', '0'], ['1E+2', '100'], ['-1135.180', '-1135.18'], ['117.147000000000000', '117.147']])('a Numeric %s is the decimal %s', (text, plain) => {
    expect(wireDecimal.parse({ __class__: 'Decimal', decimal: text })).toBe(plain);
  });
  it.each(['NaN', 'Infinity', '', '1,5'])('a Numeric %j is refused', (text) => {
    expect(wireDecimal.safeParse({ __class__: 'Decimal', decimal: text }).success).toBe(false);
  });
  it('a number where a Numeric belongs is refused: it has lost its decimals already', () => {
    expect(wireDecimal.safeParse(24.88).success).toBe(false);
  });
  it.each([[0.1, '0.1'], [4811, '4811'], [1e-7, '0.0000001'], [0.083333333333, '0.083333333333']])('a Float %d is the quantity %s', (value, plain) => {
    expect(wireFloat.parse(value)).toBe(plain);
  });
  it('decimals are sent as text, quantities as numbers', () => {
    expect(decimalValue('51.0000')).toEqual({ __class__: 'Decimal', decimal: '51' });
    expect(floatValue('2.50')).toBe(2.5);
    expect(() => decimalValue('1e3')).toThrow(RangeError);
  });
  it('dates go there and back', () => {
    expect(dateValue('2026-03-09')).toEqual({ __class__: 'date', year: 2026, month: 3, day: 9 });
    expect(wireDate.parse(dateValue('2026-03-09'))).toBe('2026-03-09');
  });
  it('times are UTC, to the millisecond', () => {
    expect(wireDateTime.parse({ __class__: 'datetime', year: 2026, month: 11, day: 23, hour: 18, minute: 27, second: 55, microsecond: 656752 })).toBe('2026-11-23T18:27:55.656Z');
    expect(wireDateTime.parse(dateTimeValue('2026-11-23T18:27:55.656Z'))).toBe('2026-11-23T18:27:55.656Z');
  });
  it('a TimeDelta is seconds', () => {
    expect(wireTimeDelta.parse({ __class__: 'timedelta', seconds: 86_400 })).toBe(86_400);
  });
  it('bytes survive the newline every 76 characters', () => {
    const content = Buffer.from(Array.from({ length: 400 }, (_, index) => index % 256));
    const broken = content.toString('base64').replace(/.{76}/g, '$&\n');
    expect(broken).toContain('\n');
    expect(Buffer.from(wireBytes.parse({ __class__: 'bytes', base64: broken })).equals(content)).toBe(true);
  });
});
