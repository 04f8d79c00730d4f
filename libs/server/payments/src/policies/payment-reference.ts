import { randomBytes } from 'node:crypto';
import type { PlainDate } from '@portico/domain';

/** No I, O, 0 or 1: people read it out on the telephone. */
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** e.g. "PAY-261124-7KQ2M9XW": 40 random bits a day, and the table refuses a second one. */
export function newPaymentReference(today: PlainDate): string {
  const tail = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
  return `PAY-${today.slice(2).replaceAll('-', '')}-${tail}`;
}
