import { describe, expect, it } from '@jest/globals';

import { createFormats } from './formats';

const now = () => new Date('2026-11-23T19:52:00');
const english = createFormats('en-GB', now);
const german = createFormats('de-DE', now);
/** Intl separates with spaces that do not break. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  it('keeps every digit of an amount no float can hold', () => {
    expect(english.money('12345678901234567.89', 'EUR')).toBe('€12,345,678,901,234,567.89');
  });

  it('is written in the manner of the locale', () => {
    expect(plain(german.money('4732.92', 'EUR'))).toBe('4.732,92 €');
  });

  it('takes the digits of its currency, and more when there are more', () => {
    expect(english.amount('1200', 'JPY')).toBe('1,200');
    expect(english.amount('5', 'EUR')).toBe('5.00');
    expect(english.amount('5.005', 'EUR')).toBe('5.005');
  });

  it('carries a real minus, and a plus where a change is shown', () => {
    expect(english.amount('-300', 'EUR')).toBe('−300.00');
    expect(english.amount('46', 'EUR', 'always')).toBe('+46.00');
    expect(english.amount('0', 'EUR', 'always')).toBe('0.00');
  });

  it('refuses what is no decimal instead of showing NaN', () => {
    expect(() => english.money('abc', 'EUR')).toThrow(RangeError);
  });
});

describe('prices and quantities', () => {
  it('shows four digits of a price at least and never fewer than it has', () => {
    expect(english.price('34.2')).toBe('34.2000');
    expect(english.price('0.123456')).toBe('0.123456');
  });

  it('shows a quantity without zeros that say nothing', () => {
    expect(english.quantity('12400')).toBe('12,400');
    expect(english.quantity('0.50')).toBe('0.5');
  });

  it('never shows more stock than there is', () => {
    expect(english.stock('133.333333333333')).toBe('133.33');
    expect(english.stock('0.999')).toBe('0.99');
    expect(german.stock('12400')).toBe('12.400');
  });

  it('shows a change in per cent with its sign', () => {
    expect(plain(english.percent('-0.062', 'always')).replace(' ', '')).toBe('−6.2%');
  });
});

describe('dates', () => {
  it('shows a business day as it stands, whatever the zone', () => {
    expect(english.day('2026-11-30')).toBe('30 Nov');
    expect(english.weekday('2026-11-30')).toBe('Mon 30 Nov');
    expect(german.weekday('2026-11-30')).toBe('Mo., 30. Nov.'.replace(',', ''));
  });

  it('adds the year when it is not this one', () => {
    expect(english.day('2025-11-30')).toBe('30 Nov 2025');
  });

  it('says today, yesterday and tomorrow, and the day from then on', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'].map(english.near)).toEqual(['yesterday', 'today', 'tomorrow', '25 Nov']);
    expect(german.near('2026-11-24')).toBe('morgen');
  });

  it('says the time of today and the day of anything older', () => {
    expect(english.timeOrDay('2026-11-23T08:12:00')).toBe('08:12');
    expect(english.timeOrDay('2026-11-20T08:12:00')).toBe('20 Nov');
  });
});
