import { randomUUID } from 'node:crypto';
import type { StartedProcess, TestDatabase } from '@portico/testing';
import { createDatabase, startProcess } from '@portico/testing';

export const webhookSecret = `whsec_${Buffer.from('a secret for tests only').toString('base64')}`;
const key = 'test-key';
const controlToken = 'test-control';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface CallWish {
  readonly idempotencyKey?: string;
  readonly bearer?: string;
}

/** The real process with a database of its own, called as the seller's server and the control API would. */
export class TestGateway {
  private constructor(readonly database: TestDatabase, private process: StartedProcess, private readonly webhookUrl: string | undefined) {}

  static async start(webhookUrl?: string): Promise<TestGateway> {
    const database = await createDatabase({ owner: 'payment_sandbox' });
    return new TestGateway(database, await startOn(database, webhookUrl), webhookUrl);
  }

  get url(): string {
    return this.process.url;
  }

  /** Kills the process outright and starts another on the same database. */
  async killAndRestart(): Promise<void> {
    await this.process.kill();
    this.process = await startOn(this.database, this.webhookUrl);
  }

  async stop(): Promise<void> {
    await this.process.stop();
    await this.database.drop();
  }

  /** SIGTERM; answers how the process ended. */
  async terminate(): Promise<number | NodeJS.Signals> {
    this.process.signal('SIGTERM');
    return this.process.exited;
  }

  get output(): string {
    return this.process.output();
  }

  call(method: string, path: string, body?: unknown, wish: CallWish = {}): Promise<Reply> {
    return this.send(method, `/v1${path}`, body, { bearer: key, ...wish });
  }

  control(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.send(method, `/control${path}`, body, { bearer: controlToken });
  }

  /** A session of its own reference; only what the test is about is said. */
  async open(changes: Record<string, unknown> = {}): Promise<Record<string, unknown> & { id: string; url: string; reference: string }> {
    const reply = await this.call('POST', '/payment-sessions', aSession(changes), { idempotencyKey: randomUUID() });
    if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    return { ...reply.body, id: String(reply.body['id']), url: String(reply.body['url']), reference: String(reply.body['reference']) };
  }

  /** Pays as on the page and answers the payment's id. */
  async pay(sessionId: string, card = 'approved'): Promise<string> {
    const { body } = await this.control('POST', `/sessions/${sessionId}/complete`, { card });
    return String(((body['session'] as Record<string, unknown>)['payment'] as Record<string, unknown>)['id']);
  }

  async status(sessionId: string): Promise<unknown> {
    return (await this.call('GET', `/payment-sessions/${sessionId}`)).body['status'];
  }

  private async send(method: string, path: string, body: unknown, { bearer, idempotencyKey }: CallWish): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${bearer ?? ''}`,
        ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, unknown> };
  }
}

export function aSession(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    reference: `PAY-${randomUUID()}`,
    amount: '4210.00',
    currency: 'EUR',
    description: 'Invoice 9004711',
    returnUrl: 'http://shop.invalid/invoices/9004711?tab=open',
    cancelUrl: 'http://shop.invalid/invoices/9004711',
    ...changes,
  };
}

export function environment(database: TestDatabase, webhookUrl?: string): Record<string, string> {
  return {
    PAYMENT_SANDBOX_DATABASE_URL: database.urlFor('payment_sandbox'),
    PAYMENT_SANDBOX_KEY: key,
    PAYMENT_SANDBOX_CONTROL_TOKEN: controlToken,
    PAYMENT_SANDBOX_WEBHOOK_SECRET: webhookSecret,
    ...(webhookUrl === undefined ? {} : { PAYMENT_SANDBOX_WEBHOOK_URL: webhookUrl }),
  };
}

function startOn(database: TestDatabase, webhookUrl: string | undefined): Promise<StartedProcess> {
  return startProcess({ service: 'payment-sandbox', entry: 'apps/payment-sandbox/dist/main.js', env: environment(database, webhookUrl) });
}
