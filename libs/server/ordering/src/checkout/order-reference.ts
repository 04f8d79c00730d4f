import { randomInt } from 'node:crypto';

// Without letters and digits that are misread on paper or over the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ours for ever, e.g. "P-7KQ2-M9XD-4T": 30^10 of them, and the database refuses a second one. */
export function newOrderReference(): string {
  const characters = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)] ?? '2').join('');
  return `P-${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;
}
