import { describe, expect, it } from '@jest/globals';
import { ListCursor } from './list-cursor.js';

const id = '0193a6ff-1c0e-7d3a-9a55-0242ac120002';
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor of a list', () => {
  const orders = new ListCursor('orders ordered-desc', ['instant', 'uuid']);

  it.each(['2026-01-15 00:00:00+00', '2026-11-24 08:12:37.123456+05:30', '1890-01-01 00:00:00+00:53:28'])('gives back the key it was made of: %s', (at) => {
    expect(orders.after(orders.at([at, id]))).toEqual([at, id]);
    expect(orders.after(null)).toBeNull();
    expect(orders.after(undefined)).toBeNull();
  });

  it('is none of another list, and none in another order', () => {
    const key = ['2026-01-15 00:00:00+00', id] as const;
    for (const other of ['invoices ordered-desc', 'orders ordered-asc']) expect(() => orders.after(new ListCursor(other, ['instant', 'uuid']).at(key))).toThrow('not a cursor of this list in this order');
  });

  it.each(['', 'nonsense', '💥', encoded(null), encoded({}), encoded([]), encoded(['orders ordered-desc']), encoded(['orders ordered-desc', null, id]), encoded(['orders ordered-desc', 7, id]),
    encoded(['orders ordered-desc', '2026-01-15 00:00:00+00', id, id]), encoded(['orders ordered-desc', '2026-01-15 00:00:00+00', id]).slice(0, -1)])('is not %p', (cursor) => {
    expect(() => orders.after(cursor)).toThrow('not a cursor of this list in this order');
  });

  it('is not longer than any key of ours', () => {
    const numbers = new ListCursor('invoices number', ['text', 'uuid']);
    expect(numbers.after(numbers.at(['x'.repeat(10_000), id]))?.[1]).toBe(id);
    expect(() => numbers.after(numbers.at(['x'.repeat(20_000), id]))).toThrow('not a cursor');
  });

  it.each([
    ['day', ['2026-11-24', 'infinity', '-infinity'], ['2026-02-31', '0000-01-01', '10000-01-01', 'today', '2026-11-24 ', '+infinity']],
    ['instant', ['2026-11-24 23:59:59+00'], ['2026-11-24 24:00:00+00', '2026-02-31 00:00:00+00', '2026-11-24 00:00:00+16', '2026-11-24', 'now', 'infinity']],
    ['decimal', ['-12.50', '0', '0.060793'], ['NaN', '1e3', 'Infinity', '.5', '9'.repeat(61), '']],
    ['integer', ['-1', '0', '3'], ['1.5', '2147483648', 'x', '']],
    ['uuid', [id], [id.toUpperCase(), '-'.repeat(36), id.slice(1), '']],
    ['text', ['', 'Ä 💥'], ['a\u0000', '\uD800']],
  ] as const)('takes as %s what PostgreSQL reads, and nothing else', (part, taken, refused) => {
    const list = new ListCursor('a list', [part]);
    for (const value of taken) expect(list.after(list.at([value]))).toEqual([value]);
    for (const value of refused) expect(() => list.after(encoded(['a list', value]))).toThrow('not a cursor');
  });
});
