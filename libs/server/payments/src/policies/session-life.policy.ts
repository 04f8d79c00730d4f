import { decimal, plainDate, type DecimalString } from '@portico/domain';

const longestSeconds = 30 * 60;
const shortestSeconds = 60;
/** So that what was paid in the last second is counted on the same day by every clock. */
const marginSeconds = 30;

/**
 * How long a session may be paid, in seconds. A cash discount is granted by the day of payment, so a session with one ends with
 * the seller's business day.
 */
export function sessionSeconds(now: Date, timeZone: string, discountTaken: DecimalString): number {
  if (decimal(discountTaken).isZero()) return longestSeconds;
  return Math.max(shortestSeconds, Math.min(longestSeconds, secondsOfDayLeft(now, timeZone) - marginSeconds));
}

/** Found by asking the calendar, so that days of 23 and 25 hours come out right; looks no further than a session may last. */
function secondsOfDayLeft(now: Date, timeZone: string): number {
  const today = plainDate(now, timeZone);
  const isToday = (seconds: number): boolean => plainDate(new Date(now.getTime() + seconds * 1000), timeZone) === today;
  let [inside, outside] = [0, longestSeconds + marginSeconds];
  if (isToday(outside)) return outside;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (isToday(middle)) inside = middle; else outside = middle;
  }
  return inside;
}
