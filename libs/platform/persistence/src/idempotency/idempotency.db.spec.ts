import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { openPersistence, type PersistenceFixture } from '../testing/persistence-fixture.js';
import { Idempotency, IdempotencyBusy, IdempotencyConflict, InvalidIdempotencyKey, type IdempotentCall, LeaseLost } from './idempotency.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PersistenceFixture;
let idempotency: Idempotency;
beforeAll(async () => {
  at = await openPersistence();
  idempotency = new Idempotency(at.scope);
});
afterAll(() => at.close());

const aCall = (more: Partial<IdempotentCall> = {}): IdempotentCall => {
  const companyId = randomUUID();
  return { companyId, visibleCompanyIds: [companyId], personId: randomUUID(), operation: 'addToCart', key: 'key-1', input: { sku: 'A', quantity: '2' }, ...more };
};

describe('once', () => {
  it('gives the first answer again, and does the work no second time', async () => {
    const call = aCall();
    let times = 0;
    const work = (): Promise<{ times: number }> => Promise.resolve({ times: ++times });
    expect(await idempotency.once(call, work)).toEqual({ times: 1 });
    expect(await idempotency.once({ ...call, input: { quantity: '2', sku: 'A' } }, work)).toEqual({ times: 1 });
    expect(times).toBe(1);
  });

  it('refuses the key with another input', async () => {
    const call = aCall();
    await idempotency.once(call, () => Promise.resolve('done'));
    await expect(idempotency.once({ ...call, input: { sku: 'B' } }, () => Promise.resolve('again'))).rejects.toThrow(IdempotencyConflict);
  });

  it('lets concurrent calls wait for the first, and gives all of them its answer', async () => {
    const call = aCall();
    let times = 0;
    const answers = await Promise.all([1, 2, 3].map(() => idempotency.once(call, async (manager) => {
      await manager.query('select pg_sleep(0.05)');
      return ++times;
    })));
    expect(answers).toEqual([1, 1, 1]);
  });

  it('forgets the key of work that failed', async () => {
    const call = aCall();
    await expect(idempotency.once(call, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await idempotency.once(call, () => Promise.resolve('yes'))).toBe('yes');
  });

  it.each(['', 'x'.repeat(201)])('takes no key of a wrong length', async (key) => {
    await expect(idempotency.once(aCall({ key }), () => Promise.resolve('done'))).rejects.toThrow(InvalidIdempotencyKey);
  });

  it('keeps the keys of other persons, companies and operations apart', async () => {
    const call = aCall();
    await idempotency.once(call, () => Promise.resolve('first'));
    expect(await idempotency.once({ ...call, personId: randomUUID() }, () => Promise.resolve('person'))).toBe('person');
    expect(await idempotency.once({ ...call, operation: 'clearCart' }, () => Promise.resolve('operation'))).toBe('operation');
  });
});

describe('keys', () => {
  it('are forgotten after 30 days, of all companies, and not before', async () => {
    const [old, young] = [aCall(), aCall()];
    for (const call of [old, young]) await idempotency.once(call, () => Promise.resolve('first'));
    const owner = new pg.Client({ connectionString: at.database.url });
    await owner.connect();
    await owner.query(`update idempotency set created_at = now() - interval '31 days' where company_id = $1`, [old.companyId]);
    await owner.end();
    await idempotency.forgetOld(at.sync);
    expect(await idempotency.once(old, () => Promise.resolve('again'))).toBe('again');
    expect(await idempotency.once(young, () => Promise.resolve('again'))).toBe('first');
  });
});

describe('a claim', () => {
  it('is answered to whoever calls after its end', async () => {
    const call = aCall();
    const first = await idempotency.claim<string>(call, { leaseSeconds: 60 });
    if (first.kind !== 'claimed') throw new Error('not claimed');
    const second = idempotency.claim<string>(call, { leaseSeconds: 60 });
    await first.finish('order 1');
    expect(await second).toEqual({ kind: 'answered', answer: 'order 1' });
  });

  it('is given on when its lease has run out, and the first holder, coming late, is told so that its work is undone', async () => {
    const call = aCall();
    const dead = await idempotency.claim<string>(call, { leaseSeconds: 0 });
    const heir = await idempotency.claim<string>(call, { leaseSeconds: 60 });
    if (dead.kind !== 'claimed' || heir.kind !== 'claimed') throw new Error('not claimed');
    await expect(dead.finish('late')).rejects.toThrow(LeaseLost);
    await heir.finish('heir');
    expect(await idempotency.claim<string>(call, { leaseSeconds: 60 })).toEqual({ kind: 'answered', answer: 'heir' });
  });

  it('is held for as long as its work goes on, though that takes longer than the lease', async () => {
    const call = aCall();
    const first = await idempotency.claim<string>(call, { leaseSeconds: 2 });
    if (first.kind !== 'claimed') throw new Error('not claimed');
    await expect(idempotency.claim(call, { leaseSeconds: 2, waitSeconds: 4 })).rejects.toThrow(IdempotencyBusy);
    await first.finish('in the end');
    expect(await idempotency.claim<string>(call)).toEqual({ kind: 'answered', answer: 'in the end' });
  });

  it('can be let go, for the same call to try again', async () => {
    const call = aCall();
    const first = await idempotency.claim(call, { leaseSeconds: 60 });
    if (first.kind !== 'claimed') throw new Error('not claimed');
    await first.release();
    expect((await idempotency.claim(call, { leaseSeconds: 60 })).kind).toBe('claimed');
  });

  it('refuses another input, and does not wait longer than told', async () => {
    const call = aCall();
    await idempotency.claim(call, { leaseSeconds: 60 });
    await expect(idempotency.claim({ ...call, input: 'other' }, { leaseSeconds: 60 })).rejects.toThrow(IdempotencyConflict);
    await expect(idempotency.claim(call, { leaseSeconds: 60, waitSeconds: 0 })).rejects.toThrow(IdempotencyBusy);
  });
});
