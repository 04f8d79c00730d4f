import { describe, expect, it } from '@jest/globals';
import { addDays, addWorkingDays, dayOf, daysBetween, workingDay } from './days.js';

describe('days', () => {
  it('skip the weekend where people work', () => {
    expect([workingDay('2026-11-28'), addWorkingDays('2026-11-27', 1), addWorkingDays('2026-11-28', 1), addWorkingDays('2026-11-23', 5)]).toEqual(['2026-11-30', '2026-11-30', '2026-12-01', '2026-11-30']);
  });
  it('count across months, years and the change of the clocks', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-03-28', 2), daysBetween('2026-03-01', '2026-04-01'), daysBetween('2026-05-02', '2026-05-01')]).toEqual(['2027-01-01', '2026-03-30', 31, -1]);
  });
  it('fall where Berlin has them', () => {
    expect([dayOf('2026-06-30T22:30:00Z'), dayOf('2026-11-30T22:30:00Z')]).toEqual(['2026-07-01', '2026-11-30']);
  });
});
