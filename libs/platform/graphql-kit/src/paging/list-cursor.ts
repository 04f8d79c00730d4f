import { isDecimal } from '@portico/domain';
import { BadUserInput } from '../errors/coded-errors.js';
import { isStorable } from '../limits/storable-text.js';

const isCalendarDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};
const timeOfDay = /^ ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-5])(:[0-5]\d){0,2}$/;

/** What a part of a sort key looks like, as PostgreSQL writes it; what passes here is read back without a fault. */
const forms = {
  uuid: (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  text: isStorable,
  day: (text: string) => isCalendarDay(text) || text === 'infinity' || text === '-infinity',
  instant: (text: string) => isCalendarDay(text.slice(0, 10)) && timeOfDay.test(text.slice(10)),
  decimal: (text: string) => text.length <= 60 && isDecimal(text),
  integer: (text: string) => /^-?\d{1,9}$/.test(text),
} as const;
export type KeyPart = keyof typeof forms;

/** No sort key that we write comes near it. */
const longestCursor = 20_000;

/** Where the pages of one list, in one order, end: written and read here alone, so that no value a client made up reaches a query. */
export class ListCursor<const Parts extends readonly KeyPart[]> {
  /**
   * @param order the list and its order, e.g. "orders ordered-desc": a cursor of another one is refused
   * @param parts of the sort key, in its order; the last is usually the id
   */
  constructor(private readonly order: string, private readonly parts: Parts) {}

  /** In a form that a client does not take apart. */
  at(key: KeyOf<Parts>): string {
    return Buffer.from(JSON.stringify([this.order, ...key])).toString('base64url');
  }

  /** The key that the page begins after; null for the first page. @throws BadUserInput when it is not a cursor of this list in this order */
  after(cursor: string | null | undefined): KeyOf<Parts> | null {
    if (cursor === null || cursor === undefined) return null;
    const [order, ...key] = cursor.length > longestCursor ? [] : partsOf(cursor);
    if (order !== this.order || !this.isKey(key)) throw new BadUserInput('after is not a cursor of this list in this order');
    return key;
  }

  private isKey(key: readonly unknown[]): key is KeyOf<Parts> {
    return key.length === this.parts.length && this.parts.every((part, at) => {
      const value = key[at];
      return typeof value === 'string' && forms[part](value);
    });
  }
}
export type KeyOf<Parts extends readonly KeyPart[]> = { readonly [Part in keyof Parts]: string };

function partsOf(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
