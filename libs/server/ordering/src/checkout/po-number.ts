import type { PoRule } from '@portico/domain';
import { matchesWholly } from './foreign-pattern.js';

/** PO numbers are compared trimmed and case-blind. Null: there is none. */
export function poKey(poNumber: string | null): string | null {
  const key = poNumber?.trim().toLocaleLowerCase('en') ?? '';
  return key === '' ? null : key;
}

export type PoVerdict = 'free' | 'optional' | 'missing' | 'pattern' | 'duplicate-warning' | 'duplicate-blocked';

/** By the ERP's contract. */
const longestPoNumber = 100;

export function poVerdict(rule: PoRule, poNumber: string | null, isOnAnOrder: boolean): PoVerdict {
  const trimmed = poNumber?.trim() ?? '';
  if (trimmed === '') return rule.isRequired ? 'missing' : 'optional';
  // A pattern that cannot be read here refuses nothing: the ERP judges the number itself.
  if (trimmed.length > longestPoNumber || (rule.pattern !== null && matchesWholly(rule.pattern, trimmed) === false)) return 'pattern';
  if (!isOnAnOrder || rule.duplicates === 'allow') return 'free';
  return rule.duplicates === 'block' ? 'duplicate-blocked' : 'duplicate-warning';
}
