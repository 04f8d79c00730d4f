import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createDatabase, eventually, freePort, repositoryRoot, startProcess, type StartedProcess, type TestDatabase } from '@portico/testing';
import { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let portico: TestDatabase;
let erpDatabase: TestDatabase;
let sandbox: StartedProcess;
let env: Record<string, string>;
const started: StartedProcess[] = [];

const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`;
const run = (program: string, more: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(repositoryRoot, 'apps/bff/dist', program)], { cwd: repositoryRoot, encoding: 'utf8', env: { PATH: process.env['PATH'], ...env, ...more } });
  return { status, lines: stdout.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as Record<string, unknown>), stderr };
};
const start = async (service: string, entry: string, more: Record<string, string> = {}): Promise<StartedProcess> => {
  const part = await startProcess({ service, entry, env: { ...env, ...more } });
  started.push(part);
  return part;
};

beforeAll(async () => {
  [portico, erpDatabase] = [await createDatabase(), await createDatabase({ owner: 'erp_sandbox' })];
  sandbox = await startProcess({ service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js', env: {
    SANDBOX_DATABASE_URL: erpDatabase.urlFor('erp_sandbox'), SANDBOX_TOKEN: 'token', SANDBOX_CONTROL_TOKEN: 'control', SANDBOX_SIZE: 'small',
  } });
  started.push(sandbox);
  env = {
    DATABASE_URL: portico.appUrl, DATABASE_SYNC_URL: portico.syncUrl, DATABASE_OWNER_URL: portico.ownerUrl,
    ERP_HTTP_URL: sandbox.url, ERP_HTTP_TOKEN: 'token', ERP_HTTP_WEBHOOK_SECRET: secret,
    PAYMENT_GATEWAY_URL: `http://127.0.0.1:${String(await freePort())}`, PAYMENT_GATEWAY_KEY: 'key', PAYMENT_WEBHOOK_SECRET: secret, SECRET_KEY: Buffer.alloc(32, 'a key for tests').toString('base64'),
  };
});
afterAll(async () => {
  await Promise.all(started.map((part) => part.stop()));
  await portico.drop();
  await erpDatabase.drop();
});

describe('the programs', () => {
  it('migrate once, and again without a change', () => {
    expect(run('migrate.js').lines).toEqual([{ event: 'migrated', applied: expect.arrayContaining(['Accounts1764000010000']) }]);
    expect(run('migrate.js').lines).toEqual([{ event: 'migrated', applied: [] }]);
  });

  it('put the demo people in, as often as they are asked to', () => {
    const [first, second] = [run('demo.js'), run('demo.js')];
    expect(first.lines).toEqual([{ event: 'demo', password: 'Portico-demo-2026', people: expect.arrayContaining([{ email: 'lena.maurer@kessler.example', about: expect.any(String) }]) }]);
    expect(second.lines).toEqual(first.lines);
  });

  it('serve a demo person with the ERP’s own figures, and end when asked to', async () => {
    const [bff, worker] = [await start('bff', 'apps/bff/dist/main.js'), await start('worker', 'apps/worker/dist/main.js')];
    const client = new BuyerClient(bff.url);
    await client.signIn('lena.maurer@kessler.example', 'Portico-demo-2026');
    const seen = await eventually('the worker has copied the accounts', async () => {
      const { account, status } = await client.data<{ account: { number: string; freshness: { state: string } }; status: { isErpReachable: boolean } }>('{ account { number freshness { state } } status { isErpReachable } }');
      return account.freshness.state === 'CACHED' && status.isErpReachable ? account : null;
    });
    expect(seen.number).toBe('10482');
    await Promise.all([bff.stop(), worker.stop()]);
    expect([await bff.exited, await worker.exited]).toEqual([0, 0]);
  });

  it('verify the audit trail, keep its heads, and tell of an entry that was changed', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'portico-audit-')), 'heads.json');
    const verify = (): { readonly status: number | null; readonly said: string } => {
      const { status, stdout } = spawnSync(process.execPath, [path.join(repositoryRoot, 'apps/bff/dist/verify-audit.js'), file], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
      return { status, said: stdout };
    };
    expect(verify()).toEqual({ status: 0, said: expect.stringMatching(/^[1-9]\d* audit entries of [1-9]\d* companies: every chain holds\./) });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(expect.arrayContaining([{ companyId: expect.any(String), seq: expect.any(String), hash: expect.any(String) }]));
    const root = new pg.Client({ connectionString: portico.url });
    await root.connect();
    await root.query(`set session_replication_role = replica; update audit_entry set performed_by_name = 'Somebody else' where seq = 1`);
    await root.end();
    expect(verify()).toEqual({ status: 1, said: expect.stringMatching(/entry 1 was changed after it was written\./) });
    rmSync(path.dirname(file), { recursive: true });
  });

  it.each([
    ['a variable is missing', { DATABASE_URL: '' }, /DATABASE_URL/],
    ['the connector is unknown', { ERP_CONNECTOR: 'sap' }, /"sap", which is no connector/],
    ['the integration map is not there', { INTEGRATION_MAP: '/nowhere.yaml' }, /nowhere\.yaml/],
  ])('say why they do not start when %s', (_, more, words) => {
    const { status, stderr } = run('main.js', { PORT: '0', ...more });
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
  });

  it('do not serve from a role that could pass the walls', () => {
    const { status, stderr } = run('main.js', { PORT: '0', DATABASE_URL: portico.ownerUrl });
    expect(status).toBe(1);
    expect(stderr).toMatch(/not safe to serve from:\n.*owns tables/);
  });

  it('do not serve buyers with the sync’s eyes', () => {
    const { status, stderr } = run('main.js', { PORT: '0', DATABASE_URL: portico.syncUrl });
    expect(status).toBe(1);
    expect(stderr).toMatch(/sees every company's rows/);
  });

  it('put no person with a published password into a portal that others reach', () => {
    for (const open of [{ PUBLIC_URL: 'https://shop.example' }, { HOST: '0.0.0.0' }]) {
      const { lines, status, stderr } = run('demo.js', open);
      expect({ lines, status }).toEqual({ lines: [], status: 0 });
      expect(stderr).toMatch(/No demo people.*DEMO_PASSWORD/);
    }
  });
});
