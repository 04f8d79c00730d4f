import { describe, expect, it } from '@jest/globals';

import { draftOf, type GrantDraft, grantProblem, isSameDraft } from './role-draft';

const order = (more: Partial<GrantDraft> = {}): GrantDraft => ({ permission: 'ORDER', upTo: null, shipToIds: null, ...more });

describe('a grant being written', () => {
  it.each(['', '0', 'five', '-1'])('wants an amount above zero where it is bounded: "%s"', (amount) => {
    expect(grantProblem(order({ upTo: [{ amount, currency: 'EUR' }] }))).toBe('amount');
  });

  it('wants an address where only some are allowed', () => {
    expect(grantProblem(order({ shipToIds: [] }))).toBe('shipTos');
    expect(grantProblem(order({ upTo: [{ amount: '500.50', currency: 'EUR' }], shipToIds: ['a'] }))).toBeNull();
  });
});

it('is the same role in whichever order its grants stand', () => {
  const grants = [{ permission: 'ORDER', sentence: '', upTo: null, shipToIds: ['a'] }, { permission: 'EXPORT', sentence: '', upTo: null, shipToIds: null }] as const;
  const one = draftOf({ name: 'A', description: '', grants });
  expect(isSameDraft(one, { ...one, name: ' A ', grants: [...one.grants].reverse() })).toBe(true);
  expect(isSameDraft(one, { ...one, grants: one.grants.slice(1) })).toBe(false);
});
