import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { CompanyScope } from '@portico/platform-persistence';
import { BffFixture, testPassword } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let bff: BffFixture;
beforeAll(async () => {
  const erp = aMemoryErp()
    .withCustomer({ externalId: '10482', name: 'Kessler Anlagenbau GmbH ', creditAccountExternalId: 'CR-1' })
    .withCustomer({ externalId: '10483', name: 'Kessler Anlagenbau GmbH, Werk Bremen', creditAccountExternalId: 'CR-1' })
    .withCustomer({ externalId: '10517', name: 'Nordwind Metallbau AG' });
  bff = await BffFixture.start({ erp });
  await bff.syncCustomers();
  await bff.admit({ email: 'lena@kessler.example', name: 'Lena Maurer', customers: ['10482', '10517'] });
  await bff.admit({ email: 'nils@nordwind.example', customers: ['10517'] });
  await bff.admit({ email: 'nobody@nowhere.example', customers: [] });
});
afterAll(() => bff.stop());

const inDatabase = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => bff.app.get(CompanyScope, { strict: false }).unscoped((manager) => manager.query<Row[]>(sql, values));
const viewerFields = 'person { name email locale } company { name } account { number } permissions memberships { company { name } accounts { id number } }';
interface ViewerData { readonly viewer: { readonly account: { readonly number: string }; readonly memberships: readonly { readonly company: { readonly name: string }; readonly accounts: readonly { readonly id: string; readonly number: string }[] }[] } | null }
const viewer = async (client: BuyerClient): Promise<ViewerData['viewer']> => (await client.data<ViewerData>(`{ viewer { ${viewerFields} } }`)).viewer;

interface SignInData { readonly signIn: { readonly __typename: string; readonly reason?: string; readonly message?: string; readonly retryAfterSeconds?: number | null } }
const attempt = (client: BuyerClient, email: string, password: string, language = 'en'): Promise<SignInData['signIn']> =>
  client.query<SignInData>('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename ... on SignInRefused { reason message retryAfterSeconds } } }',
    { email, password }, { 'accept-language': language }).then(({ data }) => data?.signIn ?? { __typename: 'none' });

describe('signing in', () => {
  it('answers null to who is not there', async () => {
    expect(await viewer(bff.client())).toBeNull();
  });

  it('opens a session, kept by a cookie that scripts cannot read', async () => {
    const client = bff.client();
    const { headers, data } = await client.query<{ signIn: { viewer: object } }>(
      `mutation { signIn(email: " Lena@Kessler.example", password: "${testPassword}") { ... on SignedIn { viewer { ${viewerFields} } } } }`);
    expect(headers.getSetCookie()[0]).toMatch(/^portico_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=1209600$/);
    expect(data?.signIn.viewer).toEqual({
      person: { name: 'Lena Maurer', email: 'lena@kessler.example', locale: 'en' }, company: { name: 'Kessler Anlagenbau GmbH' }, account: { number: '10482' },
      permissions: ['SEE_PRICES', 'SEE_CREDIT', 'ORDER', 'SEE_ORDERS', 'SEE_INVOICES', 'SEE_INVOICE_DOCUMENTS', 'PAY_INVOICES', 'MANAGE_PEOPLE', 'MANAGE_ROLES', 'SEE_AUDIT', 'EXPORT'],
      memberships: [
        { company: { name: 'Kessler Anlagenbau GmbH' }, accounts: [{ id: expect.any(String), number: '10482' }, { id: expect.any(String), number: '10483' }] },
        { company: { name: 'Nordwind Metallbau AG' }, accounts: [{ id: expect.any(String), number: '10517' }] },
      ],
    });
  });

  it('gives one answer for a wrong password and for an account that does not exist', async () => {
    const wrong = await attempt(bff.client(), 'nils@nordwind.example', 'wrong');
    expect(wrong).toEqual({ __typename: 'SignInRefused', reason: 'INVALID_CREDENTIALS', message: 'The e-mail address or the password is not right.', retryAfterSeconds: null });
    expect(await attempt(bff.client(), 'stranger@nordwind.example', 'wrong')).toEqual(wrong);
  });

  it('says so when no customer account is open to the person, in their browser’s language', async () => {
    const refused = await attempt(bff.client(), 'nobody@nowhere.example', testPassword, 'de-DE,de;q=0.9,en;q=0.8');
    expect(refused).toMatchObject({ reason: 'NO_ACCOUNT', message: expect.stringContaining('kein Kundenkonto') });
  });

  it('ends the session that the browser had', async () => {
    const client = await bff.signedIn('lena@kessler.example');
    const old = client.sessionCookie ?? '';
    await client.signIn('nils@nordwind.example', testPassword);
    const response = await fetch(`${bff.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'x-portico-csrf': '1', cookie: old }, body: '{"query":"{ viewer { permissions } }"}' });
    expect(await response.json()).toEqual({ data: { viewer: null } });
  });

  it('lets in the right password of a person whom others have locked out elsewhere', async () => {
    await bff.admit({ email: 'target@kessler.example', customers: ['10482'] });
    const attacker = bff.client();
    const answers = [];
    for (let count = 0; count < 11; count += 1) answers.push(await attempt(attacker, 'target@kessler.example', 'guess'));
    expect(answers.slice(0, 10).every(({ reason }) => reason === 'INVALID_CREDENTIALS')).toBe(true);
    expect(answers[10]).toMatchObject({ reason: 'RATE_LIMITED', message: expect.stringMatching(/^Too many attempts/), retryAfterSeconds: expect.any(Number) });
    const unknown = [];
    for (let count = 0; count < 11; count += 1) unknown.push(await attempt(attacker, 'not-there@kessler.example', 'guess'));
    expect(unknown.map(({ reason }) => reason)).toEqual(answers.map(({ reason }) => reason));
  });
});

describe('a session', () => {
  it('ends with the sign-out, for whoever has kept its cookie', async () => {
    const client = await bff.signedIn('lena@kessler.example');
    const kept = client.sessionCookie ?? '';
    expect(await client.data('mutation { signOut }')).toEqual({ signOut: true });
    expect(client.sessionCookie).toBeNull();
    const answer = await bff.client().query('{ viewer { permissions } }', {}, { cookie: kept });
    expect(answer.data).toEqual({ viewer: null });
  });

  it('switches to another account, and to another company, and keeps the choice', async () => {
    const client = await bff.signedIn('lena@kessler.example');
    const accounts = (await viewer(client))?.memberships.flatMap((each) => each.accounts) ?? [];
    for (const number of ['10483', '10517']) {
      const { id } = accounts.find((each) => each.number === number) ?? { id: '' };
      const { switchAccount } = await client.data<{ switchAccount: object }>('mutation ($id: ID!) { switchAccount(accountId: $id) { account { number } } }', { id });
      expect(switchAccount).toEqual({ account: { number } });
      expect((await viewer(client))?.account.number).toBe(number);
    }
    expect((await viewer(await bff.signedIn('lena@kessler.example')))?.account.number).toBe('10517');
  });

  it('does not switch to an account of a company the person is not in, nor to one that does not exist', async () => {
    const kessler = ((await viewer(await bff.signedIn('lena@kessler.example')))?.memberships[0]?.accounts ?? [])[0]?.id ?? '';
    const nils = await bff.signedIn('nils@nordwind.example');
    for (const id of [kessler, '00000000-0000-4000-8000-000000000000', 'nonsense']) {
      expect(await nils.data('mutation ($id: ID!) { switchAccount(accountId: $id) { account { number } } }', { id })).toEqual({ switchAccount: null });
    }
    expect((await viewer(nils))?.account.number).toBe('10517');
  });

  const inCompany = async (customer: string, sql: string, email: string): Promise<void> => {
    const [companyId = ''] = await bff.companiesOf([customer]);
    await bff.app.get(CompanyScope, { strict: false }).write(companyId, [], (manager) => manager.query(`${sql} where person_id = (select id from person where email = $1)`, [email]));
  };

  it.each([
    ['no longer a user of the company', 'update company_user set is_active = false'],
    ['past the end of their time in the company', `update company_user set ends_at = now() - interval '1 second'`],
    ['without a role in the company', 'delete from role_assignment'],
    ['without a role for the account', `update role_assignment set account_ids = array[gen_random_uuid()]`],
  ])('is over for who is %s', async (what, sql) => {
    const email = `${what.replaceAll(' ', '-')}@nordwind.example`;
    await bff.admit({ email, customers: ['10517'] });
    const client = await bff.signedIn(email);
    await inCompany('10517', sql, email);
    expect(await viewer(client)).toBeNull();
    expect((await attempt(client, email, testPassword)).reason).toBe('NO_ACCOUNT');
  });

  it('may do with its next request what its person’s roles say then', async () => {
    await bff.admit({ email: 'changed@nordwind.example', customers: ['10517'], roles: ['buyer'] });
    const client = await bff.signedIn('changed@nordwind.example');
    const allowed = async (): Promise<readonly string[]> => (await client.data<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions;
    expect(await allowed()).toContain('ORDER');
    await inCompany('10517', `update role_assignment set ready_made = 'viewer'`, 'changed@nordwind.example');
    expect(await allowed()).toEqual(['SEE_PRICES', 'SEE_ORDERS', 'SEE_INVOICES']);
  });

  it('does not switch to an account that no role reaches', async () => {
    await bff.admit({ email: 'hamburg@kessler.example', customers: ['10482'] });
    const client = await bff.signedIn('hamburg@kessler.example');
    const bremen = (await viewer(client))?.memberships[0]?.accounts.find(({ number }) => number === '10483')?.id ?? '';
    const hamburg = (await viewer(client))?.memberships[0]?.accounts.find(({ number }) => number === '10482')?.id ?? '';
    await inCompany('10482', `update role_assignment set account_ids = array['${hamburg}'::uuid]`, 'hamburg@kessler.example');
    expect(await client.data('mutation ($id: ID!) { switchAccount(accountId: $id) { person { id } } }', { id: bremen })).toEqual({ switchAccount: null });
    expect((await viewer(client))?.memberships[0]?.accounts.map(({ number }) => number)).toEqual(['10482']);
  });

  it.each([['unused for 12 hours', 'expires_at'], ['14 days old', 'ends_at']])('is over when it is %s', async (_, end) => {
    const client = await bff.signedIn('lena@kessler.example');
    const hash = createHash('sha256').update(client.sessionCookie?.split('=')[1] ?? '').digest('hex');
    await inDatabase(`update session set ${end} = now() - interval '1 second' where token_hash = decode($1, 'hex')`, [hash]);
    expect(await viewer(client)).toBeNull();
  });

  it('lasts longer while it is used, and never past its end', async () => {
    const client = await bff.signedIn('lena@kessler.example');
    const hash = createHash('sha256').update(client.sessionCookie?.split('=')[1] ?? '').digest('hex');
    await inDatabase(`update session set seen_at = now() - interval '6 minutes', expires_at = now() + interval '1 minute', ends_at = now() + interval '2 hours' where token_hash = decode($1, 'hex')`, [hash]);
    await viewer(client);
    const [session] = await inDatabase<{ moved: boolean; capped: boolean }>(`select expires_at > now() + interval '1 hour' as moved, expires_at <= ends_at as capped from session where token_hash = decode($1, 'hex')`, [hash]);
    expect(session).toEqual({ moved: true, capped: true });
  });

  it('is kept by its hash alone', async () => {
    const client = await bff.signedIn('lena@kessler.example');
    const token = client.sessionCookie?.split('=')[1] ?? '';
    const rows = await inDatabase<{ row: string }>(`select t::text as row from session t`);
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token, 'base64url').toString('hex')))).toBe(false);
  });

  it('keeps the language of the person, of those there are', async () => {
    const client = await bff.signedIn('nils@nordwind.example');
    expect(await client.data('mutation { setLocale(locale: "de") { person { locale } } }')).toEqual({ setLocale: { person: { locale: 'de' } } });
    expect((await client.query('mutation { setLocale(locale: "xx") { permissions } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what comes from another site', () => {
  it.each([
    ['without our header', { 'x-portico-csrf': '' }],
    ['with another origin', { origin: 'https://evil.example' }],
    ['marked cross-site by the browser', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused %s', async (_, headers) => {
    const client = await bff.signedIn('lena@kessler.example');
    const { status, errors } = await client.query('mutation { signOut }', {}, headers);
    expect([status, errors[0]?.extensions.code]).toEqual([403, 'CSRF']);
    expect(await viewer(client)).not.toBeNull();
  });

  it('is no GET', async () => {
    expect((await bff.client().fetch('/graphql?query={__typename}', { headers: { 'x-portico-csrf': '1' } })).status).toBe(405);
  });
});

describe('limits per address', () => {
  it('count the client’s address, which only a trusted proxy may tell', async () => {
    const forged = bff.client();
    const answers = [];
    for (let count = 0; count < 11; count += 1) {
      const { data } = await forged.query<SignInData>('mutation { signIn(email: "forged@kessler.example", password: "x") { __typename ... on SignInRefused { reason } } }', {}, { 'x-forwarded-for': `10.9.8.${String(count)}` });
      answers.push(data?.signIn.reason);
    }
    expect(answers.at(-1)).toBe('RATE_LIMITED');
  });
});
