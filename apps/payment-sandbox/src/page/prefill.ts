import type { CardForm } from '../charging/card-form.js';
import type { TestCard } from '../charging/test-cards.js';
import { groupedDigits } from '../charging/test-cards.js';

export const emptyForm: CardForm = { number: '', expiry: '', cvc: '', name: '' };

/** A test card with details that pass: valid to the end of the year after next. */
export function filledWith(card: TestCard, today: Date): CardForm {
  const year = (today.getUTCFullYear() + 2) % 100;
  return { number: groupedDigits(card.number), expiry: `12/${String(year).padStart(2, '0')}`, cvc: '123', name: 'Test Buyer' };
}
