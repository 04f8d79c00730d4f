import { describe, expect, it } from '@jest/globals';

import { periodEnds, readPeriod } from './period';

const now = new Date(2026, 10, 23, 19, 52);
const local = (year: number, month: number, day: number) => new Date(year, month - 1, day).toISOString();

describe('a period', () => {
  it('counts today as one of its days', () => {
    expect(periodEnds('today', now)).toEqual({ from: local(2026, 11, 23), until: null });
    expect(periodEnds('7d', now)).toEqual({ from: local(2026, 11, 17), until: null });
  });

  it('holds its last day whole', () => {
    expect(periodEnds('2026-11-01..2026-11-20', now)).toEqual({ from: local(2026, 11, 1), until: local(2026, 11, 21) });
    expect(periodEnds('..2026-11-30', now)).toEqual({ from: null, until: local(2026, 12, 1) });
  });

  it.each(['', '..', 'yesterday', '2026-13-01..', '2026-11-01', null])('is none where a link cannot be read: %s', (value) => {
    expect(readPeriod(value)).toBeNull();
    expect(periodEnds(value, now)).toEqual({ from: null, until: null });
  });
});
