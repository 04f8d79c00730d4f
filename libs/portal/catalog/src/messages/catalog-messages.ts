import { defineMessages, type Translate } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const catalogMessages = defineMessages('catalog', { en, de });
export const useCatalogT = catalogMessages.useT;
export type CatalogTranslate = Translate<typeof en>;
