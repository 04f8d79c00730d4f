import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { CompanyScope } from '@portico/platform-persistence';
import { BffFixture, testPassword } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';
import { mailsTo, writeWaitingMails } from './testing/mails.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let bff: BffFixture;
beforeAll(async () => {
  bff = await BffFixture.start({ erp: aMemoryErp().withCustomer({ externalId: '1', name: 'Kessler' }).withCustomer({ externalId: '2', name: 'Nordwind' }) });
  await bff.syncCustomers();
});
afterAll(() => bff.stop());

const next = 'seven brass ducks at noon';
let count = 0;
/** A person of their own for each test. */
async function aPerson({ customers = ['1'], locale = 'en' }: { readonly customers?: readonly string[]; readonly locale?: string } = {}): Promise<string> {
  const email = `person-${String(++count)}@kessler.example`;
  await bff.admit({ email, name: 'Lena Maurer', customers, locale });
  return email;
}
interface Answer { readonly __typename: string; readonly reason?: string; readonly message?: string; readonly endedSessions?: number; readonly linkMinutes?: number }
const refused = '... on PasswordRefused { reason message }';
const change = async (client: BuyerClient, current: string, newPassword: string): Promise<Answer> => (await client.data<{ changePassword: Answer }>(
  `mutation ($current: String!, $newPassword: String!) { changePassword(current: $current, newPassword: $newPassword) { __typename ... on PasswordChanged { endedSessions } ${refused} } }`, { current, newPassword })).changePassword;
const ask = async (email: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> => {
  const { data } = await bff.client().query<{ requestPasswordReset: Answer }>(`mutation ($email: String!) { requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { linkMinutes } ${refused} } }`, { email }, headers);
  if (!data) throw new Error('no answer');
  return data.requestPasswordReset;
};
const reset = async (token: string, newPassword: string): Promise<Answer> => (await bff.client().data<{ resetPassword: Answer }>(
  `mutation ($token: String!, $newPassword: String!) { resetPassword(token: $token, newPassword: $newPassword) { __typename ${refused} } }`, { token, newPassword })).resetPassword;
const isSignedIn = async (client: BuyerClient): Promise<boolean> => (await client.data<{ viewer: object | null }>('{ viewer { permissions } }')).viewer !== null;
const actions = async (client: BuyerClient): Promise<string[]> => (await client.data<{ auditEntries: { edges: { node: { action: string } }[] } }>('{ auditEntries(first: 20) { edges { node { action } } } }')).auditEntries.edges.map(({ node }) => node.action);

/** What is asked of the database meanwhile, besides the limits. */
async function workOf<T>(step: () => Promise<T>): Promise<{ readonly answer: T; readonly statements: readonly string[] }> {
  const source = bff.app.get(CompanyScope, { strict: false });
  const statements: string[] = [];
  const original = source.unscoped.bind(source);
  const spy = jest.spyOn(source, 'unscoped').mockImplementation((work) => original((manager) => {
    const query = manager.query.bind(manager);
    jest.spyOn(manager, 'query').mockImplementation((sql: string, values?: object) => { statements.push(sql); return query(sql, values); });
    return work(manager);
  }));
  try {
    return { answer: await step(), statements };
  } finally {
    spy.mockRestore();
  }
}

async function linkFor(email: string): Promise<string> {
  await ask(email);
  await writeWaitingMails(bff);
  const [mail] = await mailsTo(bff, email);
  return /\/reset\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
}

describe('changing the password', () => {
  it('ends all other sessions, tells the person by mail and every company’s trail', async () => {
    const email = await aPerson({ customers: ['1', '2'] });
    const [here, there] = [await bff.signedIn(email), await bff.signedIn(email)];
    expect(await change(here, testPassword, next)).toEqual({ __typename: 'PasswordChanged', endedSessions: 1 });
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false]);
    await expect(bff.signedIn(email)).rejects.toThrow('was not signed in');
    const again = await bff.signedIn(email, next);
    expect((await mailsTo(bff, email)).map(({ subject }) => subject)).toEqual(['Your password was changed']);
    expect(await actions(again)).toContain('password.changed');
    await bff.admit({ email: 'auditor@nordwind.example', customers: ['2'] });
    expect(await actions(await bff.signedIn('auditor@nordwind.example'))).toContain('password.changed');
  });

  it('is refused with a sentence, and nothing ends', async () => {
    const email = await aPerson({ locale: 'de' });
    const [here, there] = [await bff.signedIn(email), await bff.signedIn(email)];
    const answers = [];
    for (const [current, wanted] of [['wrong', next], [testPassword, 'short'], [testPassword, 'Password2026!'], [testPassword, 'LenaMaurer2026'], [testPassword, 'x'.repeat(300)]] as const) answers.push(await change(here, current, wanted));
    expect(answers.map(({ reason }) => reason)).toEqual(['WRONG_PASSWORD', 'TOO_SHORT', 'COMMON', 'PERSONAL', 'TOO_LONG']);
    expect(answers[1]?.message).toBe('Ein Passwort hat mindestens 12 Zeichen.');
    expect(await isSignedIn(there)).toBe(true);
    expect(await mailsTo(bff, email)).toEqual([]);
  });

  it('lets one of two changes at the same time win', async () => {
    const email = await aPerson();
    const here = await bff.signedIn(email);
    const answers = await Promise.all([change(here, testPassword, `${next} one`), change(here, testPassword, `${next} two`)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['PasswordChanged', 'PasswordRefused']);
  });

  it('has few attempts in one session', async () => {
    const here = await bff.signedIn(await aPerson());
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push((await change(here, 'wrong', next)).reason);
    expect(new Set(answers.slice(0, 10))).toEqual(new Set(['WRONG_PASSWORD']));
    expect(answers[10]).toBe('RATE_LIMITED');
  });
});

describe('a forgotten password', () => {
  it('is asked for with one answer and one piece of work, whether the account exists or not', async () => {
    const email = await aPerson();
    const [known, unknown] = [await workOf(() => ask(email)), await workOf(() => ask('nobody-here@kessler.example'))];
    expect(known).toEqual({ answer: { __typename: 'PasswordResetRequested', linkMinutes: 30 }, statements: [expect.stringContaining('jobs.enqueue')] });
    expect(unknown).toEqual(known);
    await writeWaitingMails(bff);
    expect(await mailsTo(bff, email)).toHaveLength(1);
    expect(await mailsTo(bff, 'nobody-here@kessler.example')).toEqual([]);
  });

  it('is set anew by the link, once, for all sessions, in the person’s language', async () => {
    const email = await aPerson({ locale: 'de' });
    const open = await bff.signedIn(email);
    const token = await linkFor(email);
    expect((await mailsTo(bff, email))[0]).toMatchObject({ subject: 'Ihr neues Passwort', locale: 'de', kind: 'password-reset' });
    expect(await reset(token, 'kurz')).toMatchObject({ reason: 'TOO_SHORT' });
    expect(await reset(token, next)).toEqual({ __typename: 'PasswordReset' });
    expect(await isSignedIn(open)).toBe(false);
    expect(await reset(token, `${next} again`)).toMatchObject({ reason: 'INVALID_LINK' });
    expect((await mailsTo(bff, email))[0]?.subject).toBe('Ihr Passwort wurde neu gesetzt');
    expect(await actions(await bff.signedIn(email, next))).toContain('password.reset');
  });

  it('takes a double click for one', async () => {
    const email = await aPerson();
    const token = await linkFor(email);
    const answers = await Promise.all([reset(token, next), reset(token, next)]);
    expect(answers).toEqual([{ __typename: 'PasswordReset' }, { __typename: 'PasswordReset' }]);
    expect(await reset(token, next)).toEqual({ __typename: 'PasswordReset' });
    expect((await mailsTo(bff, email)).filter(({ subject }) => subject === 'Your password was set anew')).toHaveLength(1);
  });

  it('has one link that works: the last, until the password is changed or 30 minutes are over', async () => {
    const email = await aPerson();
    const [first, second] = [await linkFor(email), await linkFor(email)];
    expect(await reset(first, next)).toMatchObject({ reason: 'INVALID_LINK' });
    await change(await bff.signedIn(email), testPassword, next);
    expect(await reset(second, `${next} again`)).toMatchObject({ reason: 'INVALID_LINK' });
    const third = await linkFor(email);
    await bff.app.get(CompanyScope, { strict: false }).unscoped((manager) => manager.query(`update password_reset set expires_at = now() - interval '1 second' where dead_at is null and used_at is null`));
    expect(await reset(third, `${next} again`)).toMatchObject({ reason: 'INVALID_LINK' });
    for (const nonsense of ['', 'x', 'A'.repeat(43)]) expect(await reset(nonsense, next)).toMatchObject({ reason: 'INVALID_LINK' });
  });

  it('floods nobody’s mailbox, and the last link stays good', async () => {
    const email = await aPerson();
    const answers = [];
    for (let times = 0; times < 5; times += 1) answers.push(await ask(` ${email.toUpperCase()} `));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['PasswordResetRequested']));
    await writeWaitingMails(bff);
    const mails = await mailsTo(bff, email);
    expect(mails).toHaveLength(3);
    expect(await reset(/\/reset\/([\w-]{43})/.exec(mails[0]?.text ?? '')?.[1] ?? '', next)).toEqual({ __typename: 'PasswordReset' });
  });

  it('lets in who had no more attempts with the old one', async () => {
    const email = await aPerson();
    const wrong = (client: BuyerClient) => client.data<{ signIn: { reason: string } }>('mutation ($email: String!) { signIn(email: $email, password: "wrong") { ... on SignInRefused { reason } } }', { email });
    let reason = '';
    while (reason !== 'RATE_LIMITED') ({ signIn: { reason } } = await wrong(bff.client()));
    await reset(await linkFor(email), next);
    expect(await isSignedIn(await bff.signedIn(email, next))).toBe(true);
  });
});

describe('a wrong password', () => {
  it('costs the same work and gets the same answer whether the account exists, has two steps, or not', async () => {
    const [plain, withTotp] = [await aPerson(), await aPerson()];
    await bff.app.get(CompanyScope, { strict: false }).unscoped((manager) => manager.query(`insert into person_totp (person_id, sealed_secret, confirmed_at) select id, '\\x00', now() from person where email = $1`, [withTotp]));
    const attempt = (email: string) => workOf(async () => (await bff.client().query('mutation ($email: String!) { signIn(email: $email, password: "wrong") { __typename ... on SignInRefused { reason message retryAfterSeconds } } }', { email })).data);
    const [known, second, unknown] = [await attempt(plain), await attempt(withTotp), await attempt('nobody-at-all@kessler.example')];
    expect(known.statements).toEqual([expect.stringContaining('from person')]);
    expect([second, unknown]).toEqual([known, known]);
  });
});
