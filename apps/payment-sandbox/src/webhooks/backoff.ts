const retryAfterSeconds = [1, 2, 5, 15, 60, 300];
const laterEverySeconds = 1_800;
const giveUpAfterAttempts = retryAfterSeconds.length + 144;

/** Seconds to wait after the n-th failed delivery (from 1), or that it was the last: three days after the first. */
export function waitAfter(attempts: number): { readonly kind: 'retry'; readonly seconds: number } | { readonly kind: 'give-up' } {
  if (attempts >= giveUpAfterAttempts) return { kind: 'give-up' };
  return { kind: 'retry', seconds: retryAfterSeconds[attempts - 1] ?? laterEverySeconds };
}
