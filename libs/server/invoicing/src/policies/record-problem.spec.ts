import { describe, expect, it } from '@jest/globals';
import { anErpInvoice } from '@portico/erp-contract/testing';
import { recordProblem } from './record-problem.js';

const anInvoice = (change: Parameters<typeof anErpInvoice>[0] | object = {}) => anErpInvoice({ externalId: '1', customerExternalId: '10482', ...change });
const eur = (amount: string) => ({ amount, currency: 'EUR' });

describe('an invoice of the ERP', () => {
  it.each([
    {}, { originalBalance: eur('-50.00'), openBalance: eur('-50.00') }, { openBalance: eur('-3.20') }, { originalBalance: eur('0.01'), openBalance: eur('0.01') },
    { dueOn: null, orderNumbers: [], poNumber: null, hasDocument: false }, { issuedOn: '2014-02-28', dueOn: '2014-03-30' },
  ])('is taken however odd: %j', (change) => {
    expect(recordProblem(anInvoice(change))).toBeNull();
  });
  it.each([
    ['no currency', { openBalance: { amount: '1', currency: 'Euro' } }],
    ['in USD', { tax: { amount: '1', currency: 'USD' } }],
    ['not a decimal', { originalBalance: eur('1e3') }],
    ['no date', { dueOn: '2026-02-31x' }],
    ['no number', { number: '  ' }],
  ])('is named when it cannot be: %s', (words, change) => {
    expect(recordProblem(anInvoice(change))).toContain(words);
  });
});
