import { ErpError } from '@portico/erp-contract';
import { Agent, request } from 'undici';
import type { Json } from './values.js';

export interface TransportReply {
  readonly status: number;
  readonly body: string;
  /** Tryton's clock when it answered, from the Date header. */
  readonly serverTime: Date | null;
  /** Of the Retry-After header in seconds. */
  readonly retryAfterMs: number | null;
}

/** Errors before a byte of the request was on the wire: Tryton certainly never saw it. */
const neverSentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);

export class Unreachable extends ErpError {
  readonly wasSent: boolean;
  constructor(cause: unknown) {
    super('unreachable', 'Tryton cannot be reached', { cause });
    this.wasSent = !neverSentCodes.has(codeOf(cause));
  }
}

/** POSTs JSON. Knows HTTP, not Tryton. */
export class TrytonTransport {
  // Tryton closes each connection after its answer, so none is kept (0): a kept one may be dead when a write is sent on it.
  // It runs one interpreter: more connections only queue there instead of here.
  private readonly agent = new Agent({ connections: 6, pipelining: 0, connectTimeout: 5_000, headersTimeout: 0, bodyTimeout: 0 });

  constructor(private readonly baseUrl: string) {}

  /** @throws ErpError timeout, unreachable */
  async post(path: string, body: Json, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<TransportReply> {
    try {
      const reply = await request(`${this.baseUrl}${path}`, {
        method: 'POST', dispatcher: this.agent, signal, body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers },
      });
      const { date, 'retry-after': retryAfter } = reply.headers;
      return {
        status: reply.statusCode,
        body: await reply.body.text(),
        serverTime: typeof date === 'string' ? new Date(date) : null,
        retryAfterMs: typeof retryAfter === 'string' && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : null,
      };
    } catch (error) {
      if (signal.aborted) throw new ErpError('timeout', 'Tryton did not answer in time', { cause: error });
      throw new Unreachable(error);
    }
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  // Node tries IPv6 and IPv4: one AggregateError, refused on both.
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return 'cause' in error ? codeOf(error.cause) : '';
}
