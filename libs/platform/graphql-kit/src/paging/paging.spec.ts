import { describe, expect, it } from '@jest/globals';
import { fromCursor, page, pageSize, toCursor } from './paging.js';

describe('a page of a list', () => {
  it('has 1 to 200 rows', () => {
    expect(pageSize({ first: 200 })).toBe(200);
    for (const first of [0, -1, 201]) expect(() => pageSize({ first })).toThrow('first must be 1 to 200');
  });

  it('is cut from rows read one more than asked', () => {
    const cut = page(['a', 'b', 'c'], 2, (row) => row.toUpperCase(), (row) => toCursor([row]));
    expect(cut.edges.map(({ node }) => node)).toEqual(['A', 'B']);
    expect(cut.pageInfo).toEqual({ hasNextPage: true, endCursor: toCursor(['b']) });
    expect(page(['a'], 2, (row) => row, (row) => row).pageInfo.hasNextPage).toBe(false);
    expect(page([], 2, (row) => row, (row) => row).pageInfo.endCursor).toBeNull();
  });

  it('goes on from a cursor, and takes none of another list', () => {
    expect(fromCursor(toCursor(['2026-11-24', null]), 2)).toEqual(['2026-11-24', null]);
    expect(fromCursor(null, 2)).toBeNull();
    for (const cursor of ['', 'nonsense', toCursor(['one']), Buffer.from('{"a":1}').toString('base64url'), Buffer.from('[1,2]').toString('base64url')]) {
      expect(() => fromCursor(cursor, 2)).toThrow('not a cursor of this list');
    }
  });
});
