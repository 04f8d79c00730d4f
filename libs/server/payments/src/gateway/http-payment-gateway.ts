import { GatewayError, type GatewaySession, type PaymentGateway } from '@portico/domain';
import { assertNoOpenScope } from '@portico/platform-persistence';
import { Agent, request } from 'undici';
import { firstSessionFrom, problemFrom, sessionFrom } from './gateway-wire.js';

export interface GatewayOptions {
  /** Of contracts/payment-gateway.md, without /v1. */
  readonly url: string;
  readonly key: string;
  /** Of one call; default 10,000. */
  readonly timeoutMs?: number;
}
interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
}
type OpenRequest = Parameters<PaymentGateway['open']>[0];

/** A gateway that speaks contracts/payment-gateway.md. */
export class HttpPaymentGateway implements PaymentGateway {
  private readonly agent: Agent;
  private readonly base: string;

  constructor(private readonly options: GatewayOptions) {
    const { timeoutMs = 10_000 } = options;
    this.base = `${options.url.replace(/\/+$/, '')}/v1`;
    this.agent = new Agent({ connect: { timeout: timeoutMs }, headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connections: 16 });
  }

  async open(wish: OpenRequest): Promise<GatewaySession> {
    try {
      return await this.tryOpen(wish);
    } catch (error) {
      if (!(error instanceof GatewayError) || error.kind !== 'unavailable') throw error;
      // Whether it was opened is unknown: look before asking again, and then under the same key.
      return await this.findByReference(wish.reference) ?? await this.tryOpen(wish);
    }
  }

  async session(id: string): Promise<GatewaySession | null> {
    const answer = await this.call({ method: 'GET', path: `/payment-sessions/${encodeURIComponent(id)}` });
    if (answer.status === 404) return null;
    return sessionFrom(this.accepted(answer));
  }

  async findByReference(reference: string): Promise<GatewaySession | null> {
    return firstSessionFrom(this.accepted(await this.call({ method: 'GET', path: `/payment-sessions?reference=${encodeURIComponent(reference)}` })));
  }

  async expire(id: string): Promise<GatewaySession> {
    const answer = await this.call({ method: 'POST', path: `/payment-sessions/${encodeURIComponent(id)}/expire` });
    if (answer.status === 409) {
      const current = problemFrom(answer.body)?.session ?? await this.session(id);
      if (current) return current;
    }
    return sessionFrom(this.accepted(answer));
  }

  close(): Promise<void> {
    return this.agent.destroy();
  }

  private async tryOpen({ reference, amount, ...rest }: OpenRequest): Promise<GatewaySession> {
    const answer = await this.call({ method: 'POST', path: '/payment-sessions', idempotencyKey: reference, body: { reference, ...amount, ...rest, capture: 'automatic' } });
    // Opened before, perhaps with another end: the first one holds.
    const known = answer.status === 409 ? await this.findByReference(reference) : null;
    return known ?? sessionFrom(this.accepted(answer));
  }

  private accepted({ status, body }: Answer): unknown {
    if (status < 300) return body;
    throw new GatewayError('refused', `The payment gateway refuses with ${String(status)} ${problemFrom(body)?.code ?? ''}`.trim());
  }

  /** @throws GatewayError `unavailable` without an answer, and for 5xx and 429 */
  private async call({ method, path, body, idempotencyKey }: Call): Promise<Answer> {
    assertNoOpenScope('Asking the payment gateway');
    const answer = await this.send({ method, path, body, ...(idempotencyKey === undefined ? {} : { idempotencyKey }) }).catch((cause: unknown) => {
      throw new GatewayError('unavailable', `The payment gateway does not answer: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
    if (answer.status >= 500 || answer.status === 429) throw new GatewayError('unavailable', `The payment gateway answers ${String(answer.status)}`);
    return answer;
  }

  private async send({ method, path, body, idempotencyKey }: Call): Promise<Answer> {
    const response = await request(`${this.base}${path}`, {
      method, dispatcher: this.agent,
      headers: {
        authorization: `Bearer ${this.options.key}`, accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.body.text();
    return { status: response.statusCode, body: asJson(text) };
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
