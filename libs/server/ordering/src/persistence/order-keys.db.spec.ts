import { expect, it } from '@jest/globals';
import { filesMigrations } from '@portico/platform-files';
import { migrate, persistenceMigrations } from '@portico/platform-persistence';
import { createDatabase } from '@portico/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { orderingMigrations } from '../index.js';

it('orders of an earlier release keep their keys', async () => {
  const database = await createDatabase();
  const { ownerUrl, appUrl, syncUrl } = database;
  const migrated = (most: number) => migrate({ ownerUrl, appUrl, syncUrl, migrations: [...persistenceMigrations, ...filesMigrations, ...orderingMigrations.slice(0, most)] });
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const before = orderingMigrations.findIndex(({ name }) => name.startsWith('OrderKeys'));
    await migrated(before);
    const [order, company] = [randomUUID(), randomUUID()];
    await client.query(`insert into sales_order (id, company_id, account_id, reference, connector, external_id, state, is_open, origin, ordered_at, currency, amounts)
      values ($1, $2, $2, 'P-1', 'http', '4711', 'accepted', true, 'portal', now(), 'EUR', '{}')`, [order, company]);
    await migrated(orderingMigrations.length);
    const { rows } = await client.query('select connector, object, external_id, object_id, company_id from external_key');
    expect(rows).toEqual([{ connector: 'http', object: 'orders', external_id: '4711', object_id: order, company_id: company }]);
    const walls = await client.query(`select relname from pg_class where relname in ('sales_order', 'external_key') and relforcerowsecurity`);
    expect(walls.rows).toHaveLength(2);
  } finally {
    await client.end();
    await database.drop();
  }
}, 60_000);
