import { compareDecimals, isDecimalString } from '@portico/portal-ui-kit';

import type { GrantInput, Permission, RoleView } from './roles.documents';

export interface AmountDraft { readonly amount: string; readonly currency: string }
/** One way in which a permission is given; null is unbounded. Amounts are as they were typed. */
export interface GrantDraft { readonly permission: Permission; readonly upTo: readonly AmountDraft[] | null; readonly shipToIds: readonly string[] | null }
export interface RoleDraft { readonly name: string; readonly description: string; readonly grants: readonly GrantDraft[] }

export const emptyDraft: RoleDraft = { name: '', description: '', grants: [] };
export const draftOf = ({ name, description, grants }: Pick<RoleView, 'name' | 'description' | 'grants'>): RoleDraft =>
  ({ name, description, grants: grants.map(({ permission, upTo, shipToIds }) => ({ permission, upTo: upTo?.map(({ amount, currency }) => ({ amount, currency })) ?? null, shipToIds: shipToIds ?? null })) });

/** What of a grant is not whole yet. */
export type GrantProblem = 'amount' | 'shipTos';
export function grantProblem({ upTo, shipToIds }: GrantDraft): GrantProblem | null {
  if (upTo?.some(({ amount }) => !isAmount(amount))) return 'amount';
  return shipToIds?.length === 0 ? 'shipTos' : null;
}
export const isAmount = (amount: string): boolean => isDecimalString(amount) && compareDecimals(amount, '0') > 0;

export const grantInputs = (grants: readonly GrantDraft[]): GrantInput[] =>
  grants.map(({ permission, upTo, shipToIds }) => ({ permission, upTo: upTo?.map((amount) => ({ ...amount })) ?? null, shipToIds: shipToIds ? [...shipToIds] : null }));

export const isSameDraft = (one: RoleDraft, other: RoleDraft): boolean => JSON.stringify(normal(one)) === JSON.stringify(normal(other));
const normal = ({ name, description, grants }: RoleDraft) => ({ name: name.trim(), description: description.trim(), grants: grants.map((grant) => JSON.stringify([grant.permission, grant.upTo, grant.shipToIds])).sort() });

export const changedAt = (grants: readonly GrantDraft[], index: number, change: Partial<GrantDraft>): readonly GrantDraft[] => grants.map((grant, at) => (at === index ? { ...grant, ...change } : grant));
export const withoutAt = (grants: readonly GrantDraft[], index: number): readonly GrantDraft[] => grants.filter((_, at) => at !== index);
export const withNew = (grants: readonly GrantDraft[], permission: Permission): readonly GrantDraft[] => [...grants, { permission, upTo: null, shipToIds: null }];
export const withoutAll = (grants: readonly GrantDraft[], permission: Permission): readonly GrantDraft[] => grants.filter((grant) => grant.permission !== permission);
