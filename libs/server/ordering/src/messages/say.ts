import { messageCatalogue } from '@portico/platform-messages';
import { de } from './de.js';
import { en } from './en.js';

type Written = keyof typeof en;
/** Plurals are asked for without their ending. */
export type OrderingMessage = Exclude<Written, `${string}_${'one' | 'other'}`> | (Written extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never);
export const say = messageCatalogue<string>({ en, de }) as (locale: string, key: OrderingMessage, parameters?: Readonly<Record<string, string | number>>) => string;
