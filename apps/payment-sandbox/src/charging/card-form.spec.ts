import { describe, expect, it } from '@jest/globals';
import { checkCard } from './card-form.js';
import type { CardForm } from './card-form.js';

const today = new Date('2026-11-24T12:00:00Z');
const aForm = (changes: Partial<CardForm> = {}): CardForm => ({ number: '4242 4242 4242 4242', expiry: '12/27', cvc: '123', name: 'Lena Maurer', ...changes });
const errorsOf = (changes: Partial<CardForm>): unknown => {
  const checked = checkCard(aForm(changes), today);
  return checked.kind === 'errors' ? checked.errors : 'none';
};

describe('the card form', () => {
  it.each(['4242424242424242', '4242-4242-4242-4242', ' 4242 4242 4242 4242 '])('reads the number %j', (number) => {
    expect(checkCard(aForm({ number }), today)).toMatchObject({ kind: 'card', card: { name: 'approved' } });
  });

  it.each([
    ['', 'number-missing'],
    ['4242 4242 4242 4241', 'number-invalid'],
    ['4242', 'number-invalid'],
    ['4242 4242 4242 424x', 'number-invalid'],
    ['4111 1111 1111 1111', 'number-not-a-test-card'],
  ])('says of the number %j: %s', (number, error) => {
    expect(errorsOf({ number })).toEqual({ number: error });
  });

  it.each(['12/27', '1227', '12 / 2027', '1/30', '12.27', '11/26'])('reads the date %j', (expiry) => {
    expect(errorsOf({ expiry })).toBe('none');
  });

  it.each([
    ['', 'expiry-missing'],
    ['13/27', 'expiry-unreadable'],
    ['00/27', 'expiry-unreadable'],
    ['soon', 'expiry-unreadable'],
    ['10/26', 'expiry-past'],
    ['12/2019', 'expiry-past'],
  ])('says of the date %j: %s', (expiry, error) => {
    expect(errorsOf({ expiry })).toEqual({ expiry: error });
  });

  it('takes a card on the last day of its month, in the last time zone', () => {
    const form = aForm({ expiry: '11/26' });
    expect(checkCard(form, new Date('2026-12-01T11:59:00Z')).kind).toBe('card');
    expect(checkCard(form, new Date('2026-12-01T12:00:00Z')).kind).toBe('errors');
  });

  it('names every wrong field at once', () => {
    expect(errorsOf({ number: '1', expiry: '', cvc: '12', name: ' ' })).toEqual({
      number: 'number-invalid', expiry: 'expiry-missing', cvc: 'cvc-invalid', name: 'name-missing',
    });
  });
});
