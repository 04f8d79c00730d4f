/** The shop's address with `session=<id>` added to whatever query it has. */
export function withSession(address: string, sessionId: string): string {
  const url = new URL(address);
  url.searchParams.set('session', sessionId);
  return url.href;
}
