import type { PoRule } from '@portico/domain';

/** PO numbers are compared trimmed and case-blind. Null: there is none. */
export function poKey(poNumber: string | null): string | null {
  const key = poNumber?.trim().toLocaleLowerCase('en') ?? '';
  return key === '' ? null : key;
}

export type PoVerdict = 'free' | 'optional' | 'missing' | 'pattern' | 'duplicate-warning' | 'duplicate-blocked';

export function poVerdict(rule: PoRule, poNumber: string | null, isOnAnOrder: boolean): PoVerdict {
  const trimmed = poNumber?.trim() ?? '';
  if (trimmed === '') return rule.isRequired ? 'missing' : 'optional';
  if (rule.pattern !== null && !new RegExp(`^(?:${rule.pattern})$`, 'u').test(trimmed)) return 'pattern';
  if (!isOnAnOrder || rule.duplicates === 'allow') return 'free';
  return rule.duplicates === 'block' ? 'duplicate-blocked' : 'duplicate-warning';
}
