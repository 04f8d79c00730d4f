import { describe, expect, it } from '@jest/globals';
import { permissions, unbounded, type Permission } from '@portico/domain';
import { joinedRoles, losesLastAdmin, mayGive, mayManage, type Assigned } from './rights.js';

const role = (granted: readonly Permission[], accountIds: readonly string[] | null = null): Assigned => ({ role: granted.join(), grants: granted.map(unbounded), accountIds });
const admin = role(permissions);

describe('what somebody may give to others', () => {
  it.each<[string, readonly Assigned[], Assigned, boolean]>([
    ['everything, of an admin', [admin], admin, true],
    ['the same for their account', [role(['manage-people', 'order'], ['a'])], role(['order'], ['a']), true],
    ['more accounts than theirs', [role(['manage-people', 'order'], ['a'])], role(['order'], ['a', 'b']), false],
    ['every account, of all there are', [role(['manage-people', 'order'], ['a', 'b'])], role(['order']), false],
    ['one account, of every', [role(['manage-people', 'order'])], role(['order'], ['a']), true],
    ['what they do not hold', [role(['manage-people', 'order'])], role(['pay-invoices'], ['a']), false],
    ['what they hold for another account', [role(['manage-people'], ['a', 'b']), role(['order'], ['a'])], role(['order'], ['b']), false],
    ['what they hold, where they manage nobody', [role(['order']), role(['manage-people'], ['a'])], role(['order'], ['b']), false],
  ])('is %s', (_, held, wanted, answer) => {
    expect(mayGive(held, wanted)).toBe(answer);
  });

  it('is what decides whom they manage: nobody who may do more', () => {
    const ofOneAccount = [role(permissions, ['a'])];
    expect([mayManage(ofOneAccount, [admin]), mayManage([admin], ofOneAccount), mayManage(ofOneAccount, [])]).toEqual([false, true, true]);
  });
});

describe('the last admin', () => {
  const ada = { personId: 'ada', isTemporary: false };
  const ben = { personId: 'ben', isTemporary: false };
  const tim = { personId: 'tim', isTemporary: true };
  it.each([
    [[ada], 'ada', 'gone', true], [[ada], 'ada', 'temporary', true], [[ada, ben], 'ada', 'gone', false], [[ada, ben], 'ada', 'temporary', false],
    [[ada, tim], 'ada', 'gone', true], [[ada, tim], 'ada', 'temporary', true], [[ada, tim], 'tim', 'gone', false], [[tim], 'tim', 'gone', true], [[tim], 'tim', 'temporary', false], [[ada], 'zoe', 'gone', false],
  ] as const)('of %j: %s is %s: %s', (admins, personId, becomes, answer) => {
    expect(losesLastAdmin(admins, personId, becomes)).toBe(answer);
  });
});

describe('roles named twice', () => {
  it('become one that reaches the accounts of both', () => {
    expect(joinedRoles([{ role: 'buyer', accountIds: ['a'] }, { role: 'viewer', accountIds: ['a'] }, { role: 'buyer', accountIds: ['b', 'a'] }, { role: 'viewer', accountIds: null }]))
      .toEqual([{ role: 'buyer', accountIds: ['a', 'b'] }, { role: 'viewer', accountIds: null }]);
  });
});
