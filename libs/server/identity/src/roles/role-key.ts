import { permissionsOfRole, readyMadeRoles, unbounded, type Grant, type ReadyMadeRole } from '@portico/domain';
import { refuse } from './refusal.js';
import type { CompanyRights, OwnRole } from './rights/company-rights.js';

export const readyMade = (role: string): ReadyMadeRole | null => readyMadeRoles.find((each) => each === role) ?? null;
export const grantsOfReadyMade = (role: ReadyMadeRole): readonly Grant[] => permissionsOfRole[role].map(unbounded);

/** Of a ready-made role by its code, or one of the company's own by its id; absent and another company's look the same. @throws RefusedRoleChange */
export function grantsOfKnown(role: string, rights: CompanyRights): readonly Grant[] {
  const known = readyMade(role);
  return known ? grantsOfReadyMade(known) : ownRole(role, rights).grants;
}

/** @throws RefusedRoleChange */
export function ownRole(id: string, { roles }: CompanyRights): OwnRole {
  if (readyMade(id)) throw refuse('READY_MADE');
  const found = roles.get(id);
  if (!found) throw refuse('UNKNOWN_ROLE');
  return found;
}
