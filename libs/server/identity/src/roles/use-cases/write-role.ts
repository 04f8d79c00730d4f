import { Injectable } from '@nestjs/common';
import type { BuyerContext, Grant } from '@portico/domain';
import { AuditTrail } from '@portico/platform-audit';
import { refuse, type RefusedRole } from '../refusal.js';
import type { CompanyRights } from '../rights/company-rights.js';
import { RoleChange } from '../role-change.js';
import { grantsOfRole, nameOfRole, type GrantWish } from '../role-form.js';
import { grantsOfKnown, ownRole } from '../role-key.js';
import { roleStore } from '../role-store.js';

export interface RoleWish {
  readonly name: string;
  readonly description: string;
  readonly grants: readonly GrantWish[];
}
export type WrittenRole = { readonly kind: 'saved'; readonly roleId: string } | RefusedRole;

/** Makes and changes the company's own roles. Nobody makes, copies or changes one to what they could not give. */
@Injectable()
export class WriteRole {
  constructor(private readonly change: RoleChange, private readonly trail: AuditTrail) {}

  create(buyer: BuyerContext, key: string, wish: RoleWish): Promise<WrittenRole> {
    return this.change.run<WrittenRole>(buyer, 'createRole', key, wish, async (rights) => this.insert(buyer, rights, 'role.created', wish, await this.grants(buyer, wish)));
  }

  copy(buyer: BuyerContext, key: string, original: string, name: string): Promise<WrittenRole> {
    return this.change.run<WrittenRole>(buyer, 'copyRole', key, { original, name }, (rights) =>
      this.insert(buyer, rights, 'role.copied', { name, description: rights.roles.get(original)?.description ?? '' }, grantsOfKnown(original, rights)));
  }

  alter(buyer: BuyerContext, key: string, id: string, expectedVersion: number, wish: RoleWish): Promise<WrittenRole> {
    return this.change.run<WrittenRole>(buyer, 'changeRole', key, { id, expectedVersion, wish }, async (rights) => {
      const before = ownRole(id, rights);
      if (before.version !== expectedVersion) throw refuse('CHANGED_MEANWHILE');
      const after = { ...before, name: nameOfRole(wish.name, rights, id), description: wish.description.trim(), grants: await this.grants(buyer, wish) };
      // Whoever holds it loses the one and gains the other: both must be the changer's to give.
      for (const { grants } of [before, after]) if (!rights.mayTouch(buyer.personId, id, grants)) throw refuse('NOT_YOURS_TO_GRANT');
      await roleStore.update(buyer.companyId, after);
      await this.trail.record(buyer, { action: 'role.changed', object: 'role', objectId: id, label: after.name, before: told(before), after: told(after) });
      return { kind: 'saved', roleId: id };
    });
  }

  private async insert(buyer: BuyerContext, rights: CompanyRights, action: string, { name: text, description }: Omit<RoleWish, 'grants'>, grants: readonly Grant[]): Promise<WrittenRole> {
    const name = nameOfRole(text, rights, null);
    if (!rights.mayDefine(buyer.personId, grants)) throw refuse('NOT_YOURS_TO_GRANT');
    const role = { name, description: description.trim(), grants };
    const roleId = await roleStore.insert(buyer.companyId, role);
    await this.trail.record(buyer, { action, object: 'role', objectId: roleId, label: name, after: told(role) });
    return { kind: 'saved', roleId };
  }

  private async grants({ locale, companyId }: BuyerContext, { grants }: RoleWish): Promise<readonly Grant[]> {
    return grantsOfRole(locale, grants, new Set((await roleStore.shipTos(companyId)).map(({ id }) => id)));
  }
}

const told = ({ name, description, grants }: { readonly name: string; readonly description: string; readonly grants: readonly Grant[] }) => ({ name, description, grants });
