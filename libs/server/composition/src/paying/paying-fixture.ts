import path from 'node:path';
import { randomUUID } from 'node:crypto';
import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { permissions, Permissions, type BuyerContext, type ErpInvoice, type Permission } from '@portico/domain';
import { aMemoryErp, anErpInvoice, type AbilityChange, type MemoryErp } from '@portico/erp-contract/testing';
import { resilient, type ResilientErpConnector } from '@portico/erp-registry';
import { NodesModule } from '@portico/platform-graphql-kit';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import { SyncCustomerAccounts } from '@portico/server-account';
import { loadIntegrationMap } from '@portico/server-integration';
import { SyncInvoices } from '@portico/server-invoicing';
import { ChangePayment, PayInvoice, PaymentReader, PaymentsGraphqlModule, SettlePayment, SweepPayments, type PayInvoiceAnswer, type PaymentRecord } from '@portico/server-payments';
import { SandboxGateway, webhookSecret } from '@portico/server-payments/testing';
import { createDatabase, eventually, repositoryRoot, type TestDatabase } from '@portico/testing';
import { allMigrations } from '../all-migrations.js';
import { loadBrand } from '../brand/brand.js';
import { CoreModule } from '../core.module.js';
import { serverEnvironment } from '../environment.js';
import { outsideScopes } from '../erp/outside-scopes.js';
import { migrateDatabase } from '../migrate-database.js';

const signal = new AbortController().signal;
const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** The buyers' side and, when started, a worker: two processes in one, on a real database, the gateway's process and an ERP. */
export class Paying {
  private worker: INestApplicationContext | null = null;

  protected constructor(readonly database: TestDatabase, readonly sandbox: SandboxGateway, private readonly open: () => ResilientErpConnector, private readonly app: INestApplicationContext) {}

  /** @param connect a connector to the same ERP each time */
  static async on(connect: () => ResilientErpConnector): Promise<Paying> {
    return new Paying(...await parts(connect));
  }

  get<T>(type: new (...parameters: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  async startWorker(): Promise<void> {
    this.worker ??= await contextOf(this.database, this.sandbox, this.open(), true);
  }
  /** Sends nothing more, and loses what it was at. */
  async stopWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = null;
  }

  async aBuyer(name: string, change: { readonly without?: Permission; readonly customer?: string } = {}): Promise<BuyerContext> {
    const [account] = await this.get(SyncScope).run((manager) => manager.query<{ id: string; companyId: string; externalId: string; connector: string; currency: string }[]>(
      `select account_id as id, company_id as "companyId", external_id as "externalId", connector, currency from account_context where external_id = $1`, [change.customer ?? '10482']));
    if (!account) throw new Error('No account');
    const allowed = Permissions.of(permissions.filter((permission) => permission !== change.without));
    return {
      kind: 'buyer', sessionId: randomUUID(), personId: randomUUID(), personName: name, companyId: account.companyId, visibleCompanyIds: [account.companyId],
      account: { ...account, defaultWarehouse: null }, permissions: allowed, locale: 'en', address: null,
    } as unknown as BuyerContext;
  }

  pay(buyer: BuyerContext, invoiceId: string, change: { readonly expectedAmount?: string; readonly idempotencyKey?: string } = {}): Promise<PayInvoiceAnswer> {
    return this.get(PayInvoice).execute(buyer, { idempotencyKey: randomUUID(), invoiceId, expectedAmount: '119.00', ...change });
  }
  async started(buyer: BuyerContext, invoiceId: string, change: { readonly expectedAmount?: string } = {}): Promise<PaymentRecord> {
    const answer = await this.pay(buyer, invoiceId, change);
    if (answer.kind !== 'started') throw new Error(JSON.stringify(answer));
    return this.payment(buyer, answer.paymentId);
  }
  async payment(buyer: BuyerContext, id: string): Promise<PaymentRecord> {
    const payment = await this.get(PaymentReader).byId(buyer, id);
    if (!payment) throw new Error(`No payment ${id}`);
    return payment;
  }
  settle(payment: PaymentRecord): Promise<PaymentRecord | null> {
    return this.get(SettlePayment).execute(payment);
  }
  cancel(buyer: BuyerContext, payment: PaymentRecord): Promise<PaymentRecord | null> {
    return this.get(ChangePayment).cancelled(buyer, randomUUID(), payment.id);
  }
  reaches(buyer: BuyerContext, payment: PaymentRecord, state: PaymentRecord['state']): Promise<PaymentRecord> {
    return eventually(`payment ${payment.reference} is ${state}`, async () => {
      const now = await this.payment(buyer, payment.id);
      return now.state === state ? now : null;
    });
  }
  /** What the worker does every two seconds, with everything due. */
  async sweepAll(companyId: string): Promise<void> {
    await this.get(CompanyScope).write(companyId, [companyId], (manager) => manager.query(`update payment set ask_at = now() - interval '1 minute' where ask_at is not null`));
    if (!this.worker) throw new Error('No worker');
    await this.worker.get(SweepPayments, { strict: false }).execute();
  }

  async capturedCount(): Promise<number> {
    return (await this.sandbox.counters()).captured.reduce((sum, { count }) => sum + count, 0);
  }
  rows<T>(sql: string, values: unknown[], buyer: BuyerContext): Promise<T[]> {
    return this.get(CompanyScope).read([buyer.companyId], (manager) => manager.query<T[]>(sql, values));
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.app.close();
    await this.sandbox.stop();
    await this.database.drop();
  }
}

/** On a scriptable ERP in memory. */
export class PayingFixture extends Paying {
  private invoices = 0;

  private constructor(readonly erp: MemoryErp, ...rest: Parts) {
    super(...rest);
  }

  static async start(abilities: AbilityChange = {}): Promise<PayingFixture> {
    const erp = aMemoryErp().withCustomer({ externalId: '10482' }).withCustomer({ externalId: '10517' }).withCredit('10482', { kind: 'limited', amount: eur('60000') }).withAbilities(abilities).open();
    const fixture = new PayingFixture(erp, ...await parts(() => outsideScopes(resilient(erp.another()))));
    await fixture.get(SyncCustomerAccounts).run(signal);
    return fixture;
  }

  /** In the ERP, and copied. Answers our id. */
  async anInvoice(buyer: BuyerContext, change: Partial<ErpInvoice> = {}): Promise<{ readonly id: string; readonly externalId: string }> {
    this.invoices += 1;
    const externalId = `INV-${String(this.invoices)}`;
    this.erp.records.invoices.put(externalId, anErpInvoice({ externalId, customerExternalId: buyer.account.externalId, originalBalance: eur('119.00'), openBalance: eur('119.00'), ...change }));
    await this.get(SyncInvoices).run(signal);
    const [row] = await this.get(CompanyScope).read([buyer.companyId], (manager) => manager.query<{ id: string }[]>('select id from invoice where number = $1', [externalId]));
    if (!row) throw new Error('The invoice was not copied');
    return { id: row.id, externalId };
  }
}

type Parts = readonly [TestDatabase, SandboxGateway, () => ResilientErpConnector, INestApplicationContext];

async function parts(connect: () => ResilientErpConnector): Promise<Parts> {
  const database = await createDatabase({ template: { key: `paying ${allMigrations.map(({ name }) => name).join()}`, build: async (template) => { await migrateDatabase(template); } } });
  const sandbox = await SandboxGateway.start();
  return [database, sandbox, connect, await contextOf(database, sandbox, connect(), false)];
}

async function contextOf(database: TestDatabase, sandbox: SandboxGateway, connector: ResilientErpConnector, isWorker: boolean): Promise<INestApplicationContext> {
  const environment = serverEnvironment({
    NODE_ENV: 'test', DATABASE_URL: database.appUrl, DATABASE_SYNC_URL: database.syncUrl, DATABASE_OWNER_URL: database.ownerUrl,
    PAYMENT_GATEWAY_URL: sandbox.options.url, PAYMENT_GATEWAY_KEY: sandbox.options.key, PAYMENT_WEBHOOK_SECRET: webhookSecret,
  });
  const map = loadIntegrationMap(path.join(repositoryRoot, 'config/integration-map.yaml'));
  const core = CoreModule.forRoot({ environment, map, connector, brand: loadBrand(path.join(repositoryRoot, 'config/brand.yaml')), isWorker });
  @Module({ imports: [core, NodesModule, ...(isWorker ? [] : [PaymentsGraphqlModule])] })
  class App {}
  return NestFactory.createApplicationContext(App, { logger: ['error'], abortOnError: false });
}
