import { defineMessages, type Translate } from '@portico/portal-ui-kit';

import { de } from './de';
import { en } from './en';

export const invoicingMessages = defineMessages('invoicing', { en, de });
export const useInvoicingT = invoicingMessages.useT;
export type InvoicingTranslate = Translate<typeof en>;
