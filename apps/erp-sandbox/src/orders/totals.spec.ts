import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sum } from '../wire/decimal.js';
import { taxOf, taxTreatment, totalsOf } from './totals.js';

describe('tax', () => {
  it('is none for reverse charge, export and a valid exemption', () => {
    for (const treatment of ['reverse-charge', 'export', 'exempt'] as const) expect(taxOf(treatment, [{ amount: '100', ratePercent: '19' }], '0', [])).toEqual([]);
  });

  it('is due again once the certificate has run out', () => {
    const customer = { tax: { kind: 'exempt', certificate: 'EX', validTo: '2026-05-31' } } as const;
    expect([taxTreatment(customer, '2026-05-31'), taxTreatment(customer, '2026-06-01')]).toEqual(['exempt', 'taxable']);
  });

  it('is computed by rate, after the discount', () => {
    expect(taxOf('taxable', [{ amount: '100.00', ratePercent: '19' }, { amount: '100.00', ratePercent: '7' }], '-10.00', [{ amount: '8.00', ratePercent: '19' }])).toEqual([
      { ratePercent: '7', base: '95.00', amount: '6.65' }, { ratePercent: '19', base: '103.00', amount: '19.57' }]);
  });

  it('has bases that add up to what was sold, whatever the discount', () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 }).map((amount) => (amount / 100).toFixed(2));
    fc.assert(fc.property(cents, cents, cents, (a, b, discount) => {
      const lines = taxOf('taxable', [{ amount: a, ratePercent: '19' }, { amount: b, ratePercent: '7' }], `-${discount}`, []);
      expect(sum(lines.map((line) => line.base)).toFixed(2)).toBe(sum([a, b, `-${discount}`]).toFixed(2));
    }));
  });
});

describe('a total', () => {
  it('is the sum of its parts', () => {
    expect(totalsOf({ goods: '100.00', discounts: '-2.00', freight: '7.90', surcharges: '0.43', tax: '20.20' }).total).toBe('126.53');
  });
});
