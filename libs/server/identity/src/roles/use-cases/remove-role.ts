import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { AuditTrail } from '@portico/platform-audit';
import { refuse, RefusedRoleChange, type RefusedRole } from '../refusal.js';
import { RoleChange } from '../role-change.js';
import { ownRole } from '../role-key.js';
import { roleStore } from '../role-store.js';

export type RemovedRole = { readonly kind: 'removed'; readonly roleId: string } | RefusedRole;

/** A role that somebody holds stays, also when they are away or only invited. */
@Injectable()
export class RemoveRole {
  constructor(private readonly change: RoleChange, private readonly trail: AuditTrail) {}

  execute(buyer: BuyerContext, key: string, id: string, expectedVersion: number): Promise<RemovedRole> {
    return this.change.run<RemovedRole>(buyer, 'removeRole', key, { id, expectedVersion }, async (rights) => {
      const role = ownRole(id, rights);
      if (role.version !== expectedVersion) throw refuse('CHANGED_MEANWHILE');
      const held = rights.holdersOf(id).map(({ personId }) => ({ personId, name: rights.people.get(personId)?.name ?? '' }));
      const holders = [...held, ...rights.promisedTo(id).map(({ email }) => ({ personId: null, name: email }))];
      if (holders.length > 0) throw new RefusedRoleChange('HELD', 'refuse.HELD', { count: holders.length, people: new Intl.ListFormat(buyer.locale).format(holders.map(({ name }) => name)) }, holders);
      if (!rights.mayTouch(buyer.personId, id, role.grants)) throw refuse('NOT_YOURS_TO_GRANT');
      await roleStore.remove(buyer.companyId, id);
      await this.trail.record(buyer, { action: 'role.removed', object: 'role', objectId: id, label: role.name, before: { name: role.name, description: role.description, grants: role.grants } });
      return { kind: 'removed', roleId: id };
    });
  }
}
