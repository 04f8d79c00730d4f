import { expect, it } from '@jest/globals';
import { catalogueDifferences } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

it('says everything in both languages', () => { expect(catalogueDifferences(en, de)).toEqual([]); });
