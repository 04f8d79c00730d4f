import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditMigrations } from '@portico/platform-audit';
import { CompanyScope, migrate, openDataSource, persistenceMigrations } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { Secret, TOTP } from 'otpauth';
import type { DataSource } from 'typeorm';
import { identityMigrations } from '../persistence/migrations.js';
import { CodeLimits, codesFromElsewhere, codesPerNetwork } from '../rate-limit/code-limits.js';
import { prepareRecoveryCodes, SecondFactors } from './second-factors.js';
import { SecretBox } from './secret-box.js';
import { newTotpSecret } from './totp-code.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let database: TestDatabase;
let source: DataSource;
let scope: CompanyScope;
beforeAll(async () => {
  const migrations = [...persistenceMigrations, ...auditMigrations, ...identityMigrations];
  database = await createDatabase({ template: { key: `identity ${migrations.map(({ name }) => name).join()}`, build: async ({ ownerUrl, appUrl, syncUrl }) => { await migrate({ ownerUrl, appUrl, syncUrl, migrations }); } } });
  source = await openDataSource(database.appUrl, { poolSize: 8 });
  scope = new CompanyScope(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const [first, second] = [randomBytes(32), randomBytes(32)];
const factors = (current: Buffer, old: Buffer | null = null) => new SecondFactors(scope, new SecretBox({ current, old }));
let count = 0;
async function aPerson(): Promise<string> {
  const [row] = await scope.unscoped((manager) => manager.query<{ id: string }[]>('insert into person (email, name) values ($1, $2) returning id', [`p${String(++count)}@kessler.example`, 'Lena']));
  return row?.id ?? '';
}
async function withTotp(): Promise<{ person: string; code: (steps?: number) => string; recovery: readonly string[] }> {
  const [person, secret, prepared] = [await aPerson(), newTotpSecret(), await prepareRecoveryCodes()];
  await factors(first).begin(person, secret);
  await scope.unscoped((manager) => factors(first).turnOn(manager, person, { step: 0, codes: prepared }));
  const totp = new TOTP({ secret: new Secret({ buffer: new Uint8Array(secret).buffer }) });
  return { person, recovery: prepared.codes, code: (steps = 0) => totp.generate({ timestamp: Date.now() + steps * 30_000 }) };
}

describe('a second factor', () => {
  it('takes a code once of twenty at the same moment, each time', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { person, code } = await withTotp();
      const given = code();
      const taken = await Promise.all(Array.from({ length: 20 }, () => factors(first).take(person, given)));
      expect(taken.filter((each) => each === 'code')).toHaveLength(1);
    }
  });

  it('takes no code of a step before the last one taken', async () => {
    const { person, code } = await withTotp();
    expect(await factors(first).take(person, code(1))).toBe('code');
    expect(await factors(first).take(person, code(0))).toBeNull();
  });

  it('takes a recovery code once of twenty at the same moment', async () => {
    const { person, recovery: [given = ''] } = await withTotp();
    const taken = await Promise.all(Array.from({ length: 20 }, () => factors(first).take(person, given)));
    expect(taken.filter((each) => each === 'recovery-code')).toHaveLength(1);
    expect(await factors(first).state(person)).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('is turned on once, and nobody begins another over it', async () => {
    const { person } = await withTotp();
    const prepared = await prepareRecoveryCodes();
    expect(await scope.unscoped((manager) => factors(first).turnOn(manager, person, { step: 1, codes: prepared }))).toBe(false);
    expect(await factors(first).begin(person, newTotpSecret())).toBe(false);
  });

  it('moves to a new key when it is used', async () => {
    const { person, code } = await withTotp();
    expect(await factors(second, first).take(person, code())).toBe('code');
    expect(await factors(second).take(person, code(1))).toBe('code');
  });

  it('whose key has gone lets its person in by a recovery code', async () => {
    const { person, code, recovery: [given = ''] } = await withTotp();
    expect(await factors(second).take(person, code())).toBeNull();
    expect(await factors(second).take(person, given)).toBe('recovery-code');
  });
});

describe('guesses of codes', () => {
  it('are few from one network, an IPv6 one included, and nobody else’s are used up', async () => {
    const [limits, person] = [new CodeLimits(source, scope), await aPerson()];
    for (let guess = 0; guess < codesPerNetwork; guess += 1) expect(await limits.refused(person, `2001:db8::${String(guess)}`)).toBeNull();
    expect(await limits.refused(person, '2001:db8::ffff')).toMatchObject({ retryAfterSeconds: expect.any(Number) });
    expect(await limits.refused(person, '2001:db8:0:1::1')).toBeNull();
    expect(await limits.refused(await aPerson(), '2001:db8::1')).toBeNull();
  });

  it('from many networks together are stopped, and not from where the person has been', async () => {
    const [limits, person] = [new CodeLimits(source, scope), await aPerson()];
    await scope.unscoped((manager) => manager.query(
      `insert into session (token_hash, person_id, company_id, customer_account_id, expires_at, ends_at, address) values ($1, $2, gen_random_uuid(), gen_random_uuid(), now(), now(), '192.0.2.7')`, [randomBytes(32), person]));
    for (let guess = 0; guess < codesFromElsewhere; guess += 1) expect(await limits.refused(person, `198.51.100.${String(guess)}`)).toBeNull();
    expect(await limits.refused(person, '203.0.113.1')).not.toBeNull();
    expect(await limits.refused(person, '192.0.2.7')).toBeNull();
  });
});
