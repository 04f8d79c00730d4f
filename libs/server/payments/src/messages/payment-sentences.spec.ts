import { describe, expect, it } from '@jest/globals';
import { paymentStates, type Payment } from '../payment.js';
import { sayDecline, sayRefusal, sayState } from './payment-sentences.js';

const aPayment = (change: Partial<Payment> = {}): Payment => ({
  id: 'p', companyId: 'c', accountId: 'a', invoiceId: 'i', invoiceNumber: '9004711', invoiceExternalId: '9004711', account: { externalId: '10482', currency: 'EUR' }, reference: 'PAY-261124-7KQ2M9XW',
  state: 'started', amount: '4210.00', discountTaken: '0', currency: 'EUR', startedBy: 'lena', startedByName: 'Lena Maurer', startedAt: new Date(), expiresAt: new Date(), session: null, declineReason: null,
  capturedAt: null, erpNumber: null, unapplied: null, failure: null, version: 1, ...change,
});

describe('the sentences of a payment', () => {
  it.each(['en', 'de'])('say every state in %s, without a gap', (locale) => {
    for (const state of paymentStates) {
      const sentence = sayState(locale, aPayment({ state, erpNumber: 'ZE-17', declineReason: 'lost-card' }));
      expect(sentence).not.toMatch(/\{\{|undefined|null|^state\./);
    }
  });
  it('say what the ERP booked, and what of it is credit', () => {
    expect(sayState('en', aPayment({ state: 'posted', erpNumber: 'ZE-17', unapplied: '0' }))).toBe('€4,210.00 received and booked as ZE-17.');
    expect(sayState('en', aPayment({ state: 'posted', erpNumber: 'ZE-17', unapplied: '10.00' }))).toContain('€10.00 were no longer open');
  });
  it('take an unknown reason for a plain decline', () => {
    expect(sayDecline('en', 'lost-card')).toBe('The bank does not accept this card.');
    expect(sayDecline('en', 'do-not-honour')).toBe('The bank gave no reason.');
  });
  it('say how much one may pay, and whom to ask', () => {
    const toPay = { amount: '800', currency: 'EUR' };
    expect(sayRefusal('en', { reason: 'OVER_PAYMENT_LIMIT', toPay, most: { amount: '500', currency: 'EUR' } }, 'Europe/Berlin')).toContain('To pay are €800.00, and you may pay up to €500.00 at once. Ask');
    expect(sayRefusal('de', { reason: 'OVER_PAYMENT_LIMIT', toPay, most: null }, 'Europe/Berlin')).toContain('In EUR dürfen Sie nicht zahlen. Fragen Sie');
  });
  it('name who is paying and until when, on the seller’s clock', () => {
    const underWay = { state: 'started' as const, reference: 'PAY-1', startedByName: 'Jana Reuter', isOwn: false, expiresAt: '2026-11-24T10:30:00Z' };
    expect(sayRefusal('de', { reason: 'PAYMENT_UNDER_WAY', underWay }, 'Europe/Berlin')).toBe('Jana Reuter bezahlt diese Rechnung gerade (PAY-1). Wird nicht gezahlt, ist sie um 11:30 wieder frei.');
    expect(sayRefusal('en', { reason: 'PAYMENT_UNDER_WAY', underWay: { ...underWay, state: 'posting-failed' } }, 'Europe/Berlin')).toContain('do not pay again');
    expect(sayRefusal('en', { reason: 'AMOUNT_CHANGED', toPay: { amount: '98', currency: 'EUR' } }, 'Europe/Berlin')).toBe('The amount to pay is now €98.00. Look at it and pay again.');
  });
});
