import { describe, expect, it } from '@jest/globals';

import { ageingOf, creditView, priceView } from './home-views';

const freshness = { state: 'LIVE', asOf: '2026-11-23T19:52:00Z', owner: 'ERP' } as const;
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const known = { limitKind: 'LIMITED', creditLimit: eur('60000'), exposure: eur('34790.42'), reservedInPortal: eur('0'), availableCredit: eur('25209.58'), freshness } as const;

describe('credit as the home page shows it', () => {
  it('has its figures when all are known', () => {
    expect(creditView(known)).toMatchObject({ kind: 'limited', limit: '60000', available: '25209.58' });
  });

  it.each([
    ['a limit nobody knows', { limitKind: 'UNKNOWN', creditLimit: null, availableCredit: null }, 'unknown'],
    ['a limit the ERP says there is none of', { limitKind: 'UNLIMITED', creditLimit: null, availableCredit: null }, 'unlimited'],
    ['an ERP that did not answer', { freshness: { ...freshness, state: 'UNAVAILABLE', asOf: null } }, 'unavailable'],
    ['a figure that is missing', { exposure: null }, 'unavailable'],
  ] as const)('never makes a figure of %s', (_, change, kind) => {
    expect(creditView({ ...known, ...change }).kind).toBe(kind);
  });
});

describe('ageing as the home page shows it', () => {
  it('keeps the place of a bucket the server left out', () => {
    const { buckets } = ageingOf({ currency: 'EUR', open: eur('10'), credits: eur('0'), ageing: [{ bucket: 'DAYS_1_30', amount: eur('10'), count: 1 }] });
    expect(buckets).toMatchObject({ notDue: { amount: '0', count: 0 }, d1: { amount: '10', count: 1 }, d90: { amount: '0', count: 0 } });
  });
});

describe('a price as the home page shows it', () => {
  it('that has no amount is unavailable, not zero', () => {
    expect(priceView({ kind: 'PRICE', unitPrice: null, freshness }).kind).toBe('unavailable');
    expect(priceView({ kind: 'PRICE_ON_REQUEST', unitPrice: null, freshness }).kind).toBe('on-request');
  });
});
