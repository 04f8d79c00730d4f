import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BffFixture } from '../testing/bff-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

const known = '0123456789abcdef01234567';
let dist: string;
let open: BffFixture;
let closed: BffFixture;
beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'portal-'));
  writeFileSync(path.join(dist, 'documents.json'), JSON.stringify({ [known]: 'query Known { viewer { permissions } }' }));
  [open, closed] = [await BffFixture.start({ portalDist: dist }), await BffFixture.start({ portalDist: dist, environment: { GRAPHQL_DOCUMENTS: 'trusted' } })];
});
afterAll(async () => {
  await Promise.all([open.stop(), closed.stop()]);
  rmSync(dist, { recursive: true });
});

const ask = async ({ url }: BffFixture, body: unknown): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await fetch(`${url}/graphql`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'x-portico-csrf': '1', origin: url } });
  return { status: response.status, body: await response.json() };
};
const byId = (sha256Hash: unknown, query?: string) => ({ operationName: 'Known', extensions: { persistedQuery: { version: 1, sha256Hash } }, ...(query === undefined ? {} : { query }) });
const answered = { status: 200, body: { data: { viewer: null } } };

describe('an operation sent by its id', () => {
  it('is the one that the portal was built with, whatever text comes along', async () => {
    for (const bff of [open, closed]) {
      expect(await ask(bff, byId(known))).toEqual(answered);
      expect(await ask(bff, byId(known, 'query Known { status { isErpReachable } }'))).toEqual(answered);
    }
  });

  it('that is not known is answered so that clients send the text', async () => {
    expect(await ask(open, byId('f'.repeat(24)))).toEqual({ status: 200, body: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } });
    expect(await ask(open, byId('f'.repeat(24), 'query Known { viewer { permissions } }'))).toEqual(answered);
  });

  it.each(['__proto__', 'constructor', '', 7, null, {}])('is none for %j', async (id) => {
    expect(JSON.stringify(await ask(open, byId(id)))).not.toContain('INTERNAL');
  });
});

describe('where only trusted documents are run', () => {
  it.each([[{ query: '{ viewer { permissions } }' }, 400], [byId('f'.repeat(24), '{ viewer { permissions } }'), 200], [{ query: '{ __typename }' }, 400], [{}, 400], [[], 400]])('answers nothing to %j', async (body, status) => {
    const answer = await ask(closed, body);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toHaveProperty('data');
  });
});
