import { describe, expect, it } from '@jest/globals';
import { messageCatalogue, sayDate, sayMoney } from './index.js';

const say = messageCatalogue({ en: { over: 'Over by {{amount}}' }, de: { over: 'Um {{amount}} überschritten' } });

describe('the message catalogue', () => {
  it('speaks the language of the person, region or not', () => {
    expect(say('de-AT', 'over', { amount: '1 €' })).toBe('Um 1 € überschritten');
    expect(say('en', 'over', { amount: '€1' })).toBe('Over by €1');
  });
  it('speaks English to a language it does not know', () => {
    expect(say('fr', 'over', { amount: '1' })).toBe('Over by 1');
  });
  it('writes money and dates by locale, exactly', () => {
    expect(sayMoney('en', '9007199254740993.01', 'EUR')).toBe('€9,007,199,254,740,993.01');
    expect(sayDate('de', '2026-12-03')).toBe('3. Dez. 2026');
  });
});
