import { createDatabase, eventually, freePort, repositoryRoot, startProcess, startTcpProxy, testPostgres, type StartedProcess, type TcpProxy, type TestDatabase } from '@portico/testing';
import { keyFromWords } from '@portico/server-composition';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import path from 'node:path';
import pg from 'pg';

const token = 'token';
const controlToken = 'control';
const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
export const demoPassword = 'Portico-demo-2026';
export type ServerName = 'bff' | 'worker';

export interface ProductWish {
  /** A real ERP in place of the sandbox: its variables, ERP_CONNECTOR among them. */
  readonly erp?: Readonly<Record<string, string>>;
  /** Of the sandbox. */
  readonly sandbox?: Readonly<Record<string, string>>;
  /** Of bff and worker. */
  readonly server?: Readonly<Record<string, string>>;
}

/** Portico as it is started for people: the built processes on databases of their own, with a network that tests can hold and cut. */
export class Product {
  private readonly processes = new Map<string, StartedProcess>();

  private constructor(
    readonly url: string,
    private readonly databases: readonly TestDatabase[],
    /** Between each server and PostgreSQL, between the worker and its ERP, and between the bff and the gateway. */
    readonly proxies: { readonly database: Readonly<Record<ServerName, TcpProxy>>; readonly erp: TcpProxy; readonly gateway: TcpProxy },
    private readonly env: Readonly<Record<ServerName, Readonly<Record<string, string>>>>,
    /** The ERP sandbox's; null on a real ERP. */
    readonly erpUrl: string | null,
    private readonly gatewayUrl: string,
  ) {}

  static async start({ erp, sandbox = {}, server: more = {} }: ProductWish = {}): Promise<Product> {
    const [portico, erpDatabase, gatewayDatabase] = [await createDatabase(), await createDatabase({ owner: 'erp_sandbox' }), await createDatabase({ owner: 'payment_sandbox' })];
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const erpProcess = erp ? null : await startProcess({ service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js', env: {
      SANDBOX_DATABASE_URL: erpDatabase.urlFor('erp_sandbox'), SANDBOX_TOKEN: token, SANDBOX_CONTROL_TOKEN: controlToken, SANDBOX_SIZE: 'small', SANDBOX_LIFE: 'off', SANDBOX_RATE_LIMIT: '0',
      SANDBOX_WEBHOOK_URL: `${url}/webhooks/erp`, SANDBOX_WEBHOOK_SECRET: secret, ...sandbox,
    } });
    const gateway = await startProcess({ service: 'payment-sandbox', entry: 'apps/payment-sandbox/dist/main.js', env: {
      PAYMENT_SANDBOX_DATABASE_URL: gatewayDatabase.urlFor('payment_sandbox'), PAYMENT_SANDBOX_KEY: 'key', PAYMENT_SANDBOX_CONTROL_TOKEN: controlToken, PAYMENT_SANDBOX_WEBHOOK_URL: `${url}/webhooks/payments`, PAYMENT_SANDBOX_WEBHOOK_SECRET: secret,
    } });
    const server = testPostgres();
    const database = { bff: await startTcpProxy({ host: server.host, port: server.port }), worker: await startTcpProxy({ host: server.host, port: server.port }) };
    const erpAddress = new URL(erp?.['ERP_TRYTON_URL'] ?? erpProcess?.url ?? '');
    const erpProxy = await startTcpProxy({ host: erpAddress.hostname, port: Number(erpAddress.port) });
    const gatewayAddress = new URL(gateway.url);
    const gatewayProxy = await startTcpProxy({ host: gatewayAddress.hostname, port: Number(gatewayAddress.port) });
    const erpEnv = (isWorker: boolean): Record<string, string> => {
      const address = isWorker ? erpProxy.through(erpAddress.href) : erpAddress.href;
      return erp ? { ...erp, ERP_TRYTON_URL: address } : { ERP_HTTP_URL: address.replace(/\/$/, ''), ERP_HTTP_TOKEN: token, ERP_HTTP_WEBHOOK_SECRET: secret };
    };
    const envOf = (name: ServerName): Record<string, string> => ({
      DATABASE_URL: database[name].through(portico.appUrl), DATABASE_SYNC_URL: database[name].through(portico.syncUrl), DATABASE_OWNER_URL: database[name].through(portico.ownerUrl),
      PUBLIC_URL: url, PORT: String(port), NODE_ENV: 'production', SECRET_KEY: keyFromWords('a product under test'),
      PAYMENT_GATEWAY_URL: name === 'bff' ? gatewayProxy.through(gateway.url).replace(/\/$/, '') : gateway.url, PAYMENT_GATEWAY_KEY: 'key', PAYMENT_WEBHOOK_SECRET: secret, ...erpEnv(name === 'worker'), ...more,
    });
    const product = new Product(url, [portico, erpDatabase, gatewayDatabase], { database, erp: erpProxy, gateway: gatewayProxy }, { bff: envOf('bff'), worker: envOf('worker') }, erpProcess?.url ?? null, gateway.url);
    if (erpProcess) product.processes.set('erp-sandbox', erpProcess);
    product.processes.set('payment-sandbox', gateway);
    await product.run('migrate.js');
    await product.run('demo.js');
    await Promise.all([product.startServer('bff'), product.startServer('worker')]);
    return product;
  }

  async startServer(name: ServerName): Promise<void> {
    this.processes.set(name, await startProcess({ service: name, entry: `apps/${name}/dist/main.js`, env: this.env[name] }));
  }

  /** SIGKILL; what it held in the network goes with it. */
  async kill(name: ServerName): Promise<void> {
    await this.processes.get(name)?.kill();
    this.processes.delete(name);
  }

  output(name: string): string {
    return this.processes.get(name)?.output() ?? '';
  }

  /** The ERP sandbox's own control API. */
  erpControl<T = unknown>(method: string, route: string, body?: unknown): Promise<T> {
    if (!this.erpUrl) throw new Error('This product runs on an ERP of its own');
    return control(`${this.erpUrl}/control${route}`, method, body);
  }
  gatewayControl<T = unknown>(method: string, route: string, body?: unknown): Promise<T> {
    return control(`${this.gatewayUrl}/control${route}`, method, body);
  }

  /** The newest mail to somebody, as the worker keeps it; null before there is one. */
  async mailTo(address: string): Promise<string | null> {
    const database = new pg.Client({ connectionString: this.databases[0]?.url });
    await database.connect();
    try {
      const { rows } = await database.query<{ text_body: string | null }>('select text_body from mail_message where recipient_address = $1 order by created_at desc limit 1', [address]);
      return rows[0]?.text_body ?? null;
    } finally {
      await database.end();
    }
  }

  /** The first copy of what a page needs has been made. */
  async isFilled(ask: () => Promise<boolean>): Promise<void> {
    await eventually('the catalogue and the documents have been copied', ask, 120_000);
  }

  async stop(): Promise<void> {
    const parts = [...this.processes.values()];
    await Promise.all(parts.filter(({ service }) => service === 'bff' || service === 'worker').map((part) => part.stop()));
    await Promise.all(parts.map((part) => part.stop()));
    await Promise.all([this.proxies.erp, this.proxies.gateway, ...Object.values(this.proxies.database)].map((proxy) => proxy.close()));
    for (const database of this.databases) await database.drop();
  }

  /** Not waited for synchronously: the network in between is in this process. */
  private async run(program: string): Promise<void> {
    await promisify(execFile)(process.execPath, [path.join(repositoryRoot, 'apps/bff/dist', program)], { cwd: repositoryRoot, env: { PATH: process.env['PATH'], ...this.env.bff } });
  }
}

async function control<T>(address: string, method: string, body: unknown): Promise<T> {
  const response = await fetch(address, { method, headers: { authorization: `Bearer ${controlToken}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address} answered ${String(response.status)}: ${text.slice(0, 500)}`);
  return (text === '' ? null : JSON.parse(text)) as T;
}
