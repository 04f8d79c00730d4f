import { describe, expect, it } from '@jest/globals';
import { boundsOf, isWithin, permissions, unbounded, type Grant } from './permission.js';
import { Permissions } from './permissions.js';
import { permissionsOfRole, readyMadeRoles } from './ready-made-roles.js';

const euros = (amount: string): { amount: string; currency: string } => ({ amount, currency: 'EUR' });
const ordering = (change: Partial<Grant>): Grant => ({ ...unbounded('order'), ...change });
const hamburg = 'hamburg';
const bremen = 'bremen';

describe('an order', () => {
  it('is allowed up to the amount, and told the most beyond it', () => {
    const may = new Permissions([ordering({ upTo: [euros('500.00')] })]);
    expect(may.mayOrder({ shipToId: hamburg, amount: euros('500') })).toEqual({ kind: 'allowed' });
    expect(may.mayOrder({ shipToId: hamburg, amount: euros('500.01') })).toEqual({ kind: 'over', most: euros('500') });
  });

  it('in a currency that no amount is named for is not allowed', () => {
    expect(new Permissions([ordering({ upTo: [euros('500')] })]).mayOrder({ shipToId: hamburg, amount: { amount: '1', currency: 'USD' } })).toEqual({ kind: 'over', most: null });
  });

  it('goes to the ship-tos named and to no other', () => {
    const may = new Permissions([ordering({ shipToIds: [hamburg] })]);
    expect(may.mayOrder({ shipToId: hamburg, amount: euros('9999') })).toEqual({ kind: 'allowed' });
    expect(may.mayOrder({ shipToId: bremen, amount: euros('1') })).toEqual({ kind: 'ship-to' });
  });

  it('needs one grant that allows all of it: the amount of one and the ship-to of another do not add up', () => {
    const may = new Permissions([ordering({ shipToIds: [hamburg], upTo: [euros('500')] }), ordering({ shipToIds: [bremen] })]);
    expect(may.mayOrder({ shipToId: hamburg, amount: euros('800') })).toEqual({ kind: 'over', most: euros('500') });
    expect(may.mayOrder({ shipToId: bremen, amount: euros('800') })).toEqual({ kind: 'allowed' });
    expect([...may.shipToIds ?? []]).toEqual([hamburg, bremen]);
  });

  it('may go anywhere as soon as one grant names no ship-to', () => {
    expect(new Permissions([ordering({ shipToIds: [hamburg] }), unbounded('order')]).shipToIds).toBeNull();
  });
});

describe('a payment', () => {
  it('is allowed up to the highest amount of all grants', () => {
    const may = new Permissions([{ ...unbounded('pay-invoices'), upTo: [euros('100')] }, { ...unbounded('pay-invoices'), upTo: [euros('900')] }]);
    expect(may.mayPay(euros('900'))).toEqual({ kind: 'allowed' });
    expect(may.mayPay(euros('901'))).toEqual({ kind: 'over', most: euros('900') });
    expect(Permissions.of(['order']).mayPay(euros('1'))).toEqual({ kind: 'over', most: null });
  });
});

describe('what one may grant to others', () => {
  it.each<[string, Partial<Grant>, Partial<Grant>, boolean]>([
    ['the same', {}, {}, true],
    ['less than anything', { upTo: [euros('10')] }, {}, true],
    ['anything, from a bound one', {}, { upTo: [euros('10')] }, false],
    ['the same amount written otherwise', { upTo: [euros('10.00')] }, { upTo: [euros('10')] }, true],
    ['a currency more', { upTo: [euros('10'), { amount: '1', currency: 'USD' }] }, { upTo: [euros('10')] }, false],
    ['one of two ship-tos', { shipToIds: [hamburg] }, { shipToIds: [hamburg, bremen] }, true],
    ['a ship-to more', { shipToIds: [hamburg, bremen] }, { shipToIds: [hamburg] }, false],
    ['any ship-to, from one', {}, { shipToIds: [hamburg] }, false],
  ])('is %s: within %j of %j is %s', (_, wanted, held, answer) => {
    expect(isWithin(ordering(wanted), ordering(held))).toBe(answer);
  });

  it('is never another permission', () => {
    expect(Permissions.of(['order']).covers(unbounded('pay-invoices'))).toBe(false);
  });
});

describe('the lists', () => {
  it('say what each permission may be bounded by', () => {
    expect(Object.keys(boundsOf).sort()).toEqual([...permissions].sort());
  });
  it('give the admin everything and every role something', () => {
    expect([...Permissions.of(permissionsOfRole.admin)]).toEqual([...permissions]);
    expect(readyMadeRoles.every((role) => permissionsOfRole[role].length > 0)).toBe(true);
  });
});
