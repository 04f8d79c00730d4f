import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import { faultFrom } from './fault.js';
import type { TransportReply } from './transport.js';

const envelope = z.union([z.object({ error: z.unknown() }).strict(), z.object({ id: z.unknown(), error: z.unknown() }), z.object({ id: z.unknown(), result: z.unknown() })]);

/** Tryton forgets failed logins after its session timeout, 5 minutes unless configured. */
const lockedOutRetryMs = 300_000;
const overloadedRetryMs = 5_000;

/** @throws TrytonFault, ErpError */
export function resultOf(reply: TransportReply): unknown {
  const { status, body, retryAfterMs } = reply;
  if (status === 200) {
    const answer = envelope.safeParse(jsonOf(body)).data;
    if (!answer) throw new ErpError('malformed', 'Tryton answered something that is not JSON-RPC');
    if ('error' in answer) throw faultFrom(answer.error);
    return answer.result;
  }
  if (status === 401) throw new ErpError('unauthorised', 'Tryton does not accept the session, not even a new one');
  if (status === 429) throw new ErpError('rate-limited', 'Tryton refuses logins of this user for a while', { retryAfterMs: retryAfterMs ?? lockedOutRetryMs });
  if (status === 503) throw new ErpError('rate-limited', 'Tryton is not taking calls just now', { retryAfterMs: retryAfterMs ?? overloadedRetryMs });
  if (status >= 500) throw new ErpError('server-error', `Tryton failed with HTTP ${status}`);
  if (status === 404) throw new ErpError('refused', 'Tryton has no database of this name');
  if (status === 403) throw new ErpError('refused', 'Tryton does not expose this method');
  throw new ErpError('malformed', `Tryton answered HTTP ${status}`);
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** @throws ErpError malformed */
export function parsed<T>(method: string, value: unknown, schema: z.ZodType<T>): T {
  const answer = schema.safeParse(value);
  if (answer.success) return answer.data;
  throw new ErpError('malformed', `Tryton's answer to ${method} has an unexpected shape: ${z.prettifyError(answer.error).slice(0, 500)}`);
}
