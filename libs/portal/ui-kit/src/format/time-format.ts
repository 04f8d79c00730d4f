const minute = 60_000;
const day = 86_400_000;

/** "2026-11-23", a day of business without a time zone. */
const isBusinessDay = (iso: string) => /^\d{4}-\d{2}-\d{2}$/.test(iso);

export interface ReadDate { readonly at: Date; readonly zone: 'UTC' | undefined }

/** Reads a business day (shown as it stands, in every zone) or an instant (shown in the reader's zone). */
export function readDate(iso: string): ReadDate {
  const at = new Date(isBusinessDay(iso) ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(at.getTime())) throw new RangeError(`Not a date: ${JSON.stringify(iso)}`);
  return { at, zone: isBusinessDay(iso) ? 'UTC' : undefined };
}

/** Days from `now` to the date by the calendar: −1 is yesterday, 0 today. */
export function calendarDays({ at, zone }: ReadDate, now: Date): number {
  const target = zone === 'UTC' ? Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()) : Date.UTC(at.getFullYear(), at.getMonth(), at.getDate());
  return Math.round((target - Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())) / day);
}

/** "4 min ago" in the locale; null when it is less than a minute, for which each language has its word. */
export function ago(locale: string, iso: string, now: Date): string | null {
  const passed = Math.max(0, now.getTime() - readDate(iso).at.getTime());
  if (passed < minute) return null;
  const relative = new Intl.RelativeTimeFormat(locale, { style: 'short', numeric: 'always' });
  if (passed < 60 * minute) return relative.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return relative.format(-Math.floor(passed / (60 * minute)), 'hour');
  return relative.format(-Math.floor(passed / day), 'day');
}
