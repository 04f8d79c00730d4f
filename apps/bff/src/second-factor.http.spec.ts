import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { CompanyScope } from '@portico/platform-persistence';
import { Secret, TOTP } from 'otpauth';
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

interface Answer { readonly __typename: string; readonly reason?: string; readonly secret?: string; readonly uri?: string; readonly qrSvg?: string; readonly codes?: string[] }
const refused = '... on SecondFactorRefused { reason }';
const ask = async (client: BuyerClient, mutation: string, selection = ''): Promise<Answer> => (await client.data<{ answer: Answer }>(`mutation { answer: ${mutation} { __typename ${selection} ${refused} } }`)).answer;
const signIn = async (client: BuyerClient, email: string, password = testPassword): Promise<string> =>
  (await client.data<{ signIn: { __typename: string } }>('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }', { email, password })).signIn.__typename;
const answer = async (client: BuyerClient, code: string): Promise<string> => {
  const { answerSecondFactor: given } = await client.data<{ answerSecondFactor: Answer }>('mutation ($code: String!) { answerSecondFactor(code: $code) { __typename ... on SignInRefused { reason } } }', { code });
  return given.reason ?? given.__typename;
};
const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
const inDatabase = (sql: string, values: unknown[] = []): Promise<unknown> => bff.app.get(CompanyScope, { strict: false }).unscoped((manager) => manager.query(sql, values));
/** As if the step of the last code were over: a test does not wait for half a minute. */
const nextStep = (email: string): Promise<unknown> => inDatabase('update person_totp set last_step = 0 where person_id = (select id from person where email = $1)', [email]);

let count = 0;
async function aPerson({ customers = ['1'] }: { readonly customers?: readonly string[] } = {}): Promise<{ email: string; client: BuyerClient }> {
  const email = `factor-${String(++count)}@kessler.example`;
  await bff.admit({ email, name: 'Lena Maurer', customers });
  return { email, client: await bff.signedIn(email) };
}
async function withTotp(wish: { readonly customers?: readonly string[] } = {}): Promise<{ email: string; client: BuyerClient; secret: string; codes: string[] }> {
  const { email, client } = await aPerson(wish);
  const { secret = '' } = await ask(client, 'startTotp', '... on TotpStarted { secret }');
  const { codes = [] } = await ask(client, `confirmTotp(code: "${codeOf(secret)}")`, '... on RecoveryCodes { codes }');
  await nextStep(email);
  return { email, client, secret, codes };
}
async function challenged(email: string): Promise<BuyerClient> {
  const client = bff.client();
  expect(await signIn(client, email)).toBe('SecondFactorNeeded');
  return client;
}
const isSignedIn = async (client: BuyerClient): Promise<boolean> => (await client.data<{ viewer: object | null }>('{ viewer { permissions } }')).viewer !== null;

describe('two-step sign-in', () => {
  it('is set up by a first code, and shows ten recovery codes once', async () => {
    const { email, client } = await aPerson();
    const started = await ask(client, 'startTotp', '... on TotpStarted { secret uri qrSvg }');
    expect(started).toMatchObject({ __typename: 'TotpStarted', uri: expect.stringContaining(`secret=${String(started.secret)}`), qrSvg: expect.stringMatching(/^<svg /) });
    expect(await ask(client, 'confirmTotp(code: "000000")')).toMatchObject({ reason: 'WRONG_CODE' });
    expect(await signIn(bff.client(), email)).toBe('SignedIn');
    const { codes } = await ask(client, `confirmTotp(code: "${codeOf(started.secret ?? '')}")`, '... on RecoveryCodes { codes }');
    expect(new Set(codes).size).toBe(10);
    expect(await ask(client, 'startTotp')).toMatchObject({ reason: 'ALREADY_ON' });
    expect(await client.data('{ signInSecurity { hasTotp recoveryCodesLeft } }')).toEqual({ signInSecurity: { hasTotp: true, recoveryCodesLeft: 10 } });
    expect((await mailsTo(bff, email))[0]?.subject).toBe('Two-step sign-in is on');
  });

  it('keeps neither the secret nor the codes in a form that anybody can read', async () => {
    const { secret, codes } = await withTotp();
    const rows = JSON.stringify([await inDatabase('select encode(sealed_secret, \'hex\') as s from person_totp'), await inDatabase('select encode(code_hash, \'hex\') as h from recovery_code')]);
    for (const plain of [Buffer.from(Secret.fromBase32(secret).bytes).toString('hex'), ...codes.map((code) => Buffer.from(code.replace('-', '')).toString('hex'))]) expect(rows).not.toContain(plain);
  });

  it('asks for a code after the password, and for nothing without one', async () => {
    const { email, secret } = await withTotp();
    const client = await challenged(email);
    expect(await isSignedIn(client)).toBe(false);
    expect(await answer(bff.client(), codeOf(secret))).toBe('CHALLENGE_OVER');
    expect(await answer(client, '000000')).toBe('WRONG_CODE');
    expect(await answer(client, ` ${codeOf(secret).replace(/^.{3}/, '$& ')}`)).toBe('SignedIn');
    expect(await isSignedIn(client)).toBe(true);
  });

  it('keeps the challenge in a cookie that scripts cannot read, for five minutes', async () => {
    const { email } = await withTotp();
    const { headers } = await bff.client().query(`mutation { signIn(email: "${email}", password: "${testPassword}") { __typename } }`);
    expect(headers.getSetCookie()).toEqual([expect.stringMatching(/^portico_second_factor=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=300$/)]);
  });

  it('takes each code once, also from two at the same moment', async () => {
    const { email, secret } = await withTotp();
    const clients = await Promise.all([challenged(email), challenged(email), challenged(email)]);
    const code = codeOf(secret);
    const answers = await Promise.all(clients.map((client) => answer(client, code)));
    expect(answers.sort()).toEqual(['SignedIn', 'WRONG_CODE', 'WRONG_CODE']);
  });

  it('takes each recovery code once, also from two at the same moment, and tells the person', async () => {
    const { email, codes: [code = ''] } = await withTotp();
    const clients = await Promise.all([challenged(email), challenged(email)]);
    const answers = await Promise.all(clients.map((client) => answer(client, code.toLowerCase().replace('-', ' '))));
    expect(answers.sort()).toEqual(['SignedIn', 'WRONG_CODE']);
    expect((await mailsTo(bff, email))[0]?.subject).toBe('A recovery code was used');
  });

  it('asks for the password again after five wrong codes, many at once included', async () => {
    const { email, secret } = await withTotp();
    const client = await challenged(email);
    const answers = await Promise.all(Array.from({ length: 8 }, () => answer(client, '000000')));
    expect(answers.filter((each) => each === 'WRONG_CODE')).toHaveLength(5);
    expect(await answer(client, codeOf(secret))).toBe('CHALLENGE_OVER');
    expect(await answer(await challenged(email), codeOf(secret))).toBe('SignedIn');
  });

  it('stops who guesses from one network', async () => {
    const { email, secret } = await withTotp();
    const answers = [];
    for (let round = 0; round < 4; round += 1) {
      const client = await challenged(email);
      for (let tries = 0; tries < 5; tries += 1) answers.push(await answer(client, '000000'));
    }
    expect(answers).toEqual([...Array<string>(15).fill('WRONG_CODE'), ...Array<string>(5).fill('RATE_LIMITED')]);
    expect(await answer(await challenged(email), codeOf(secret))).toBe('RATE_LIMITED');
  });

  it('is not skipped by a link for a new password', async () => {
    const { email } = await withTotp();
    await bff.client().data('mutation ($email: String!) { requestPasswordReset(email: $email) { __typename } }', { email });
    await writeWaitingMails(bff);
    const token = /\/reset\/([\w-]{43})/.exec((await mailsTo(bff, email))[0]?.text ?? '')?.[1];
    const password = 'seven brass ducks at noon';
    expect(await bff.client().data('mutation ($token: String!, $password: String!) { resetPassword(token: $token, newPassword: $password) { __typename } }', { token, password })).toEqual({ resetPassword: { __typename: 'PasswordReset' } });
    expect(await signIn(bff.client(), email, password)).toBe('SecondFactorNeeded');
  });

  it('is no way in any more for who gave a password that was changed meanwhile', async () => {
    const { email, client, secret } = await withTotp();
    const other = await challenged(email);
    await client.data('mutation ($current: String!, $next: String!) { changePassword(current: $current, newPassword: $next) { __typename } }', { current: testPassword, next: 'seven brass ducks at noon' });
    expect(await answer(other, codeOf(secret))).toBe('CHALLENGE_OVER');
  });

  it('renews its recovery codes, and the old ones no longer count', async () => {
    const { email, client, codes: [old = ''] } = await withTotp();
    const { codes: [fresh = ''] = [] } = await ask(client, 'renewRecoveryCodes', '... on RecoveryCodes { codes }');
    const next = await challenged(email);
    expect(await answer(next, old)).toBe('WRONG_CODE');
    expect(await answer(next, fresh)).toBe('SignedIn');
    expect(await ask((await aPerson()).client, 'renewRecoveryCodes')).toMatchObject({ reason: 'NOT_ON' });
  });

  it('is turned off by the person, who hears of it', async () => {
    const { email, client } = await withTotp();
    expect(await ask(client, 'disableTotp', '... on SignInSecurity { hasTotp }')).toEqual({ __typename: 'SignInSecurity', hasTotp: false });
    expect((await mailsTo(bff, email))[0]?.subject).toBe('Two-step sign-in is off');
    expect(await signIn(bff.client(), email)).toBe('SignedIn');
  });
});

describe('a dangerous act', () => {
  const late = (email: string): Promise<unknown> => inDatabase(`update session set confirmed_at = now() - interval '11 minutes' where person_id = (select id from person where email = $1)`, [email]);
  const acts = ['startTotp { __typename }', 'confirmTotp(code: "1") { __typename }', 'renewRecoveryCodes { __typename }', 'disableTotp { __typename }', 'requireTotp(isRequired: true) { __typename }', 'endOtherSessions', 'endSession(id: "1")'];

  it.each(acts)('needs the person again after ten minutes: %s', async (act) => {
    const { email, client } = await aPerson();
    await late(email);
    expect((await client.query(`mutation { ${act} }`)).errors.map(({ extensions }) => extensions.code)).toEqual(['STEP_UP_REQUIRED']);
    expect(await ask(client, 'confirmItsYou(password: "wrong")')).toMatchObject({ reason: 'WRONG_PASSWORD' });
    expect(await ask(client, `confirmItsYou(password: "${testPassword}")`)).toEqual({ __typename: 'Confirmed' });
    expect((await client.query(`mutation { ${act} }`)).errors).toEqual([]);
  });

  it('is confirmed by a code too, which counts once', async () => {
    const { email, client, secret } = await withTotp();
    await late(email);
    const code = codeOf(secret);
    expect(await ask(client, `confirmItsYou(code: "${code}")`)).toEqual({ __typename: 'Confirmed' });
    expect(await ask(client, `confirmItsYou(code: "${code}")`)).toMatchObject({ reason: 'WRONG_CODE' });
    expect((await client.query('mutation { confirmItsYou { __typename } }')).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a company that asks for two steps', () => {
  it('answers nothing else to who has not set it up, from the next request of a live session', async () => {
    const admin = await withTotp({ customers: ['2'] });
    const member = await aPerson({ customers: ['2'] });
    const both = await aPerson({ customers: ['2', '1'] });
    expect(await ask(member.client, 'requireTotp(isRequired: true)')).toMatchObject({ reason: 'YOURS_FIRST' });
    expect(await ask(admin.client, 'requireTotp(isRequired: true)', '... on SignInSecurity { isTotpRequired }')).toMatchObject({ __typename: 'SignInSecurity' });
    for (const query of ['{ viewer { permissions } }', '{ account { id } }', '{ products(first: 1) { totalCount } }', 'mutation { renewRecoveryCodes { __typename } }', '{ sessions { id } }']) {
      expect({ query, codes: (await member.client.query(query)).errors.map(({ extensions }) => extensions.code) }).toEqual({ query, codes: ['SECOND_FACTOR_REQUIRED'] });
    }
    expect((await member.client.fetch('/files/audit')).status).toBe(404);
    const { accountsElsewhere } = await both.client.data<{ accountsElsewhere: { accountId: string; companyName: string }[] }>('{ accountsElsewhere { accountId companyName } }');
    expect(accountsElsewhere.map(({ companyName }) => companyName)).toEqual(['Kessler']);
    expect(await both.client.data('mutation ($id: ID!) { switchAccount(accountId: $id) { account { number } } }', { id: accountsElsewhere[0]?.accountId })).toEqual({ switchAccount: { account: { number: '1' } } });
    const fresh = bff.client();
    const { errors } = await fresh.query(`mutation { signIn(email: "${member.email}", password: "${testPassword}") { ... on SignedIn { viewer { account { number } } } } }`);
    expect(errors[0]?.extensions.code).toBe('SECOND_FACTOR_REQUIRED');
    const { secret = '' } = await ask(member.client, 'startTotp', '... on TotpStarted { secret }');
    await ask(member.client, `confirmTotp(code: "${codeOf(secret)}")`);
    expect(await isSignedIn(member.client)).toBe(true);
    expect(await ask(member.client, 'disableTotp')).toMatchObject({ reason: 'REQUIRED_BY_COMPANY' });
    await ask(admin.client, 'requireTotp(isRequired: false)');
    expect(await isSignedIn(fresh)).toBe(true);
  });
});

describe('the sessions of a person', () => {
  it('are listed with their devices, and end with the next request', async () => {
    const { email, client } = await aPerson();
    const other = bff.client();
    await other.query(`mutation { signIn(email: "${email}", password: "${testPassword}") { __typename } }`, {}, { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0' });
    const { sessions } = await client.data<{ sessions: { id: string; device: string; isCurrent: boolean; address: string }[] }>('{ sessions { id device isCurrent address } }');
    expect(sessions).toMatchObject([{ isCurrent: true, address: '127.0.0.1' }, { isCurrent: false, device: 'Firefox on Windows' }]);
    const stranger = (await aPerson({ customers: ['1'] })).client;
    const end = (by: BuyerClient) => by.data('mutation ($id: ID!) { endSession(id: $id) }', { id: sessions[1]?.id });
    expect(await end(stranger)).toEqual({ endSession: null });
    expect(await isSignedIn(other)).toBe(true);
    expect(await end(client)).toEqual({ endSession: sessions[1]?.id });
    expect(await isSignedIn(other)).toBe(false);
    expect(await end(client)).toEqual({ endSession: null });
    const { recentSignIns } = await client.data<{ recentSignIns: { isOpen: boolean }[] }>('{ recentSignIns(first: 5) { isOpen } }');
    expect(recentSignIns.map(({ isOpen }) => isOpen)).toEqual([false, true]);
  });

  it('end all but one', async () => {
    const { email, client } = await aPerson();
    const others = [await bff.signedIn(email), await bff.signedIn(email)];
    expect(await client.data('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 2 });
    expect([await isSignedIn(client), ...await Promise.all(others.map(isSignedIn))]).toEqual([true, false, false]);
  });
});
