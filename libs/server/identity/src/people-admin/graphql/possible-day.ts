import type { PlainDate } from '@portico/domain';
import { BadUserInput } from '@portico/platform-graphql-kit';
import { lastPossibleDay } from '../business-end.js';

/** @throws BadUserInput */
export function possibleDay(day: PlainDate | null | undefined): PlainDate | null {
  if (day && day > lastPossibleDay) throw new BadUserInput(`endsOn is at most ${lastPossibleDay}`);
  return day ?? null;
}
