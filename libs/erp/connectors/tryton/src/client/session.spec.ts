import { describe, expect, it } from '@jest/globals';
import { ErpError } from '@portico/erp-contract';
import { contextFrom, PasswordRefused, SessionKeeper, type TrytonSession } from './session.js';

const session = (userId: number): TrytonSession => ({ authorization: `Session ${userId}`, userId, companyId: 1, context: { company: 1 } });

/** Answers logins in turn; the last answer is given for ever. */
function keeper(...answers: readonly (TrytonSession | Error)[]) {
  let logins = 0;
  let time = 0;
  const kept = new SessionKeeper(() => {
    const answer = answers[Math.min(logins, answers.length - 1)];
    logins += 1;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? session(0));
  }, () => time);
  return { kept, logins: () => logins, pass: (ms: number) => { time += ms; } };
}

describe('the session of a process', () => {
  it('is one login for a hundred callers', async () => {
    const { kept, logins } = keeper(session(1));
    await Promise.all(Array.from({ length: 100 }, () => kept.current()));
    expect(logins()).toBe(1);
  });
  it('is renewed once for all who held the old one, and not for who comes late with it', async () => {
    const { kept, logins } = keeper(session(1), session(2), session(3));
    const old = await kept.current();
    const renewed = await Promise.all(Array.from({ length: 10 }, () => kept.renew(old)));
    expect(new Set(renewed.map(({ userId }) => userId))).toEqual(new Set([2]));
    expect(await kept.renew(old)).toMatchObject({ userId: 2 });
    expect(logins()).toBe(2);
  });
  it('is not asked for again after a refused password, until half an hour later', async () => {
    const { kept, logins, pass } = keeper(new PasswordRefused(), session(2));
    for (let attempt = 0; attempt < 10; attempt += 1) await expect(kept.current()).rejects.toBeInstanceOf(PasswordRefused);
    pass(29 * 60_000);
    await expect(kept.current()).rejects.toMatchObject({ kind: 'unauthorised' });
    expect(logins()).toBe(1);
    pass(2 * 60_000);
    expect(await kept.current()).toMatchObject({ userId: 2 });
  });
  it('is asked for again after any other failure', async () => {
    const { kept, logins } = keeper(new ErpError('unreachable', 'down'), new ErpError('unauthorised', 'a gateway'), session(3));
    await expect(kept.current()).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(kept.current()).rejects.toMatchObject({ kind: 'unauthorised' });
    expect(await kept.current()).toMatchObject({ userId: 3 });
    expect(logins()).toBe(3);
  });
  it('has no context without a company', () => {
    expect(() => contextFrom({ language: 'en', company: null })).toThrow('no company');
    expect(contextFrom({ language: 'en', company: 1 })).toMatchObject({ companyId: 1, context: { company: 1 } });
  });
});
