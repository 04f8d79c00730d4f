import type { PlainDate } from '@portico/domain';

/** SQL: the end of a day where the seller does business. */
export const endOfDay = (day: string, timeZone: string): string => `((${day}::date + 1)::timestamp at time zone ${timeZone})`;
/** SQL: the last day that ends with this instant. */
export const lastDay = (instant: string, timeZone: string): string => `to_char((${instant} - interval '1 microsecond') at time zone ${timeZone}, 'YYYY-MM-DD')`;

/** What comes later is no day that anybody means, and its end may have no year of four digits. */
export const lastPossibleDay: PlainDate = '9000-01-01';

/** Whether somebody whose last day it is could not come in any more. */
export const isOver = (day: PlainDate, today: PlainDate): boolean => day < today;
