import { describe, expect, it } from '@jest/globals';
import { catalogueDifferences } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

describe('the messages of the portal', () => {
  it('has the same keys and placeholders in both languages', () => {
    expect(catalogueDifferences(en, de)).toEqual([]);
  });
});
