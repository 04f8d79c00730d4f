import type { DeclineCode } from './decline.js';

export type TestCardName =
  | 'approved' | 'approved-mastercard' | 'insufficient-funds' | 'lost-card' | 'expired-card' | 'challenge' | 'processing-error' | 'slow';

/** What the bank will say to a card. */
export type Verdict =
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly code: DeclineCode }
  | { readonly kind: 'challenge' }
  | { readonly kind: 'approve-slowly' };

export interface TestCard {
  readonly name: TestCardName;
  /** Digits only, Luhn-valid, from the ranges that card schemes keep for tests. */
  readonly number: string;
  readonly brand: 'visa' | 'mastercard';
  readonly verdict: Verdict;
}

const decline = (code: DeclineCode): Verdict => ({ kind: 'decline', code });

export const testCards: readonly TestCard[] = [
  { name: 'approved', number: '4242424242424242', brand: 'visa', verdict: { kind: 'approve' } },
  { name: 'approved-mastercard', number: '5555555555554444', brand: 'mastercard', verdict: { kind: 'approve' } },
  { name: 'challenge', number: '4000000000003220', brand: 'visa', verdict: { kind: 'challenge' } },
  { name: 'insufficient-funds', number: '4000000000009995', brand: 'visa', verdict: decline('insufficient-funds') },
  { name: 'lost-card', number: '4000000000009987', brand: 'visa', verdict: decline('lost-card') },
  { name: 'expired-card', number: '4000000000000069', brand: 'visa', verdict: decline('expired-card') },
  { name: 'processing-error', number: '4000000000000119', brand: 'visa', verdict: decline('processing-error') },
  { name: 'slow', number: '4000000000000077', brand: 'visa', verdict: { kind: 'approve-slowly' } },
];

export function testCardByName(name: string): TestCard | undefined {
  return testCards.find((card) => card.name === name);
}

export function testCardByNumber(digits: string): TestCard | undefined {
  return testCards.find((card) => card.number === digits);
}

/** '4242424242424242' → '4242 4242 4242 4242' */
export function groupedDigits(digits: string): string {
  return digits.replace(/(.{4})(?=.)/g, '$1 ');
}
