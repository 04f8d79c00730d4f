import { describe, expect, it } from '@jest/globals';
import { termsFrom } from './party.mapper.js';

const after = (more: Partial<{ days: number; weeks: number; months: number; day: number | null }>) => ({ days: 0, weeks: 0, months: 0, day: null, month: null, weekday: null, ...more });
const term = (...lines: ReturnType<typeof after>[][]) => termsFrom({ id: 1, name: 'T', description: null, 'lines.': lines.map((deltas) => ({ type: 'remainder', 'relativedeltas.': deltas })) });

describe('payment terms of Tryton', () => {
  it.each([[[[after({}), after({ days: 30 })]], 30], [[[after({ weeks: 2 })]], 14], [[[]], 0], [[[after({ months: 1 })]], null], [[[after({ day: 15 })]], null], [[[after({ days: 30 })], [after({ days: 60 })]], null]])(
    'of %j are net %s days', (lines, netDays) => {
      expect(term(...lines).netDays).toBe(netDays);
    });
  it('promise no cash discount, and nothing at all where there are none', () => {
    expect(term([after({ days: 30 })])).toMatchObject({ discountPercent: null, discountDays: null });
    expect(termsFrom(null)).toEqual({ code: '', name: '', netDays: null, discountPercent: null, discountDays: null, isPrepaid: false });
  });
});
