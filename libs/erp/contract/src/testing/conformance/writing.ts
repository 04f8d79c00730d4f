import type { WriteKey, Writer } from '@portico/domain';

/**
 * What a worker does with a write until it knows how it ended, once nothing of an earlier attempt can still be running:
 * asks by reference, goes on from what it finds, and sends only what is not there.
 */
export async function finish<Request, Result, Reason>(writer: Writer<Request, Result, Reason>, key: WriteKey, request: Request): Promise<Result> {
  let last = '';
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const found = await writer.lookUp(key.reference);
    if (found.kind === 'complete') return found.value;
    const outcome = await writer.submit(key, request);
    if (outcome.kind === 'confirmed') return outcome.value;
    last = JSON.stringify(outcome);
    if (outcome.kind === 'rejected') break;
    await new Promise((resolve) => { setTimeout(resolve, 100); }); // the ERP asked to come back
  }
  throw new Error(`The write did not end: ${last}`);
}

let count = 0;
/** A reference that no run of the suite has used before. */
export function freshReference(kind: string): string {
  count += 1;
  return `conf-${kind}-${Date.now().toString(36)}-${process.pid.toString(36)}-${String(count)}`;
}
