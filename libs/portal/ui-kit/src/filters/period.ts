import { type Formats } from '../format/formats';

export const periodPresets = ['today', '7d', '30d', '90d'] as const;
export type PeriodPreset = (typeof periodPresets)[number];
/** Instants: from the first's beginning until before the second; null is open. */
export interface PeriodEnds { readonly from: string | null; readonly until: string | null }
/** Business days as they are typed: "2026-11-01"; null is open. */
export interface PeriodDays { readonly first: string | null; readonly last: string | null }

const daysBack: Readonly<Record<PeriodPreset, number>> = { 'today': 0, '7d': 6, '30d': 29, '90d': 89 };
export const isPreset = (value: string): value is PeriodPreset => value in daysBack;

/** "2026-11-01..2026-11-24", either end open. What can't be read is no period: a bad link shows all. */
export function readPeriod(value: string | null): PeriodDays | null {
  const [, first = '', last = ''] = /^(\d{4}-\d{2}-\d{2})?\.\.(\d{4}-\d{2}-\d{2})?$/.exec(value ?? '') ?? [];
  const days = { first: isDay(first) ? first : null, last: isDay(last) ? last : null };
  return days.first === null && days.last === null ? null : days;
}
export const writePeriod = ({ first, last }: PeriodDays): string | null => (first === null && last === null ? null : `${first ?? ''}..${last ?? ''}`);

/** The instants of a period in the reader's own days; the last day counts. */
export function periodEnds(value: string | null, now: Date): PeriodEnds {
  if (value !== null && isPreset(value)) return { from: new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysBack[value]).toISOString(), until: null };
  const days = readPeriod(value);
  return { from: days?.first ? midnight(days.first, 0).toISOString() : null, until: days?.last ? midnight(days.last, 1).toISOString() : null };
}

/** "1 Nov – 24 Nov", "from 1 Nov", "until 24 Nov". */
export function sayPeriod({ first, last }: PeriodDays, formats: Formats, words: { readonly from: (day: string) => string; readonly until: (day: string) => string }): string {
  if (first !== null && last !== null) return `${formats.day(first)} – ${formats.day(last)}`;
  return first !== null ? words.from(formats.day(first)) : words.until(formats.day(last ?? ''));
}

function midnight(day: string, daysLater: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater);
}
const isDay = (text: string): boolean => text !== '' && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && text >= '1900';
