import { describe, expect, it } from '@jest/globals';
import { ageing, ageingBucket } from './ageing.js';

describe('ageing', () => {
  it('knows its boundaries: due today is not late', () => {
    const today = '2026-11-24';
    expect(['2026-11-25', '2026-11-24', '2026-11-23', '2026-10-25', '2026-10-24', '2026-09-25', '2026-09-24', '2026-08-26', '2026-08-25'].map((due) => ageingBucket(due, today)))
      .toEqual(['not-due', 'not-due', '1-30', '1-30', '31-60', '31-60', '61-90', '61-90', 'over-90']);
  });

  it('sums what is open, credits too', () => {
    expect(ageing([{ due_date: '2026-11-01', open_balance: '100.10' }, { due_date: '2026-11-02', open_balance: '-0.20' }, { due_date: '2026-12-01', open_balance: '5' }], '2026-11-24'))
      .toEqual({ 'not-due': '5.00', '1-30': '99.90', '31-60': '0.00', '61-90': '0.00', 'over-90': '0.00' });
  });
});
