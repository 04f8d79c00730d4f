import type { Grant } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';
import type { HeldAssignment, OwnRole } from './rights/company-rights.js';

type Written = Pick<OwnRole, 'name' | 'description' | 'grants'>;

export interface CompanyShipTo {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
}

/** Roles of a company and who holds them. Everything works in the open scope, under the company's lock. */
export const roleStore = {
  async insert(companyId: string, { name, description, grants }: Written): Promise<string> {
    const [row] = await currentManager().query<{ id: string }[]>('insert into role (company_id, name, description, grants) values ($1, $2, $3, $4) returning id', [companyId, name, description, json(grants)]);
    if (!row) throw new Error('The role was not written');
    return row.id;
  },
  async update(companyId: string, { id, version, name, description, grants }: OwnRole): Promise<void> {
    await currentManager().query('update role set name = $3, description = $4, grants = $5, version = $6 + 1, changed_at = now() where company_id = $1 and id = $2', [companyId, id, name, description, json(grants), version]);
  },
  async remove(companyId: string, id: string): Promise<void> {
    await currentManager().query('delete from role where company_id = $1 and id = $2', [companyId, id]);
  },
  /** Instead of all that the person holds; raises the version of the membership. */
  async assign(companyId: string, personId: string, by: string, assignments: readonly Pick<HeldAssignment, 'role' | 'accountIds'>[], isReadyMade: (role: string) => boolean): Promise<void> {
    const manager = currentManager();
    await manager.query('delete from role_assignment where company_id = $1 and person_id = $2', [companyId, personId]);
    for (const { role, accountIds } of assignments) {
      await manager.query('insert into role_assignment (company_id, person_id, ready_made, role_id, account_ids, assigned_by, assigned_at) values ($1, $2, $3, $4, $5, $6, clock_timestamp())',
        [companyId, personId, isReadyMade(role) ? role : null, isReadyMade(role) ? null : role, accountIds, by]);
    }
    await manager.query('update company_user set version = version + 1 where company_id = $1 and person_id = $2', [companyId, personId]);
  },
  async shipTos(companyId: string): Promise<readonly CompanyShipTo[]> {
    return currentManager().query<CompanyShipTo[]>('select ship_to_id as id, account_id as "accountId", name from ship_to_context where company_id = $1', [companyId]);
  },
};
const json = (grants: readonly Grant[]): string => JSON.stringify(grants);
