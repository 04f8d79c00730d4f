import { plainDate } from '@portico/domain';
import { createDatabase, startProcess } from '@portico/testing';
import pg from 'pg';
import { RawErp } from './raw-erp.js';

export interface StartedSandbox {
  readonly url: string;
  readonly token: string;
  readonly raw: RawErp;
  /** Of the sandbox. */
  readonly today: string;
  /** In its own database, behind its back. */
  sql(text: string, values?: readonly unknown[]): Promise<void>;
  /** PUT makes it misbehave, DELETE calms it. */
  chaos(method: 'PUT' | 'DELETE', wish?: object): Promise<void>;
  /** Kinds of dirt, each with the ids it lies on. */
  dirt(): Promise<ReadonlyMap<string, readonly string[]>>;
  stop(): Promise<void>;
}

/** The built ERP sandbox as a process with a database of its own, in which nothing happens by itself. */
export async function startSandbox(size: 'small' | 'full' = 'small'): Promise<StartedSandbox> {
  const token = 'sandbox-token';
  const controlToken = 'control';
  const database = await createDatabase({ owner: 'erp_sandbox' });
  const sandbox = await startProcess({
    service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js',
    env: {
      SANDBOX_DATABASE_URL: database.urlFor('erp_sandbox'), SANDBOX_TOKEN: token, SANDBOX_CONTROL_TOKEN: controlToken, SANDBOX_SIZE: size,
      SANDBOX_RATE_LIMIT: '0', SANDBOX_LIFE: 'off', SANDBOX_TICK_MS: '0',
    },
  });
  const control = async (method: string, path: string, body?: object): Promise<unknown> => {
    const headers = { authorization: `Bearer ${controlToken}`, ...(body ? { 'content-type': 'application/json' } : {}) };
    const answer = await fetch(`${sandbox.url}/control${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    if (!answer.ok) throw new Error(`${method} /control${path}: ${String(answer.status)} ${await answer.text()}`);
    return await answer.json();
  };
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const raw = new RawErp(sandbox.url, token);
  const meta = await raw.get('/v1/meta');
  return {
    url: sandbox.url, token, raw, today: plainDate(new Date(String(meta['serverTime'])), String(meta['timeZone'])),
    async sql(text, values = []) { await pool.query(text, [...values]); },
    chaos: async (method, wish) => { await control(method, '/chaos', wish); },
    async dirt() {
      const { items } = await control('GET', '/dirt') as { items: { kind: string; ids: string[] }[] };
      return new Map(items.map(({ kind, ids }) => [kind, ids]));
    },
    async stop() {
      await pool.end();
      await sandbox.stop();
      await database.drop();
    },
  };
}
