import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { AuditTrail, type Act } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { knownActions } from '@portico/server-identity';
import { repositoryRoot } from '@portico/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let bff: BffFixture;
let admin: BuyerClient;
beforeAll(async () => {
  bff = await BffFixture.start({ erp: aMemoryErp().withCustomer({ externalId: '1', name: 'Kessler' }).withCustomer({ externalId: '2', name: 'Nordwind' }) });
  await bff.syncCustomers();
  await bff.admit({ email: 'lena@kessler.example', name: 'Lena Maurer', customers: ['1', '2'] });
  await bff.admit({ email: 'nils@nordwind.example', name: 'Nils Brandt', customers: ['2'] });
  admin = await bff.signedIn('lena@kessler.example');
});
afterAll(() => bff.stop());

interface Entries { readonly auditEntries: { readonly totalCount: number; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }; readonly edges: readonly { readonly node: Readonly<Record<string, unknown>> }[] } }
const entries = async (client: BuyerClient, filter: object = {}, more: object = { first: 50 }): Promise<Entries['auditEntries']> => (await client.data<Entries>(
  'query ($first: Int!, $after: String, $filter: AuditEntryFilter) { auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { endCursor hasNextPage } edges { node { at performedBy performedById address action sentence object label changes { field before after } } } } }',
  { filter, ...more })).auditEntries;
const record = async (customer: string, act: Act): Promise<void> => {
  const [companyId = ''] = await bff.companiesOf([customer]);
  await bff.app.get(CompanyScope, { strict: false }).write(companyId, [], () => bff.app.get(AuditTrail, { strict: false }).record({ companyId, personId: null, personName: '=1+1', sessionId: null, address: null }, act));
};

describe('the audit trail', () => {
  it('tells who signed in from where, in the reader’s language', async () => {
    const [first] = (await entries(admin)).edges;
    expect(first?.node).toMatchObject({ performedBy: 'Lena Maurer', address: '127.0.0.1', action: 'session.opened', sentence: 'signed in' });
    await admin.data('mutation { setLocale(locale: "de") { person { id } } }');
    expect((await entries(admin)).edges[0]?.node['sentence']).toBe('hat sich angemeldet');
    await admin.data('mutation { setLocale(locale: "en") { person { id } } }');
  });

  it('tells a company who came from another one and who left, and nothing of what they did there', async () => {
    const person = await bff.signedIn('lena@kessler.example');
    const { viewer } = await person.data<{ viewer: { memberships: { accounts: { id: string; number: string }[] }[] } }>('{ viewer { memberships { accounts { id number } } } }');
    const nordwind = viewer.memberships.flatMap(({ accounts }) => accounts).find(({ number }) => number === '2')?.id;
    await person.data('mutation ($id: ID!) { switchAccount(accountId: $id) { person { id } } }', { id: nordwind });
    await person.data('mutation { signOut }');
    const nils = await bff.signedIn('nils@nordwind.example');
    expect((await entries(nils)).edges.map(({ node }) => [node['performedBy'], node['action']])).toEqual([['Nils Brandt', 'session.opened'], ['Lena Maurer', 'session.ended'], ['Lena Maurer', 'session.switched']]);
  });

  it('is read page by page, filtered, with what changed', async () => {
    for (const label of ['North', 'South']) await record('1', { action: 'x.changed', object: 'x', objectId: label, label, before: { limit: '500' }, after: { limit: '900' } });
    const page = await entries(admin, { object: 'x' }, { first: 1 });
    expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { label: 'South', sentence: 'x.changed', changes: [{ field: 'limit', before: '500', after: '900' }] } }] });
    const next = await entries(admin, { object: 'x' }, { first: 1, after: page.pageInfo.endCursor });
    expect(next).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { label: 'North' } }] });
    expect((await entries(admin, { text: 'south' })).totalCount).toBe(1);
    expect((await entries(admin, { until: '2020-01-01T00:00:00Z' })).totalCount).toBe(0);
    const { errors } = await admin.query('{ auditEntries(first: 1, filter: { personId: "x" }) { totalCount } }');
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is exported as CSV that no spreadsheet runs, and the export is an entry', async () => {
    const response = await admin.fetch('/files/audit?object=x');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"');
    const lines = (await response.text()).trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`'=1+1`);
    expect(lines[1]).toContain('limit: 500 → 900');
    expect((await entries(admin)).edges[0]?.node).toMatchObject({ action: 'audit.exported', changes: expect.arrayContaining([{ field: 'entries', before: null, after: '2' }, { field: 'object', before: null, after: 'x' }]) });
    const acts = async (query: string) => (await (await admin.fetch(`/files/audit?${query}`)).text()).trim().split('\n').length - 1;
    expect(await acts('actions=x.changed')).toBe(2);
    expect(await acts('actions=x.changed&actions=audit.exported')).toBe(4);
    expect((await admin.fetch('/files/audit?from=yesterday')).status).toBe(400);
  });

  it('is no way around a permission: of an invoice that one may not see it tells that somebody opened its PDF, and no more', async () => {
    await record('1', { action: 'invoice-document.opened', object: 'invoice', objectId: 'i-1', label: 'INV-77', after: { amount: '12' } });
    const lesser = await bff.lesser('1', 'see-invoices');
    const [, entry] = (await entries(lesser)).edges; // after their own sign-in
    expect(entry?.node).toMatchObject({ sentence: 'opened the PDF of invoice (not shown)', label: '(not shown)', changes: [] });
    expect((await entries(lesser, { text: 'INV-77' })).totalCount).toBe(0);
    expect((await entries(admin, { text: 'INV-77' })).edges[0]?.node).toMatchObject({ label: 'INV-77', changes: [{ field: 'amount', before: null, after: '12' }] });
    expect(await (await lesser.fetch('/files/audit')).text()).not.toContain('INV-77');
  });

  it('is for nobody without both permissions', async () => {
    for (const missing of ['see-audit', 'export'] as const) {
      const lesser = await bff.lesser('1', missing);
      expect((await lesser.fetch('/files/audit')).status).toBe(404);
    }
  });
});

it('is found in the portal by a kind, whatever was done', () => {
  const kinds = readFileSync(path.join(repositoryRoot, 'libs/portal/identity/src/audit/kinds.ts'), 'utf8');
  expect(knownActions.filter((action) => action.includes('.') && !kinds.includes(`'${action}'`))).toEqual([]);
});

it('has a sentence for every act that is recorded', () => {
  const folder = path.join(repositoryRoot, 'libs/server');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\/src\/.*(?<!\.spec)\.ts$/.test(name)).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const recorded = texts.filter((text) => text.includes('@portico/platform-audit')).flatMap((text) => [...text.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action ?? ''));
  expect(recorded).toContain('invoice-document.opened');
  expect(recorded.filter((action) => !knownActions.includes(action))).toEqual([]);
});
