import { describe, expect, it } from '@jest/globals';
import type { Payment } from '../payment.js';
import { nextState, openingTakesMs, type GatewayWord } from './next-state.policy.js';

const startedAt = new Date('2026-11-24T10:00:00Z');
const now = new Date('2026-11-24T10:10:00Z');
const captured: GatewayWord = { kind: 'captured', chargeId: 'pay_1', at: '2026-11-24T10:05:00Z' };
const next = (state: Payment['state'], word: GatewayWord, at = now, isCancelling = false) => nextState({ state, startedAt }, word, at, isCancelling).kind;

describe('what becomes of a payment', () => {
  it.each(['started', 'declined', 'expired', 'cancelled'] as const)('is captured when the gateway took the money, though it was %s here', (state) => {
    expect(nextState({ state, startedAt }, captured, now, false)).toEqual(captured);
  });
  it.each(['captured', 'posted', 'posting-failed'] as const)('stays %s whatever the gateway says again', (state) => {
    for (const word of [captured, { kind: 'open' }, { kind: 'expired' }, { kind: 'absent' }] as const) expect(next(state, word)).toBe('unchanged');
  });
  it('is declined once, and may be paid after it', () => {
    expect(next('started', { kind: 'declined', reason: 'lost-card' })).toBe('declined');
    expect(next('declined', { kind: 'declined', reason: 'lost-card' })).toBe('unchanged');
    expect(next('declined', captured)).toBe('captured');
  });
  it('ends with its session: expired, or cancelled by the person', () => {
    expect(next('started', { kind: 'expired' })).toBe('expired');
    expect(next('declined', { kind: 'expired' }, now, true)).toBe('cancelled');
    expect(next('cancelled', { kind: 'expired' })).toBe('unchanged');
  });
  it('waits for a session that may still be on its way to the gateway, and no longer', () => {
    const at = (ms: number): Date => new Date(startedAt.getTime() + ms);
    expect(next('started', { kind: 'absent' }, at(openingTakesMs - 1))).toBe('unchanged');
    expect(next('started', { kind: 'absent' }, at(openingTakesMs))).toBe('expired');
  });
});
