import { aMemoryErp, aShipTo, anAddress } from '@portico/erp-contract/testing';
import { permissions, type Permission } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { BffFixture, testPassword } from '../testing/bff-fixture.js';
import type { BuyerClient } from '../testing/buyer-client.js';

/** A text that only company A's buyers may ever be sent; with a permission, only those who have it. */
export interface Mark {
  readonly text: string;
  readonly permission?: Permission;
}
/** Ids of company A's objects, for the variables of the table. */
export interface CompanyA {
  readonly companyId: string;
  readonly accountId: string;
  readonly email: string;
}
export interface World {
  readonly bff: BffFixture;
  readonly a: CompanyA;
  readonly marks: readonly Mark[];
  readonly buyer: BuyerClient;
  readonly stranger: BuyerClient;
  /** Buyers of company A, each without one permission. */
  readonly without: ReadonlyMap<Permission, BuyerClient>;
  stop(): Promise<void>;
}

const customerA = '70001';
const customerB = '80002';
const emailA = 'all@a.example';

/** Two companies with one of everything each. What a capability adds here, the table must ask for. */
export async function buildWorld(): Promise<World> {
  const erp = aMemoryErp()
    .withCustomer({ externalId: customerA, name: 'Mark-A-Name', blockReason: 'Mark-A-Block', billTo: anAddress({ name: 'Mark-A-BillTo' }) }, [{ externalId: 'Mark-A-ShipTo', address: anAddress({ name: 'Mark-A-Dock' }) }])
    .withCustomer({ externalId: customerB, name: 'Company B' }, [aShipTo()])
    .withCredit(customerA, { kind: 'limited', amount: { amount: '61234.56', currency: 'EUR' } }, '1234.56')
    .withCredit(customerB, { kind: 'limited', amount: { amount: '500.00', currency: 'EUR' } });
  const bff = await BffFixture.start({ erp });
  await bff.syncCustomers();
  await bff.admit({ email: emailA, name: 'Mark-A-Person', customers: [customerA] });
  await bff.admit({ email: 'all@b.example', customers: [customerB] });
  const without = new Map<Permission, BuyerClient>();
  for (const permission of permissions) without.set(permission, await lesser(bff, permission));
  const buyer = await bff.signedIn(emailA);
  const { account: { id: accountId } } = await buyer.data<{ account: { id: string } }>('{ account { id } }');
  const [companyId = ''] = await bff.companiesOf([customerA]);
  return {
    bff, buyer, without, a: { companyId, accountId, email: emailA },
    stranger: await bff.signedIn('all@b.example'),
    marks: [
      { text: companyId }, { text: accountId }, { text: customerA }, { text: emailA },
      ...['Name', 'Block', 'BillTo', 'ShipTo', 'Dock', 'Person'].map((word) => ({ text: `Mark-A-${word}` })),
      { text: '61234.56', permission: 'see-credit' },
    ],
    stop: () => bff.stop(),
  };
}

async function lesser(bff: BffFixture, missing: Permission): Promise<BuyerClient> {
  const email = `without-${missing}@a.example`;
  await bff.admit({ email, customers: [customerA] });
  const [companyId] = await bff.companiesOf([customerA]);
  await bff.app.get(CompanyScope, { strict: false }).unscoped(async (manager) => {
    const [role] = await manager.query<{ id: string }[]>('insert into role (company_id, code, permissions) values ($1, $2, $3) returning id',
      [companyId, `without ${missing}`, permissions.filter((permission) => permission !== missing)]);
    await manager.query('update company_user_role set role_id = $1 where person_id = (select id from person where email = $2)', [role?.id, email]);
  });
  return bff.signedIn(email, testPassword);
}
