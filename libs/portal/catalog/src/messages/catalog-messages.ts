import { defineMessages } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const catalogMessages = defineMessages('catalog', { en, de });
export const useCatalogT = catalogMessages.useT;
