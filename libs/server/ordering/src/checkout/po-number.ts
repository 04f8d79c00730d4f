import type { PoRule } from '@portico/domain';

/** PO numbers are compared trimmed and case-blind. Null: there is none. */
export function poKey(poNumber: string | null): string | null {
  const key = poNumber?.trim().toLocaleLowerCase('en') ?? '';
  return key === '' ? null : key;
}

export type PoVerdict = 'free' | 'optional' | 'missing' | 'pattern' | 'duplicate-warning' | 'duplicate-blocked';

/** Null where the ERP's pattern cannot be read: then nothing is refused for it here, and the ERP judges the number itself. */
function wholly(pattern: string): RegExp | null {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

export function poVerdict(rule: PoRule, poNumber: string | null, isOnAnOrder: boolean): PoVerdict {
  const trimmed = poNumber?.trim() ?? '';
  if (trimmed === '') return rule.isRequired ? 'missing' : 'optional';
  if (rule.pattern !== null && wholly(rule.pattern)?.test(trimmed) === false) return 'pattern';
  if (!isOnAnOrder || rule.duplicates === 'allow') return 'free';
  return rule.duplicates === 'block' ? 'duplicate-blocked' : 'duplicate-warning';
}
