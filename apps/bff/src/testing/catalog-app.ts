import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SYNC_TASKS, type SyncReport, type SyncTask } from '@portico/domain';
import { SyncScope } from '@portico/platform-persistence';
import { loadBrand, migrateDatabase, openConnector, serverEnvironment } from '@portico/server-composition';
import { AdmitPerson } from '@portico/server-identity';
import { loadIntegrationMap } from '@portico/server-integration';
import { createDatabase, repositoryRoot } from '@portico/testing';
import { createApp } from '../create-app.js';
import { testPassword, testWebhookSecret } from './bff-fixture.js';
import { BuyerClient } from './buyer-client.js';

export interface CatalogApp {
  readonly app: NestFastifyApplication;
  /** Of the customer asked for, or of the first one that the ERP does not block. */
  readonly buyer: BuyerClient;
  readonly reports: Readonly<Record<string, SyncReport>>;
  close(): Promise<void>;
}

/** The bff on a real ERP, with accounts and catalogue copied and one person admitted. */
export async function openCatalogApp(erp: Readonly<Record<string, string | undefined>>, customer: string | null = null): Promise<CatalogApp> {
  const database = await createDatabase();
  await migrateDatabase(database);
  const environment = serverEnvironment({
    NODE_ENV: 'test', DATABASE_URL: database.appUrl, DATABASE_SYNC_URL: database.syncUrl, DATABASE_OWNER_URL: database.ownerUrl,
    PAYMENT_GATEWAY_URL: 'http://127.0.0.1:9', PAYMENT_GATEWAY_KEY: 'no gateway here', PAYMENT_WEBHOOK_SECRET: testWebhookSecret, ...erp,
  });
  const file = (name: string): string => path.join(repositoryRoot, 'config', name);
  const app = await createApp({ environment, map: loadIntegrationMap(file('integration-map.yaml')), connector: openConnector(environment), brand: loadBrand(file('brand.yaml')), portalDist: 'no portal here' });
  await app.listen(0, '127.0.0.1');
  const reports: Record<string, SyncReport> = {};
  const tasks = app.get<SyncTask[]>(SYNC_TASKS, { strict: false });
  for (const object of ['customer-accounts', 'categories', 'products', 'assortments']) {
    const task = tasks.find((each) => each.object === object);
    if (task) reports[object] = await task.run(new AbortController().signal);
  }
  const companies = await app.get(SyncScope, { strict: false }).run((manager) => manager.query<{ company_id: string }[]>(
    `select a.company_id from account_context a join customer_account c on c.id = a.account_id
     where case when $1::text is null then not c.is_blocked else a.external_id = $1 end order by a.external_id limit 1`, [customer]));
  await app.get(AdmitPerson, { strict: false }).execute({ email: 'buyer@portico.example', name: 'Buyer', locale: 'en', password: testPassword, memberships: companies.map(({ company_id: companyId }) => ({ companyId, roles: ['admin'] })) });
  const buyer = new BuyerClient(await app.getUrl());
  await buyer.signIn('buyer@portico.example', testPassword);
  return {
    app, buyer, reports,
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
