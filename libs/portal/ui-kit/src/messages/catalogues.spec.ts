import { describe, expect, it } from '@jest/globals';

import { catalogueDifferences } from '../i18n/catalogue-check';
import { de } from './de';
import { en } from './en';

describe('the messages of the ui-kit', () => {
  it('has the same keys and placeholders in both languages', () => {
    expect(catalogueDifferences(en, de)).toEqual([]);
  });
});

describe('the comparison of two catalogues', () => {
  it('names what is missing, extra, empty or fills other places', () => {
    expect(catalogueDifferences({ a: 'A', b: 'B', c: '{{x}}' }, { b: ' ', c: '{{y}}', d: 'D' })).toEqual([
      { key: 'a', problem: 'missing' }, { key: 'b', problem: 'empty' }, { key: 'c', problem: 'placeholders' }, { key: 'd', problem: 'extra' },
    ]);
  });
});
