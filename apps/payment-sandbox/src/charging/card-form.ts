import { passesLuhn } from './luhn.js';
import type { TestCard } from './test-cards.js';
import { testCardByNumber } from './test-cards.js';

/** What was typed. */
export interface CardForm {
  readonly number: string;
  readonly expiry: string;
  readonly cvc: string;
  readonly name: string;
}

export type CardField = keyof CardForm;

export type CardError =
  | 'number-missing' | 'number-invalid' | 'number-not-a-test-card'
  | 'expiry-missing' | 'expiry-unreadable' | 'expiry-past'
  | 'cvc-missing' | 'cvc-invalid'
  | 'name-missing';

export type CardErrors = Partial<Record<CardField, CardError>>;

export type CheckedCard = { readonly kind: 'card'; readonly card: TestCard } | { readonly kind: 'errors'; readonly errors: CardErrors };

/** Order of the fields on the page; the first wrong one gets the focus. */
export const cardFields: readonly CardField[] = ['number', 'expiry', 'cvc', 'name'];

export function checkCard(form: CardForm, today: Date): CheckedCard {
  const digits = form.number.replace(/[\s-]/g, '');
  const card = testCardByNumber(digits);
  const errors: CardErrors = {
    ...field('number', numberError(digits, card)),
    ...field('expiry', expiryError(form.expiry, today)),
    ...field('cvc', cvcError(form.cvc.trim())),
    ...field('name', form.name.trim() === '' ? 'name-missing' : undefined),
  };
  return card && Object.keys(errors).length === 0 ? { kind: 'card', card } : { kind: 'errors', errors };
}

function field(name: CardField, error: CardError | undefined): CardErrors {
  return error ? { [name]: error } : {};
}

function numberError(digits: string, card: TestCard | undefined): CardError | undefined {
  if (digits === '') return 'number-missing';
  if (!/^\d{12,19}$/.test(digits) || !passesLuhn(digits)) return 'number-invalid';
  return card ? undefined : 'number-not-a-test-card';
}

/** A card is good to the end of its month, wherever on earth that month still lasts. */
function expiryError(typed: string, today: Date): CardError | undefined {
  if (typed.trim() === '') return 'expiry-missing';
  const match = /^\s*(0?[1-9]|1[0-2])\s*[/.-]?\s*((?:20)?\d{2})\s*$/.exec(typed);
  if (!match) return 'expiry-unreadable';
  const year = 2000 + (Number(match[2]) % 100);
  const endOfMonth = Date.UTC(year, Number(match[1]), 1, 12);
  return today.getTime() >= endOfMonth ? 'expiry-past' : undefined;
}

function cvcError(typed: string): CardError | undefined {
  if (typed === '') return 'cvc-missing';
  return /^\d{3,4}$/.test(typed) ? undefined : 'cvc-invalid';
}
