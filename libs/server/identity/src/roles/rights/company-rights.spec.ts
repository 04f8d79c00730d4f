import { describe, expect, it } from '@jest/globals';
import { permissions, unbounded, type Grant, type Permission } from '@portico/domain';
import { CompanyRights, type HeldAssignment } from './company-rights.js';

const everything = permissions.map(unbounded);
const granting = (...names: Permission[]): readonly Grant[] => names.map(unbounded);
const upTo = (amount: string): Grant => ({ ...unbounded('order'), upTo: [{ amount, currency: 'EUR' }] });
const holds = (personId: string, grants: readonly Grant[], accountIds: readonly string[] | null = null, role = 'a role'): HeldAssignment => ({ personId, role, grants, accountIds });
const company = (assignments: readonly HeldAssignment[], gone: readonly string[] = []): CompanyRights => new CompanyRights(
  new Set(['hamburg', 'bremen']), new Map([...new Set(assignments.map(({ personId }) => personId))].map((personId) => [personId, { personId, name: personId, isMember: !gone.includes(personId), isTemporary: false, version: 1 }])), new Map(), assignments);

describe('who gives a role', () => {
  it('holds each of its grants, for each account that it reaches', () => {
    const rights = company([holds('ada', everything, ['hamburg'])]);
    expect(rights.mayGive('ada', granting('order'), ['hamburg'])).toBe(true);
    expect(rights.mayGive('ada', granting('order'), ['bremen'])).toBe(false);
    expect(rights.mayGive('ada', granting('order'), ['hamburg', 'bremen'])).toBe(false);
  });

  it('manages roles there: to hold it is not enough', () => {
    const rights = company([holds('ada', everything, ['hamburg']), holds('ada', granting('order', 'see-prices'), ['bremen'], 'another')]);
    expect(rights.mayGive('ada', granting('order'), ['bremen'])).toBe(false);
  });

  it('gives it for every account only when they hold it for every account: those of today are not those to come', () => {
    const rights = company([holds('ada', everything, ['hamburg', 'bremen'])]);
    expect(rights.mayGive('ada', granting('order'), ['hamburg', 'bremen'])).toBe(true);
    expect(rights.mayGive('ada', granting('order'), null)).toBe(false);
  });

  it('gives no more than their own bounds, and two roles do not add up to a wider one', () => {
    const rights = company([holds('ada', [...granting('manage-roles'), upTo('500')]), holds('ada', [{ ...unbounded('order'), shipToIds: ['dock'] }], null, 'another')]);
    expect(rights.mayGive('ada', [upTo('500')], null)).toBe(true);
    expect(rights.mayGive('ada', [upTo('500.01')], null)).toBe(false);
    expect(rights.mayGive('ada', granting('order'), null)).toBe(false);
    expect(rights.mayGive('ada', [{ ...upTo('500'), upTo: [{ amount: '1', currency: 'USD' }] }], null)).toBe(false);
  });

  it('is nobody who has gone', () => {
    expect(company([holds('ada', everything)], ['ada']).mayGive('ada', granting('order'), null)).toBe(false);
  });
});

describe('who changes a role', () => {
  it('could give it to every one of its holders, those who are away too', () => {
    const rights = company([holds('ada', everything, ['hamburg']), holds('ben', granting('order'), ['hamburg'], 'r'), holds('cy', granting('order'), ['bremen'], 'r')], ['cy']);
    expect(rights.mayTouch('ada', 'r', granting('export'))).toBe(false);
    expect(company([holds('ada', everything, ['hamburg']), holds('ben', granting('order'), ['hamburg'], 'r')]).mayTouch('ada', 'r', granting('export'))).toBe(true);
  });

  it('could give it to whom it is promised, too', () => {
    const invitedTo = (accountIds: readonly string[] | null) => { const { accountIds: accounts, people, roles, assignments } = company([holds('ada', everything, ['hamburg'])]); return new CompanyRights(accounts, people, roles, assignments, [{ email: 'new', role: 'r', accountIds }]); };
    expect(invitedTo(null).mayTouch('ada', 'r', granting('export'))).toBe(false);
    expect(invitedTo(['hamburg']).mayTouch('ada', 'r', granting('export'))).toBe(true);
  });

  it('cannot raise themselves by a role they hold', () => {
    const rights = company([holds('ada', granting('manage-roles', 'order'), null, 'r')]);
    expect(rights.mayTouch('ada', 'r', granting('manage-roles', 'order', 'pay-invoices'))).toBe(false);
    expect(rights.mayTouch('ada', 'r', granting('manage-roles'))).toBe(true);
  });

  it('defines none, held by nobody, that they could give nowhere: what is held here and what is held there do not add up', () => {
    const rights = company([holds('ada', granting('manage-roles', 'order'), ['hamburg']), holds('ada', granting('manage-roles', 'pay-invoices'), ['bremen'], 'another')]);
    expect(rights.mayDefine('ada', granting('order'))).toBe(true);
    expect(rights.mayDefine('ada', granting('order', 'pay-invoices'))).toBe(false);
  });
});

describe('who moves a role', () => {
  const rights = company([holds('ada', everything, ['hamburg'])]);
  it.each<[string, readonly string[] | null | undefined, readonly string[] | null | undefined, boolean]>([
    ['gives it where they may', undefined, ['hamburg'], true],
    ['takes it where they could give it', ['hamburg'], undefined, true],
    ['does not take it elsewhere', ['bremen'], undefined, false],
    ['does not take it from who holds it everywhere', null, undefined, false],
    ['does not narrow it for who holds it everywhere', null, ['bremen'], false],
    ['does not narrow it to all accounts but their own', null, ['hamburg', 'bremen'], false],
    ['leaves alone what stays', ['bremen', 'hamburg'], ['bremen'], true],
    ['does not widen it to where they are nobody', ['hamburg'], ['hamburg', 'bremen'], false],
    ['leaves all as it is', null, null, true],
  ])('%s', (_, before, after, answer) => {
    expect(rights.mayMove('ada', granting('order'), before, after)).toBe(answer);
  });
});

describe('an admin', () => {
  it.each<[string, CompanyRights, boolean]>([
    ['manages people and roles of every account', company([holds('ada', everything)]), true],
    ['is there', company([holds('ada', everything)], ['ada']), false],
    ['does so by one role or by two', company([holds('ada', granting('manage-people')), holds('ada', granting('manage-roles'), null, 'b')]), true],
    ['is not two people with half of it each', company([holds('ada', granting('manage-people')), holds('ben', granting('manage-roles'))]), false],
    ['is none for a list of accounts', company([holds('ada', everything, ['hamburg', 'bremen'])]), false],
  ])('%s', (_, rights, answer) => {
    expect(rights.hasAdmin).toBe(answer);
  });
});
