import { messageCatalogue } from '@portico/platform-messages';
import { de } from './de.js';
import { en } from './en.js';

type Written = keyof typeof en;
/** Plurals are asked for without their ending. */
export type RoleMessage = Exclude<Written, `${string}_${'one' | 'other'}`> | 'refuse.HELD';
export const sayRole = messageCatalogue<string>({ en, de }) as (locale: string, key: RoleMessage, parameters?: Readonly<Record<string, string | number>>) => string;
