import type { PoRules, TaxStatus, Terms } from '../world.js';

const net = (days: number): Terms => ({ code: `N${String(days)}`, name: `net ${String(days)}`, prepaid: false, netDays: days, discountPercent: null, discountDays: null });

export const terms = {
  net14: net(14), net30: net(30), net60: net(60),
  twoTenNet30: { code: '2/10N30', name: '2/10 net 30', prepaid: false, netDays: 30, discountPercent: '2', discountDays: 10 },
  threeEightNet45: { code: '3/8N45', name: '3/8 net 45', prepaid: false, netDays: 45, discountPercent: '3', discountDays: 8 },
  prepaid: { code: 'PREPAID', name: 'prepaid', prepaid: true, netDays: 0, discountPercent: null, discountDays: null },
} as const satisfies Record<string, Terms>;

export const taxable: TaxStatus = { kind: 'taxable', certificate: null, validTo: null };
export const reverseCharge: TaxStatus = { kind: 'reverse-charge', certificate: null, validTo: null };
export const exportTax: TaxStatus = { kind: 'export', certificate: null, validTo: null };
export const exempt = (certificate: string, validTo: string): TaxStatus => ({ kind: 'exempt', certificate, validTo });

/** What a domestic, a European and an overseas customer of a German seller is. */
export const taxIn = (country: string): TaxStatus => (country === 'DE' ? taxable : ['CH', 'GB', 'US'].includes(country) ? exportTax : reverseCharge);

export const anyPo: PoRules = { required: false, pattern: null, patternHint: null, duplicates: 'allow' };
export const poRules = (pattern: string | null, patternHint: string | null, duplicates: PoRules['duplicates']): PoRules => ({ required: true, pattern, patternHint, duplicates });
