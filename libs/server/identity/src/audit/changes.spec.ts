import { expect, it } from '@jest/globals';
import { changesOf } from './changes.js';

it('tells field by field what changed, and nothing of what did not', () => {
  expect(changesOf({ name: 'North', grants: [{ permission: 'order', upTo: '500' }], tags: ['a', 'b'] }, { name: 'North', grants: [{ permission: 'order', upTo: '900' }], tags: ['a'] })).toEqual([
    { field: 'grants.0.upTo', before: '500', after: '900' }, { field: 'tags', before: 'a, b', after: 'a' },
  ]);
});
it('tells what came and what went', () => {
  expect(changesOf(null, { name: 'North', note: null })).toEqual([{ field: 'name', before: null, after: 'North' }]);
  expect(changesOf({ name: 'North' }, null)).toEqual([{ field: 'name', before: 'North', after: null }]);
  expect(changesOf(null, null)).toEqual([]);
});
