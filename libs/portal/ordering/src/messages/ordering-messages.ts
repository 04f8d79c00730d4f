import { defineMessages, type Translate } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const orderingMessages = defineMessages('ordering', { en, de });
export const useOrderingT = orderingMessages.useT;
export type OrderingTranslate = Translate<typeof en>;
