import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { SyncScope } from '@portico/platform-persistence';
import { AdmitPerson, type Membership } from '@portico/server-identity';
import { SyncScheduler } from '@portico/server-integration';
import type { DemoPerson } from './demo-people.js';

interface AccountRow { readonly companyId: string; readonly number: string; readonly name: string }

/** Makes the demo people members of the companies that hold their accounts, whatever of it is there already. */
@Injectable()
export class LinkDemoPeople {
  constructor(
    private readonly scheduler: SyncScheduler,
    private readonly sync: SyncScope,
    private readonly admit: AdmitPerson,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
  ) {}

  /** @returns those whose accounts the ERP has */
  async execute(people: readonly DemoPerson[], password: string): Promise<readonly DemoPerson[]> {
    let rows = await this.known();
    if (people.some((person) => membershipsOf(person, rows).length < person.accounts.length)) {
      await this.scheduler.run('customer-accounts', new AbortController().signal);
      rows = await this.known();
    }
    const linked: DemoPerson[] = [];
    for (const person of people) {
      const memberships = membershipsOf(person, rows);
      if (memberships.length === 0) continue;
      await this.admit.execute({ ...person, password, memberships });
      linked.push(person);
    }
    return linked;
  }

  private known(): Promise<readonly AccountRow[]> {
    return this.sync.run((manager) => manager.query<AccountRow[]>(
      'select company_id as "companyId", external_id as number, account_name as name from account_context where connector = $1 order by external_id', [this.connector.id]));
  }
}

function membershipsOf({ accounts }: DemoPerson, rows: readonly AccountRow[]): readonly Membership[] {
  return accounts.flatMap((wanted) => {
    const row = rows.find(({ number, name }) => ('number' in wanted ? number === wanted.number : name === wanted.name));
    return row ? [{ companyId: row.companyId, roles: wanted.roles ?? ['buyer', 'accounts-payable'] }] : [];
  });
}
