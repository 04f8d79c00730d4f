import type { CallOptions } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { Pool } from 'undici';
import type { z } from 'zod';
import { httpProblem } from './http-problem.js';
import { readWire } from './read-wire.js';
import { TransportError, transportError } from './transport-error.js';

export interface ErpClientOptions {
  /** With or without a path of its own before /v1. */
  readonly baseUrl: string;
  readonly token: string;
  /** Kept alive. Default 16. */
  readonly connections?: number;
  /** Default 5,000. */
  readonly connectTimeoutMs?: number;
  /** Deadline of a call that brings none. Default 60,000. */
  readonly deadlineMs?: number;
  /** Largest answer read. Default 64 MiB. */
  readonly maxAnswerBytes?: number;
}
export interface ErpRequest {
  readonly method: 'GET' | 'POST';
  /** Encoded, from /v1 on. */
  readonly path: string;
  /** A list is sent as one parameter for each. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface ErpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

/** Speaks HTTP with one ERP over a few kept connections. Every failure is an ErpError; redirects are not followed. */
export class ErpClient {
  private readonly pool: Pool;
  private readonly prefix: string;

  constructor(private readonly options: ErpClientOptions) {
    const base = new URL(options.baseUrl);
    this.prefix = base.pathname.replace(/\/$/, '');
    this.pool = new Pool(base.origin, {
      connections: options.connections ?? 16, connectTimeout: options.connectTimeoutMs ?? 5000, keepAliveTimeout: 10_000,
      headersTimeout: 0, bodyTimeout: 0, // the deadline of each call ends it
      pipelining: 1,
    });
  }

  /** JSON of an answer of 2xx, checked. @throws ErpError */
  async json<Schema extends z.ZodType>(request: ErpRequest, schema: Schema, call?: CallOptions): Promise<z.infer<Schema>> {
    const answer = await this.send(request, call);
    if (!answer.contentType.startsWith('application/json')) throw new ErpError('malformed', `${what(request)}: answered with ${answer.contentType || 'no type'} where JSON was due`);
    return readWire(schema, parsed(answer.body, request), what(request));
  }

  /** An answer of 2xx. @throws HttpProblem, TransportError */
  async send(request: ErpRequest, call: CallOptions = {}): Promise<ErpAnswer> {
    const deadlineMs = call.deadlineMs ?? this.options.deadlineMs ?? 60_000;
    const deadline = AbortSignal.timeout(Math.max(1, deadlineMs));
    const signal = call.signal ? AbortSignal.any([deadline, call.signal]) : deadline;
    try {
      return await this.exchange(request, signal);
    } catch (error) {
      if (error instanceof ErpError) throw error;
      if (deadline.aborted) throw new TransportError('timeout', `${what(request)}: no answer within ${String(deadlineMs)} ms`, true, error);
      if (signal.aborted) throw new TransportError('timeout', `${what(request)}: given up by the caller`, true, error);
      throw transportError(error, what(request));
    }
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }

  private async exchange(request: ErpRequest, signal: AbortSignal): Promise<ErpAnswer> {
    signal.throwIfAborted();
    const { statusCode: status, headers, body } = await this.pool.request({
      method: request.method, path: `${this.prefix}${request.path}${queryOf(request)}`, signal,
      headers: {
        authorization: `Bearer ${this.options.token}`, accept: 'application/json, application/problem+json;q=0.9, */*;q=0.5',
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }), ...request.headers,
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
    });
    const bytes = await this.readAll(body, request);
    const contentType = one(headers['content-type']) ?? '';
    if (status >= 200 && status < 300) return { status, contentType, body: bytes };
    throw httpProblem({ status, contentType, retryAfter: one(headers['retry-after']), body: bytes }, what(request));
  }

  private async readAll(body: AsyncIterable<unknown>, request: ErpRequest): Promise<Buffer> {
    const max = this.options.maxAnswerBytes ?? 64 * 1024 * 1024;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of body) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > max) throw new ErpError('malformed', `${what(request)}: the answer is larger than ${String(max)} bytes`);
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  }
}

const what = (request: ErpRequest): string => `${request.method} ${request.path}`;
const one = (header: string | string[] | undefined): string | undefined => (Array.isArray(header) ? header[0] : header);

function queryOf({ query = {} }: ErpRequest): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) for (const each of [value ?? []].flat()) search.append(name, String(each));
  return search.size > 0 ? `?${search.toString()}` : '';
}

function parsed(body: Buffer, request: ErpRequest): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch (cause) {
    throw new ErpError('malformed', `${what(request)}: the answer is not JSON`, { cause });
  }
}
