import { currentManager } from './open-scope.js';

/** PostgreSQL refuses 8000 bytes and more. */
const largestPayload = 7999;

/** Sent when the open scope commits, and only then. Ids only, never figures: every role may listen. @throws NoScopeOpen */
export async function notify(channel: string, payload: unknown): Promise<void> {
  const text = JSON.stringify(payload);
  if (Buffer.byteLength(text) > largestPayload) throw new RangeError(`A notification on ${channel} is longer than ${String(largestPayload)} bytes`);
  await currentManager().query('select pg_notify($1, $2)', [channel, text]);
}

/** Says that a person may see something new. Whoever hears it reads it again under the rights of who looks. */
export interface ObjectChanged {
  readonly companyId: string;
  readonly object: string;
  readonly id: string;
  readonly version: number;
}
export const changesChannel = 'portico_changes';

export const notifyChange = (change: ObjectChanged): Promise<void> => notify(changesChannel, change);
