import { describe, expect, it } from '@jest/globals';
import { page, pageSize } from './paging.js';

describe('a page of a list', () => {
  it('has 1 to 200 rows', () => {
    expect(pageSize({ first: 200 })).toBe(200);
    for (const first of [0, -1, 201]) expect(() => pageSize({ first })).toThrow('first must be 1 to 200');
  });

  it('is cut from rows read one more than asked', () => {
    const cut = page(['a', 'b', 'c'], 2, (row) => row.toUpperCase(), (row) => `after ${row}`);
    expect(cut.edges.map(({ node }) => node)).toEqual(['A', 'B']);
    expect(cut.pageInfo).toEqual({ hasNextPage: true, endCursor: 'after b' });
    expect(page(['a'], 2, (row) => row, (row) => row).pageInfo.hasNextPage).toBe(false);
    expect(page([], 2, (row) => row, (row) => row).pageInfo.endCursor).toBeNull();
  });
});
