import { messageCatalogue } from '@portico/platform-messages';
import { de } from './de.js';
import { en } from './en.js';

export type PaymentMessage = keyof typeof en;
export const say = messageCatalogue<PaymentMessage>({ en, de });
