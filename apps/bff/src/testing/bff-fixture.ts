import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { permissions, unbounded, type Grant, type IntegrationMap, type Permission, type ReadyMadeRole } from '@portico/domain';
import { resilient } from '@portico/erp-registry';
import { aMemoryErp, type MemoryErp, type MemoryErpBuilder } from '@portico/erp-contract/testing';
import { AdmitPerson } from '@portico/server-identity';
import { SyncCustomerAccounts } from '@portico/server-account';
import { allMigrations, keyFromWords, loadBrand, migrateDatabase, outsideScopes, serverEnvironment } from '@portico/server-composition';
import { loadIntegrationMap } from '@portico/server-integration';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import { createDatabase, repositoryRoot, type TestDatabase } from '@portico/testing';
import { createApp } from '../create-app.js';
import { BuyerClient } from './buyer-client.js';

export interface BffWish {
  readonly erp?: MemoryErpBuilder;
  readonly environment?: Readonly<Record<string, string>>;
  readonly portalDist?: string;
  /** What the integration map says otherwise about checkout. */
  readonly checkout?: Partial<IntegrationMap['checkout']>;
}

/** The whole bff on a database of its own and an ERP in memory, listening. */
export class BffFixture {
  private constructor(readonly app: NestFastifyApplication, readonly url: string, readonly erp: MemoryErp, readonly database: TestDatabase) {}

  static async start({ erp: builder = aMemoryErp(), environment: more = {}, portalDist = 'no portal here', checkout = {} }: BffWish = {}): Promise<BffFixture> {
    const database = await createDatabase({ template: {
      key: `bff ${allMigrations.map(({ name }) => name).join()}`,
      build: async ({ ownerUrl, appUrl, syncUrl }) => { await migrateDatabase({ ownerUrl, appUrl, syncUrl }); },
    } });
    const erp = builder.open();
    const environment = serverEnvironment({
      NODE_ENV: 'test', DATABASE_URL: database.appUrl, DATABASE_SYNC_URL: database.syncUrl, DATABASE_OWNER_URL: database.ownerUrl,
      PAYMENT_GATEWAY_URL: 'http://127.0.0.1:9', PAYMENT_GATEWAY_KEY: 'no gateway here', PAYMENT_WEBHOOK_SECRET: testWebhookSecret, SECRET_KEY: keyFromWords('a test'), ...more,
    });
    const read = loadIntegrationMap(path.join(repositoryRoot, 'config/integration-map.yaml'));
    const map = { ...read, checkout: { ...read.checkout, ...checkout } };
    const app = await createApp({ environment, map, connector: outsideScopes(resilient(erp.connector)), brand: loadBrand(path.join(repositoryRoot, 'config/brand.yaml')), portalDist });
    await app.listen(0, '127.0.0.1');
    return new BffFixture(app, await app.getUrl(), erp, database);
  }

  syncCustomers(): Promise<unknown> {
    return this.app.get(SyncCustomerAccounts, { strict: false }).run(new AbortController().signal);
  }

  /** A person of the companies that hold these customers of the ERP; may do everything unless told. */
  async admit({ customers, roles = ['admin'], ...person }: { readonly email: string; readonly customers: readonly string[]; readonly roles?: readonly ReadyMadeRole[]; readonly name?: string; readonly locale?: string; readonly password?: string }): Promise<void> {
    const memberships = (await this.companiesOf(customers)).map((companyId) => ({ companyId, roles }));
    await this.app.get(AdmitPerson, { strict: false }).execute({ name: person.email, locale: 'en', password: testPassword, ...person, memberships });
  }

  companiesOf(customers: readonly string[]): Promise<readonly string[]> {
    return this.app.get(SyncScope, { strict: false }).run(async (manager) => {
      const rows = await manager.query<{ company_id: string; external_id: string }[]>('select company_id, external_id from account_context where external_id = any ($1)', [customers]);
      return customers.flatMap((customer) => rows.filter((row) => row.external_id === customer).map((row) => row.company_id));
    });
  }

  /** A browser without a session. */
  client(): BuyerClient {
    return new BuyerClient(this.url);
  }

  async signedIn(email: string, password = testPassword): Promise<BuyerClient> {
    const client = this.client();
    await client.signIn(email, password);
    return client;
  }

  /** Signed in: a person of this customer's company who may do everything but this. */
  async lesser(customer: string, missing: Permission): Promise<BuyerClient> {
    const email = `without-${missing}@a.example`;
    await this.admit({ email, customers: [customer] });
    await this.grant(email, customer, permissions.filter((permission) => permission !== missing).map(unbounded));
    return this.signedIn(email);
  }

  /** Instead of the roles the person has in the company of this customer. */
  async grant(email: string, customer: string, grants: readonly Grant[]): Promise<void> {
    const [companyId = ''] = await this.companiesOf([customer]);
    await this.app.get(CompanyScope, { strict: false }).write(companyId, [], async (manager) => {
      const [role] = await manager.query<{ id: string }[]>('insert into role (company_id, name, grants) values ($1, $2, $3) returning id', [companyId, randomUUID(), JSON.stringify(grants)]);
      await manager.query('update role_assignment set ready_made = null, role_id = $1 where person_id = (select id from person where email = $2)', [role?.id, email]);
    });
  }

  /** The client keeps its cookie; the session it names is over. */
  async expire({ sessionCookie }: BuyerClient): Promise<void> {
    const token = sessionCookie?.split('=')[1] ?? '';
    await this.app.get(CompanyScope, { strict: false }).unscoped((manager) => manager.query(`update session set expires_at = now() - interval '1 second' where token_hash = sha256($1)`, [Buffer.from(token)]));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }
}

export const testWebhookSecret = `whsec_${Buffer.from('a secret for tests only').toString('base64')}`;
export const testPassword = 'a password for tests';
