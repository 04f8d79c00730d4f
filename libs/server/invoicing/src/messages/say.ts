import { messageCatalogue } from '@portico/platform-messages';
import { de } from './de.js';
import { en } from './en.js';

export const say = messageCatalogue<keyof typeof en>({ en, de });
