/** RFC 3339 in UTC, e.g. "2026-11-24T08:12:37.000Z". */
export type Instant = string;
/** A calendar date without a zone, "2026-11-24". */
export type PlainDate = string;

export interface Clock {
  now(): Date;
}
export const systemClock: Clock = { now: () => new Date() };

/** The calendar date in an IANA time zone: the seller's business day, not the server's. */
export function plainDate(at: Date, timeZone: string): PlainDate {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
