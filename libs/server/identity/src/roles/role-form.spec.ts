import { describe, expect, it } from '@jest/globals';
import { permissions, unbounded } from '@portico/domain';
import { preview, sayGrant } from './messages/grant-sentences.js';
import { RefusedRoleChange } from './refusal.js';
import { grantsOfRole, nameOfRole, type GrantWish } from './role-form.js';

const euros = (amount: string, currency = 'EUR') => ({ amount, currency });
const ordering = (change: Partial<GrantWish> = {}): GrantWish => ({ permission: 'order', upTo: null, shipToIds: null, ...change });
const reasonOf = (work: () => unknown): string => {
  try { work(); } catch (error) { if (error instanceof RefusedRoleChange) return error.reason; throw error; }
  return 'taken';
};
const roles = new Map([['1', { id: '1', name: 'Werk Hamburg', description: '', grants: [], version: 1 }]]);

describe('the name of a role', () => {
  it.each([
    ['  Lager   Süd ', 'taken'], ['', 'NAME'], ['   ', 'NAME'], ['x'.repeat(80), 'taken'], ['x'.repeat(81), 'NAME'],
    ['werk HAMBURG', 'NAME_TAKEN'], ['Administrator', 'NAME_TAKEN'], ['verwaltung', 'NAME_TAKEN'],
  ])('%j is %s', (name, answer) => {
    expect(reasonOf(() => nameOfRole(name, { roles }, null))).toBe(answer);
  });
  it('is kept trimmed, and may stay as it is', () => {
    expect(nameOfRole('  Lager   Süd ', { roles }, null)).toBe('Lager Süd');
    expect(nameOfRole('WERK Hamburg', { roles }, '1')).toBe('WERK Hamburg');
  });
});

describe('the grants of a role', () => {
  it.each<[string, readonly GrantWish[], string]>([
    ['none', [], 'GRANT_INVALID'],
    ['one that is not known', [ordering({ permission: 'fly' })], 'GRANT_INVALID'],
    ['an amount on what has none', [ordering({ permission: 'export', upTo: [euros('1')] })], 'GRANT_INVALID'],
    ['ship-tos on payments', [ordering({ permission: 'pay-invoices', shipToIds: ['dock'] })], 'GRANT_INVALID'],
    ['a bound that leaves nothing', [ordering({ upTo: [] })], 'GRANT_INVALID'],
    ['no ship-to at all', [ordering({ shipToIds: [] })], 'GRANT_INVALID'],
    ['zero', [ordering({ upTo: [euros('0')] })], 'GRANT_INVALID'],
    ['less than zero', [ordering({ upTo: [euros('-5')] })], 'GRANT_INVALID'],
    ['no number', [ordering({ upTo: [euros('NaN')] })], 'GRANT_INVALID'],
    ['half a cent', [ordering({ upTo: [euros('0.005')] })], 'GRANT_INVALID'],
    ['a currency that is not', [ordering({ upTo: [euros('5', 'XQZ')] })], 'GRANT_INVALID'],
    ['a currency in small letters', [ordering({ upTo: [euros('5', 'eur')] })], 'GRANT_INVALID'],
    ['two amounts of one currency', [ordering({ upTo: [euros('5'), euros('6')] })], 'GRANT_INVALID'],
    ['a ship-to of others', [ordering({ shipToIds: ['dock', 'elsewhere'] })], 'UNKNOWN_SHIP_TO'],
    ['two ways to order', [ordering({ upTo: [euros('500')] }), ordering({ shipToIds: ['dock'] })], 'taken'],
  ])('%s', (_, wishes, answer) => {
    expect(reasonOf(() => grantsOfRole('en', wishes, new Set(['dock'])))).toBe(answer);
  });
});

describe('the sentences', () => {
  const names = new Map([['dock', 'Werk Hamburg, Hamburg'], ['gate', 'Tor 2, Bremen']]);
  it('say a grant with its bounds', () => {
    expect(sayGrant('en', { permission: 'order', upTo: [euros('500')], shipToIds: ['dock', 'gate'] }, names)).toBe('Place orders up to €500.00, to Werk Hamburg, Hamburg or Tor 2, Bremen only');
    expect(sayGrant('de', { permission: 'pay-invoices', upTo: [euros('500'), euros('200', 'USD')], shipToIds: null }, names).replaceAll('\u00a0', ' ')).toBe('Rechnungen bezahlen bis 500,00 € oder 200,00 $');
  });
  it('say what such a person can and cannot do, what lies beyond a bound too', () => {
    const { can, cannot } = preview('en', [{ permission: 'order', upTo: [euros('500')], shipToIds: null }, unbounded('see-orders')], names);
    expect(can).toEqual(['Place orders up to €500.00', 'See orders, deliveries and acknowledgements']);
    expect(cannot).toContain('Place larger orders');
    expect(cannot).toContain('See prices and what orders come to');
    expect(cannot).not.toContain('Order to other addresses');
  });
  it.each(['en', 'de'])('have no gap in %s', (locale) => {
    for (const permission of permissions) expect(sayGrant(locale, unbounded(permission), names)).not.toMatch(/\{\{|grant\.|undefined/);
  });
});
