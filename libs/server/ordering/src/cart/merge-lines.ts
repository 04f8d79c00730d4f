import { decimal, type BuyerContext } from '@portico/domain';
import { longestLineNote, type CartLine } from './cart.js';
import { parsed, refused } from './cart-refusal.js';

/** One line per item and unit: quantities add up, and what either note says is kept. A changed quantity forgets the price that was seen. @throws Refused */
export function merged(buyer: BuyerContext, lines: readonly CartLine[]): CartLine[] {
  const byItem = new Map<string, CartLine>();
  for (const line of lines) {
    const key = JSON.stringify([line.sku, line.unit]);
    const there = byItem.get(key);
    byItem.set(key, there ? joined(buyer, there, line) : line);
  }
  return [...byItem.values()];
}

function joined(buyer: BuyerContext, there: CartLine, line: CartLine): CartLine {
  const quantity = parsed(buyer, decimal(there.quantity).plus(decimal(line.quantity)).toFixed(), line.sku, there.id);
  const note = bothNotes(there.note, line.note);
  if (note && note.length > longestLineNote) throw refused(buyer, 'NOTE_TOO_LONG', 'cart.notes-too-long', { sku: line.sku }, line.sku, there.id);
  return { ...there, quantity, note, seenPrice: null };
}

const between = ' / ';
function bothNotes(there: string | null, added: string | null): string | null {
  if (!there || !added) return there ?? added;
  return there.split(between).includes(added) ? there : `${there}${between}${added}`;
}
