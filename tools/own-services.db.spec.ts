import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, testPostgres, type TestDatabase } from '@portico/testing';
import { planOf } from './lib/installation.mjs';
import { tryOwnServices } from './lib/own-services.mjs';

describe('a database of your own', () => {
  let portico: TestDatabase;
  beforeAll(async () => { portico = await createDatabase(); });
  afterAll(() => portico.drop());

  const tried = async (change: Record<string, string>): Promise<string[]> => {
    const env = { DATABASE_URL: portico.appUrl, DATABASE_SYNC_URL: portico.syncUrl, DATABASE_OWNER_URL: portico.ownerUrl, ...change };
    const said: string[] = [];
    await tryOwnServices(env, planOf(env), (line: string) => { said.push(line); });
    return said;
  };
  const changed = (url: string, change: (at: URL) => void): string => {
    const at = new URL(url);
    change(at);
    return at.href;
  };

  it('is taken without a word when its three roles are in order', async () => {
    expect(await tried({})).toEqual([]);
  });

  it('is refused by the variable that is wrong, before anything is built', async () => {
    await expect(tried({ DATABASE_URL: changed(portico.appUrl, (at) => { at.password = 'wrong'; }) })).rejects.toThrow('DATABASE_URL: the password of portico_app is not accepted.');
    await expect(tried({ DATABASE_OWNER_URL: changed(portico.ownerUrl, (at) => { at.pathname = '/nowhere'; }) })).rejects.toThrow('DATABASE_OWNER_URL: there is no database "nowhere".');
    await expect(tried({ DATABASE_SYNC_URL: changed(portico.syncUrl, (at) => { at.port = '1'; }) })).rejects.toThrow('DATABASE_SYNC_URL: nothing answers at 127.0.0.1:1.');
    await expect(tried({ DATABASE_URL: 'portico_app@db' })).rejects.toThrow('DATABASE_URL is not an address: postgres://…, with a host.');
  });

  it('is refused with a role that passes the wall between companies', async () => {
    await expect(tried({ DATABASE_URL: changed(testPostgres().url, (at) => { at.pathname = new URL(portico.appUrl).pathname; }) })).rejects.toThrow(/passes row-level security \(superuser or bypassrls\)/);
    await expect(tried({ DATABASE_SYNC_URL: portico.ownerUrl })).rejects.toThrow('DATABASE_SYNC_URL: portico_owner is the owner too');
  });

  it('goes with a cache and an ERP that are down, which is told', async () => {
    const tryton = { ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: 'http://127.0.0.1:1', ERP_TRYTON_DATABASE: 'erp', ERP_TRYTON_USER: 'portal', ERP_TRYTON_PASSWORD: 'x' };
    expect(await tried({ REDIS_URL: 'redis://127.0.0.1:1', ...tryton })).toEqual([
      'REDIS_URL: nothing answers there (ECONNREFUSED); Portico goes on without it until it does',
      expect.stringMatching(/^ERP_TRYTON_URL: nothing answers there \(.+\); Portico goes on without the ERP until it does$/),
    ]);
  });

  it('is told of an ERP that is named and not used', async () => {
    expect(await tried({ ERP_TRYTON_URL: 'http://127.0.0.1:1' })).toEqual(['ERP_TRYTON_URL is set and not used: that takes ERP_CONNECTOR=tryton']);
  });
});
