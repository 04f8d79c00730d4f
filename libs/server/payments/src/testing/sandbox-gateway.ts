import { createDatabase, startProcess, type StartedProcess, type TestDatabase } from '@portico/testing';

const key = 'test-key';
const controlToken = 'test-control';
export const webhookSecret = `whsec_${Buffer.from('a secret for tests only').toString('base64')}`;

export interface SandboxCounters {
  readonly sessions: number;
  readonly payments: number;
  readonly captured: readonly { readonly currency: string; readonly amount: string; readonly count: number }[];
}

/** The payment sandbox's own process, with hands on it from outside. */
export class SandboxGateway {
  private constructor(private readonly database: TestDatabase, private readonly process: StartedProcess) {}

  static async start(webhookUrl?: string): Promise<SandboxGateway> {
    const database = await createDatabase({ owner: 'payment_sandbox' });
    const env = {
      PAYMENT_SANDBOX_DATABASE_URL: database.urlFor('payment_sandbox'), PAYMENT_SANDBOX_KEY: key, PAYMENT_SANDBOX_CONTROL_TOKEN: controlToken, PAYMENT_SANDBOX_WEBHOOK_SECRET: webhookSecret,
      ...(webhookUrl === undefined ? {} : { PAYMENT_SANDBOX_WEBHOOK_URL: webhookUrl }),
    };
    return new SandboxGateway(database, await startProcess({ service: 'payment-sandbox', entry: 'apps/payment-sandbox/dist/main.js', env }));
  }

  get options(): { readonly url: string; readonly key: string } {
    return { url: this.process.url, key };
  }
  /** As a buyer on the hosted page; by the session's id or our reference. */
  async pay(session: string, card = 'approved'): Promise<string> {
    return String((await this.control('POST', `/sessions/${session}/complete`, { card }))['result']);
  }
  async lapse(session: string): Promise<void> {
    await this.control('POST', `/sessions/${session}/lapse`);
  }
  async faults(change: Readonly<Record<string, unknown>>): Promise<void> {
    await this.control('PATCH', '/faults', change);
  }
  async rest(): Promise<void> {
    await this.control('DELETE', '/faults');
  }
  async counters(): Promise<SandboxCounters> {
    return await this.control('GET', '/counters') as unknown as SandboxCounters;
  }
  async stop(): Promise<void> {
    await this.process.stop();
    await this.database.drop();
  }

  private async control(method: string, path: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
    const response = await fetch(`${this.process.url}/control${path}`, {
      method, headers: { authorization: `Bearer ${controlToken}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${String(response.status)} ${await response.text()}`);
    return response.status === 204 ? {} : await response.json() as Readonly<Record<string, unknown>>;
  }
}
