/** The gateway's messages come at once where they come at all; asking is for those that do not. */
export const firstAskMs = 20_000;
const everyMs = 60_000;
const afterEndMs = 3_000;

/** When to ask the gateway again about a payment that may still be paid: each minute, and once its session has ended. */
export function askAgainAt(now: Date, expiresAt: Date): Date {
  const end = expiresAt.getTime() + afterEndMs;
  const next = now.getTime() + everyMs;
  return new Date(end > now.getTime() && end < next ? end : next);
}
