import { describe, expect, it } from '@jest/globals';
import { problemsOf } from './lib/lock.mjs';

describe('the lock file', () => {
  it('is good when each optional package has an entry, beside its holder or above it', () => {
    expect(problemsOf({ packages: {
      '': {}, 'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-darwin': '1' } }, 'node_modules/a-linux': {}, 'node_modules/a/node_modules/a-darwin': {},
    } })).toEqual([]);
  });

  it('names an optional package that npm left out', () => {
    expect(problemsOf({ packages: { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1' } } } })).toEqual(['a-darwin is optional for node_modules/a and has no entry']);
  });

  it('does not accept one that stands in another package', () => {
    expect(problemsOf({ packages: { 'node_modules/a': { optionalDependencies: { c: '1' } }, 'node_modules/b/node_modules/c': {} } })).toHaveLength(1);
  });

  it('names download addresses', () => {
    expect(problemsOf({ packages: { 'node_modules/a': { resolved: 'https://example.org/a.tgz' }, 'node_modules/@portico/x': { resolved: 'libs/x' } } })).toHaveLength(1);
  });
});
