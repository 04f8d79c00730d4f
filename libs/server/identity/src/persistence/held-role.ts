import { isPermission, permissionsOfRole, readyMadeRoles, unbounded, type Grant } from '@portico/domain';

/** A role as an assignment names it: one of the ready-made ones, or the grants of one that the company made. */
export type HeldRole =
  | { readonly readyMade: string; readonly grants: null }
  | { readonly readyMade: null; readonly grants: readonly Grant[] };

/** A role or permission that this release does not know grants nothing. */
export function grantsOf({ readyMade, grants }: HeldRole): readonly Grant[] {
  if (readyMade === null) return grants.filter(({ permission }) => isPermission(permission));
  const role = readyMadeRoles.find((each) => each === readyMade);
  return role === undefined ? [] : permissionsOfRole[role].map(unbounded);
}
