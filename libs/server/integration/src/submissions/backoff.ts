const firstMs = 1_000;
const longestMs = 60_000;

/** Doubling from one second to one minute, plus up to a fifth so that many waiting writes do not come back at once. */
export function backoffMs(attempts: number, random: () => number = Math.random): number {
  const base = Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(attempts - 1, 0), 10));
  return Math.round(base * (1 + random() / 5));
}

/** Until a lost reply is asked for again: soon at first, and a minute at most. @param ageMs of the attempt */
export const askAgainMs = (ageMs: number): number => Math.min(longestMs, Math.max(1_500, ageMs / 10));

/** A write of unknown outcome for so long is somebody's business. */
export const longUnknownMs = 15 * 60_000;

/** An outage may last a day; after that the write waits for a person on the failed list. */
export const giveUpAfterMs = 24 * 3_600_000;
/** A fault that is no outage (wrong credentials, a payload the connector cannot send) is not tried for a day. */
export const faultAttempts = 8;
