import { describe, expect, it } from '@jest/globals';
import { askAgainAt } from './ask-again.policy.js';
import { newPaymentReference } from './payment-reference.js';
import { sessionSeconds } from './session-life.policy.js';

const seconds = (at: string, discount: string): number => sessionSeconds(new Date(at), 'Europe/Berlin', discount);

describe('how long a session may be paid', () => {
  it('is half an hour', () => {
    expect(seconds('2026-11-24T22:50:00Z', '0')).toBe(1800);
    expect(seconds('2026-11-24T12:00:00Z', '84.20')).toBe(1800);
  });
  it('ends with the seller’s day where a cash discount is granted by it', () => {
    expect(seconds('2026-11-24T22:50:00Z', '84.20')).toBe(600 - 1 - 30);
    expect(seconds('2026-11-24T22:59:50Z', '84.20')).toBe(60);
  });
});

describe('asking the gateway again', () => {
  it('is each minute, and right after the session has ended', () => {
    const now = new Date('2026-11-24T10:00:00Z');
    const after = (ms: number): Date => new Date(now.getTime() + ms);
    expect(askAgainAt(now, after(600_000))).toEqual(after(60_000));
    expect(askAgainAt(now, after(30_000))).toEqual(after(33_000));
    expect(askAgainAt(now, after(-600_000))).toEqual(after(60_000));
  });
});

describe('a payment’s reference', () => {
  it('names the day and is another one each time, in letters that are not mistaken', () => {
    const many = Array.from({ length: 1000 }, () => newPaymentReference('2026-11-24'));
    expect(new Set(many).size).toBe(1000);
    expect(many.every((reference) => /^PAY-261124-[2-9A-HJ-NP-Z]{8}$/.test(reference))).toBe(true);
  });
});
