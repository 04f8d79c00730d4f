/** -1 is no record: an id that is none of Tryton's is simply not there. */
export const idOf = (externalId: string): number => (/^\d{1,9}$/.test(externalId) ? Number(externalId) : -1);
