import { plainDate, type Clock, type IntegrationMap, type PlainDate } from '@portico/domain';

/** Today where the seller does business. */
export const businessDay = (clock: Clock, { timeZone }: Pick<IntegrationMap, 'timeZone'>): PlainDate => plainDate(clock.now(), timeZone);
