import { Injectable } from '@nestjs/common';
import { permissions, readyMadeRoles, requirePermission, type BuyerContext, type Grant, type Permission, type ReadyMadeRole } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { preview, type Preview, type ShipToNames } from '../messages/grant-sentences.js';
import { sayRole } from '../messages/say.js';
import { readCompanyRights } from '../rights/company-people.js';
import type { CompanyRights, HeldAssignment, Member } from '../rights/company-rights.js';
import { grantsOfRole, type GrantWish } from '../role-form.js';
import { grantsOfReadyMade, readyMade } from '../role-key.js';
import { roleStore } from '../role-store.js';

export type RoleAction = 'CHANGE' | 'COPY' | 'REMOVE' | 'ASSIGN';
export interface RoleView {
  readonly id: string;
  readonly readyMade: ReadyMadeRole | null;
  readonly name: string;
  readonly description: string;
  readonly grants: readonly Grant[];
  readonly holderCount: number;
  /** Null: ready-made, which never changes here. */
  readonly version: number | null;
  readonly availableActions: readonly RoleAction[];
}
export interface RightSource {
  readonly role: RoleView;
  readonly grant: Grant;
  readonly accountIds: readonly string[] | null;
}
export interface PersonRightsView {
  readonly person: Member;
  readonly assignments: readonly { readonly role: RoleView; readonly accountIds: readonly string[] | null }[];
  readonly permissions: readonly { readonly permission: Permission; readonly sources: readonly RightSource[] }[];
}
/** With what ship-tos are called, for the sentences. */
export interface Named<T> {
  readonly value: T;
  readonly names: ShipToNames;
}

/** Roles of the company, ready-made ones first, and what a person may do and why. */
@Injectable()
export class ReadRoles {
  constructor(private readonly scope: CompanyScope) {}

  all(buyer: BuyerContext): Promise<Named<readonly RoleView[]>> {
    return this.read(buyer, (rights) => [...readyMadeRoles, ...rights.roles.keys()].flatMap((role) => viewOf(buyer, role, rights) ?? []));
  }

  /** Absent and another company's look the same: null. */
  one(buyer: BuyerContext, role: string): Promise<Named<RoleView | null>> {
    return this.read(buyer, (rights) => viewOf(buyer, role, rights));
  }

  /** @param accountId null: for any account. Null where the person, or the account, is not of the company. */
  person(buyer: BuyerContext, personId: string, accountId: string | null): Promise<Named<PersonRightsView | null>> {
    return this.read(buyer, (rights) => {
      const person = rights.people.get(personId);
      if (!person || (accountId !== null && !rights.accountIds.has(accountId))) return null;
      const held = rights.assignmentsOf(personId).flatMap(({ role: key, ...assignment }) => { const role = viewOf(buyer, key, rights); return role ? [{ ...assignment, role }] : []; });
      const counting = held.filter(({ accountIds }) => person.isMember && reaches(accountIds, accountId));
      return {
        person, assignments: held.map(({ role, accountIds }) => ({ role, accountIds })),
        permissions: permissions.map((permission) => ({
          permission, sources: counting.flatMap(({ role, grants, accountIds }) => grants.filter((grant) => grant.permission === permission).map((grant) => ({ role, grant, accountIds }))),
        })),
      };
    });
  }

  /** What somebody with these grants could do and could not. @throws RefusedRoleChange */
  preview(buyer: BuyerContext, wishes: readonly GrantWish[]): Promise<Preview> {
    requirePermission(buyer, 'manage-roles');
    return this.scope.read(buyer.visibleCompanyIds, async () => {
      const names = await shipToNames(buyer);
      return preview(buyer.locale, wishes.length === 0 ? [] : grantsOfRole(buyer.locale, wishes, new Set(names.keys())), names);
    });
  }

  /** Which permissions the buyer could give to others, somewhere and without bounds. */
  grantable(buyer: BuyerContext): Promise<ReadonlySet<Permission>> {
    return this.read(buyer, (rights) => new Set(permissions.filter((permission) => rights.mayDefine(buyer.personId, [{ permission, upTo: null, shipToIds: null }])))).then(({ value }) => value);
  }

  private read<T>(buyer: BuyerContext, view: (rights: CompanyRights) => T): Promise<Named<T>> {
    requirePermission(buyer, 'manage-roles');
    return this.scope.read(buyer.visibleCompanyIds, async () => ({ value: view(await readCompanyRights(buyer.companyId)), names: await shipToNames(buyer) }));
  }
}

const reaches = (accountIds: HeldAssignment['accountIds'], accountId: string | null): boolean => accountId === null || accountIds === null || accountIds.includes(accountId);

async function shipToNames({ companyId }: BuyerContext): Promise<ShipToNames> {
  return new Map((await roleStore.shipTos(companyId)).map(({ id, name }) => [id, name]));
}

function viewOf({ locale, personId }: BuyerContext, id: string, rights: CompanyRights): RoleView | null {
  const code = readyMade(id);
  const own = rights.roles.get(id);
  const grants = code ? grantsOfReadyMade(code) : own?.grants;
  if (!grants) return null;
  const holderCount = new Set(rights.holdersOf(id).map((each) => each.personId)).size;
  const mayDefine = rights.mayDefine(personId, grants);
  const mayTouch = own !== undefined && rights.mayTouch(personId, id, grants);
  const availableActions: readonly RoleAction[] = [...(mayTouch ? ['CHANGE' as const] : []), ...(mayDefine ? ['COPY' as const, 'ASSIGN' as const] : []), ...(mayTouch && holderCount === 0 && rights.promisedTo(id).length === 0 ? ['REMOVE' as const] : [])];
  if (code) return { id: code, readyMade: code, name: sayRole(locale, `role.${code}`), description: sayRole(locale, `role.${code}.description`), grants, holderCount, version: null, availableActions };
  return own ? { id, readyMade: null, name: own.name, description: own.description, grants, holderCount, version: own.version, availableActions } : null;
}
