/** Calendar days as text, `YYYY-MM-DD`, in the ERP's time zone. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The warehouse works from Monday to Friday. */
export function workingDay(day: string): string {
  return isWeekend(day) ? workingDay(addDays(day, 1)) : day;
}

export function addWorkingDays(day: string, days: number): string {
  let at = workingDay(day);
  for (let i = 0; i < days; i += 1) at = workingDay(addDays(at, 1));
  return at;
}

/** Ten in the morning UTC on that day, give or take the minutes. */
export const atHour = (day: string, hour = 10, minute = 0): string =>
  `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00.000Z`;

/** The day in Berlin on which an instant falls. */
const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' });
export const dayOf = (instant: string | Date): string => berlin.format(typeof instant === 'string' ? new Date(instant) : instant);
