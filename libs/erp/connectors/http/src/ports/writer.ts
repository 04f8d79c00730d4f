import type { CallOptions, LookUp, WriteKey, WriteOutcome, Writer } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import type { z } from 'zod';
import { HttpProblem } from '../client/http-problem.js';
import { readWire } from '../client/read-wire.js';
import { TransportError } from '../client/transport-error.js';
import { wirePage } from '../wire/primitives.js';
import type { WireProblem } from '../wire/problem.js';
import type { PortContext } from './context.js';

export interface HttpWriting<Request, Schema extends z.ZodType, Result, Reason> {
  /** Where it is posted, and looked up by `reference`. */
  readonly path: string;
  readonly schema: Schema;
  readonly body: (reference: string, request: Request) => unknown;
  /** Reads what the mapper needs before anything is sent: after it nothing may fail but the mapping. */
  readonly mapper: (call?: CallOptions) => Promise<(raw: z.infer<Schema>) => Result>;
  readonly reasons: (problem: WireProblem) => readonly Reason[];
}

/** One POST per write. Its idempotency key is reference and revision; it is looked up by reference. */
export function httpWriter<Request, Schema extends z.ZodType, Result, Reason>(context: PortContext, writing: HttpWriting<Request, Schema, Result, Reason>): Writer<Request, Result, Reason> {
  const lookUp = async (reference: string, call?: CallOptions): Promise<LookUp<Result>> => {
    const map = await writing.mapper(call);
    const { items } = await context.client.json({ method: 'GET', path: writing.path, query: { reference } }, wirePage, call);
    if (items.length > 1) throw new ErpError('malformed', `GET ${writing.path}: ${String(items.length)} documents under the reference ${reference}`);
    return items.length === 0 ? { kind: 'absent' } : { kind: 'complete', value: map(readWire(writing.schema, items[0], `GET ${writing.path}`)) };
  };

  /** The ERP says that it has something under this reference already. */
  const existing = async (reference: string, said: string, call?: CallOptions): Promise<WriteOutcome<Result, Reason>> => {
    const found = await lookUp(reference, call).catch(() => null);
    return found?.kind === 'complete' ? { kind: 'confirmed', value: found.value } : { kind: 'outcome-unknown', cause: said };
  };

  return {
    lookUp,
    async submit(key: WriteKey, request: Request, call?: CallOptions): Promise<WriteOutcome<Result, Reason>> {
      let map: (raw: z.infer<Schema>) => Result;
      try {
        map = await writing.mapper(call);
      } catch (error) {
        return nothingDone(error);
      }
      try {
        const headers = { 'idempotency-key': `${key.reference}:${String(key.revision)}` };
        return { kind: 'confirmed', value: map(await context.client.json({ method: 'POST', path: writing.path, headers, body: writing.body(key.reference, request) }, writing.schema, call)) };
      } catch (error) {
        if (error instanceof HttpProblem && error.hasType('urn:erp:duplicate-reference', 'urn:erp:duplicate-key-mismatch')) return existing(key.reference, error.message, call);
        return outcomeOf(error, writing.reasons);
      }
    },
  };
}

function nothingDone(error: unknown): { readonly kind: 'deferred'; readonly cause: string; readonly retryAfterMs: number | null } {
  if (!(error instanceof ErpError)) throw error;
  return { kind: 'deferred', cause: error.message, retryAfterMs: error.retryAfterMs };
}

/**
 * What an error leaves of a write. The contract: any 4xx, and a 503 of its own type, leave nothing behind; any other 5xx, a
 * gateway's 503 too, and a lost connection leave it unknown. A 4xx that is not the contract's own (a gateway's) wrote nothing
 * either, and is no refusal of this order.
 */
function outcomeOf<Result, Reason>(error: unknown, reasons: (problem: WireProblem) => readonly Reason[]): WriteOutcome<Result, Reason> {
  if (!(error instanceof ErpError)) throw error;
  if (error instanceof TransportError) return error.wasSent ? { kind: 'outcome-unknown', cause: error.message } : nothingDone(error);
  if (error instanceof HttpProblem && error.status === 503 && error.hasType('urn:erp:unavailable')) return nothingDone(error);
  if (!(error instanceof HttpProblem) || error.status < 400 || error.status >= 500 || error.status === 408) return { kind: 'outcome-unknown', cause: error.message };
  if (error.hasType('urn:erp:request-in-progress')) return { kind: 'outcome-unknown', cause: error.message };
  const isOurs = error.problem !== null && error.kind === 'refused';
  return isOurs && error.problem ? { kind: 'rejected', reasons: reasons(error.problem) } : nothingDone(error);
}
