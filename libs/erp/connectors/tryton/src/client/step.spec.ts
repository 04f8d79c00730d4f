import { describe, expect, it } from '@jest/globals';
import { ErpError } from '@portico/erp-contract';
import { TrytonFault } from './fault.js';
import { patientStep, step } from './step.js';
import { Unreachable } from './transport.js';

const failing = (error: unknown) => step(() => Promise.reject(error));
const network = (code: string) => Object.assign(new Error(code), { code });

describe('how a writing call ended', () => {
  it('done when Tryton answered', async () => {
    expect(await step(() => Promise.resolve(null))).toEqual({ kind: 'done', value: null });
  });
  it('refused when a rule said no: the transaction was rolled back', async () => {
    expect(await failing(new TrytonFault('user-error', 'no'))).toEqual({ kind: 'refused', message: 'no' });
    expect(await failing(new TrytonFault('user-warning', 'sure?'))).toEqual({ kind: 'refused', message: 'sure?' });
    expect(await failing(new TrytonFault('program', 'bug'))).toMatchObject({ kind: 'refused' });
  });
  it.each([new TrytonFault('busy', 'lock'), new ErpError('unauthorised', 'x'), new ErpError('rate-limited', 'x'), new Unreachable(network('ECONNREFUSED')), new Unreachable(new AggregateError([network('ECONNREFUSED')]))])(
    'not taken where it certainly did nothing: %s', async (error) => {
      expect(await failing(error)).toMatchObject({ kind: 'not-taken' });
    });
  it.each([new ErpError('timeout', 'x'), new ErpError('server-error', 'x'), new ErpError('malformed', 'x'), new Unreachable(network('ECONNRESET')), new Unreachable(network('UND_ERR_SOCKET'))])(
    'unknown where it may have done it: %s', async (error) => {
      expect(await failing(error)).toMatchObject({ kind: 'unknown' });
    });
  it('keeps the wait that was asked for', async () => {
    expect(await failing(new ErpError('rate-limited', 'x', { retryAfterMs: 7000 }))).toMatchObject({ retryAfterMs: 7000 });
  });
  it('lets bugs through', async () => {
    await expect(failing(new RangeError('bug'))).rejects.toBeInstanceOf(RangeError);
  });
  it('is tried a few times more where a lock was in the way, and only there', async () => {
    const ends: (Error | null)[] = [new TrytonFault('busy', 'lock'), new TrytonFault('busy', 'lock'), null];
    let presses = 0;
    const press = () => { const end = ends[presses++]; return end ? Promise.reject(end) : Promise.resolve('pressed'); };
    expect(await patientStep(press)).toEqual({ kind: 'done', value: 'pressed' });
    expect(presses).toBe(3);
    presses = 0;
    ends[0] = new ErpError('timeout', 'x');
    expect(await patientStep(press)).toMatchObject({ kind: 'unknown' });
    expect(presses).toBe(1);
  });
});
