import { describe, expect, it } from '@jest/globals';
import { passesLuhn } from './luhn.js';
import { groupedDigits, testCards } from './test-cards.js';

describe('the test cards', () => {
  it.each(testCards.map(({ name, number }) => [name, number]))('%s has a valid number', (_name, number) => {
    expect(passesLuhn(number)).toBe(true);
  });

  it('differ by number and by name', () => {
    expect(new Set(testCards.map((card) => card.number)).size).toBe(testCards.length);
    expect(new Set(testCards.map((card) => card.name)).size).toBe(testCards.length);
  });

  it('are written in groups of four', () => {
    expect(groupedDigits('4242424242424242')).toBe('4242 4242 4242 4242');
  });
});

describe('the Luhn check', () => {
  it.each(['', '4242424242424241', '79927398710'])('refuses %j', (digits) => {
    expect(passesLuhn(digits)).toBe(false);
  });

  it('passes its textbook example', () => {
    expect(passesLuhn('79927398713')).toBe(true);
  });
});
