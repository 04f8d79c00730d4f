import { isForThisMachine, isThisMachine } from '../demo/this-machine.js';

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Whether the mail outbox is shown: in the demo, where this machine alone reaches the portal, and never once mail is sent. Stricter
 * than the demo's password, for the outbox lets its reader in as anybody: PUBLIC_URL has to be said, since a portal behind a proxy
 * may say nothing, and no proxy may be told of. NODE_ENV decides nothing: the demo runs as production does.
 */
export const showsOutbox = (environment: Variables): boolean =>
  !environment['SMTP_URL'] && !!environment['PUBLIC_URL'] && !environment['TRUST_PROXY'] && isForThisMachine(environment);

export interface Asker {
  /** Of the socket's other end. */
  readonly ip: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}
const marksOfProxies = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** The request itself comes from this machine, for this machine, and through no proxy: a name that was pointed here is none of ours. */
export function isFromThisMachine({ ip, headers }: Asker): boolean {
  const host = `http://${String(headers['host'])}`;
  return /^(?:::ffff:)?127\.|^::1$/.test(ip) && URL.canParse(host) && isThisMachine(new URL(host).hostname) && marksOfProxies.every((name) => headers[name] === undefined);
}
