import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { permissions, unbounded, type Permission } from '@portico/domain';
import { aMemoryErp, aShipTo } from '@portico/erp-contract/testing';
import { CompanyScope } from '@portico/platform-persistence';
import { BffFixture } from './testing/bff-fixture.js';
import { RoleDesk } from './testing/role-desk.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

interface Somebody { readonly id: string; readonly email: string; readonly desk: RoleDesk }
let bff: BffFixture;
let hamburg: string;
let bremen: string;
let dock: string;
let admin: Somebody;
let people = 0;

const write = async (sql: string, values: unknown[]): Promise<void> => {
  const [companyId = ''] = await bff.companiesOf(['10482']);
  await bff.app.get(CompanyScope, { strict: false }).write(companyId, [], (manager) => manager.query(sql, values));
};
/** With these roles over all accounts of the company; without any they cannot sign in, so they begin as viewers. */
async function somebody(roles: readonly ('admin' | 'buyer' | 'viewer' | 'accounts-payable')[] = ['viewer'], customer = '10482'): Promise<Somebody> {
  const email = `person-${String(++people)}@kessler.example`;
  await bff.admit({ email, customers: [customer], roles });
  const client = await bff.signedIn(email);
  const { viewer } = await client.data<{ viewer: { person: { id: string } } }>('{ viewer { person { id } } }');
  return { id: viewer.person.id, email, desk: new RoleDesk(client) };
}
/** Somebody who may do just this, by a role of the company's own, for these accounts. */
async function grantedOnly(names: readonly Permission[], accountIds: readonly string[] | null): Promise<Somebody> {
  const person = await somebody();
  await bff.grant(person.email, '10482', names.map(unbounded));
  await write('update role_assignment set account_ids = $2 where person_id = $1', [person.id, accountIds]);
  if (accountIds) await person.desk.client.data('mutation ($id: ID!) { switchAccount(accountId: $id) { person { id } } }', { id: accountIds[0] });
  return person;
}
const allowed = async ({ desk }: Somebody): Promise<readonly string[]> => (await desk.client.data<{ viewer: { permissions: string[] } | null }>('{ viewer { permissions } }')).viewer?.permissions ?? [];
const all = (roleId: string) => [{ roleId, accountIds: null }];

beforeAll(async () => {
  bff = await BffFixture.start({ erp: aMemoryErp()
    .withCustomer({ externalId: '10482', name: 'Kessler', creditAccountExternalId: 'CR-1' }, [aShipTo()])
    .withCustomer({ externalId: '10483', name: 'Kessler Bremen', creditAccountExternalId: 'CR-1' })
    .withCustomer({ externalId: '10517', name: 'Nordwind' }, [aShipTo({ externalId: 'N' })]) });
  await bff.syncCustomers();
  admin = await somebody(['admin']);
  const { viewer, account } = await admin.desk.client.data<{ viewer: { memberships: { accounts: { id: string; number: string }[] }[] }; account: { shipTos: { id: string }[] } }>('{ viewer { memberships { accounts { id number } } } account { shipTos { id } } }');
  const idOf = (number: string): string => viewer.memberships[0]?.accounts.find((each) => each.number === number)?.id ?? '';
  [hamburg, bremen, dock] = [idOf('10482'), idOf('10483'), account.shipTos[0]?.id ?? ''];
});
afterAll(() => bff.stop());

describe('a role of the company’s own', () => {
  it('is made, changed by who saw its version, copied, and removed once nobody holds it', async () => {
    const made = await admin.desk.create('Small orders', [{ permission: 'ORDER', upTo: [{ amount: '500.00', currency: 'EUR' }], shipToIds: [dock] }, { permission: 'SEE_PRICES' }]);
    expect(made.role).toMatchObject({ name: 'Small orders', version: 1, availableActions: ['CHANGE', 'COPY', 'ASSIGN', 'REMOVE'], grants: [{ sentence: expect.stringMatching(/^Place orders up to €500.00, to .+ only$/) }, {}] });
    const id = made.role?.id ?? '';
    expect((await admin.desk.create('  small ORDERS ', [{ permission: 'EXPORT' }])).reason).toBe('NAME_TAKEN');
    expect((await admin.desk.change(id, 1, 'Small orders', [{ permission: 'ORDER' }])).role).toMatchObject({ version: 2 });
    expect((await admin.desk.change(id, 1, 'Too late', [{ permission: 'ORDER' }])).reason).toBe('CHANGED_MEANWHILE');
    expect((await admin.desk.copy(id, 'A copy')).role).toMatchObject({ name: 'A copy', grants: [{ sentence: 'Place orders' }] });
    expect((await admin.desk.copy('buyer', 'Our buyers')).role?.grants).toHaveLength(6);
    const holder = await somebody();
    expect((await admin.desk.assign(holder.id, all(id))).rights?.version).toBe(2);
    expect(await admin.desk.remove(id, 2)).toMatchObject({ reason: 'HELD', holders: [{ name: holder.email }], message: expect.stringContaining(`${holder.email} still holds`) });
    await admin.desk.assign(holder.id, all('viewer'));
    const { invitePeople } = await admin.desk.client.data<{ invitePeople: { rows: { person: { id: string } }[] } }>(
      'mutation ($role: ID!) { invitePeople(idempotencyKey: "invited", people: [{ email: "invited@kessler.example", roles: [{ role: $role }] }]) { ... on PeopleInvited { rows { person { id } } } } }', { role: id });
    expect(await admin.desk.remove(id, 2)).toMatchObject({ reason: 'HELD', holders: [{ name: 'invited@kessler.example' }] });
    await admin.desk.client.data('mutation ($id: ID!) { revokeInvitation(idempotencyKey: "revoked", invitationId: $id, expectedVersion: 1) { __typename } }', { id: invitePeople.rows[0]?.person.id });
    expect((await admin.desk.remove(id, 2)).removedRoleId).toBe(id);
    expect((await admin.desk.remove(id, 2)).reason).toBe('UNKNOWN_ROLE');
  });

  it('is made once by one key', async () => {
    const key = randomUUID();
    const [first, second] = [await admin.desk.create('Once', [{ permission: 'EXPORT' }], key), await admin.desk.create('Once', [{ permission: 'EXPORT' }], key)];
    expect(second.role?.id).toBe(first.role?.id);
    expect((await admin.desk.create('Twice', [{ permission: 'EXPORT' }], key)).reason).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('leaves ready-made ones as they are', async () => {
    expect((await admin.desk.change('buyer', 1, 'Buyers', [{ permission: 'EXPORT' }])).reason).toBe('READY_MADE');
    expect((await admin.desk.remove('admin', 1)).reason).toBe('READY_MADE');
    const { roles } = await admin.desk.client.data<{ roles: { readyMade: string | null; name: string; version: number | null }[] }>('{ roles { readyMade name version } }');
    expect(roles.slice(0, 4)).toEqual(['ADMIN', 'BUYER', 'ACCOUNTS_PAYABLE', 'VIEWER'].map((readyMade) => ({ readyMade, name: expect.any(String), version: null })));
  });

  it('says in sentences what it allows, and why somebody may do what', async () => {
    const { rolePreview, permissionMatrix } = await admin.desk.client.data<{ rolePreview: { can: string[]; cannot: string[] }; permissionMatrix: { code: string; permissions: { permission: string; bounds: { bound: string }[]; mayGrant: boolean }[] }[] }>(
      '{ rolePreview(grants: [{ permission: PAY_INVOICES, upTo: [{ amount: "100", currency: "EUR" }] }]) { can cannot } permissionMatrix { code permissions { permission bounds { bound } mayGrant } } }');
    expect(rolePreview.can).toEqual(['Pay invoices up to €100.00']);
    expect(rolePreview.cannot).toContain('Pay larger invoices');
    expect(permissionMatrix.flatMap((group) => group.permissions)).toHaveLength(permissions.length);
    expect(permissionMatrix[0]?.permissions.find(({ permission }) => permission === 'ORDER')).toEqual({ permission: 'ORDER', bounds: [{ bound: 'UP_TO' }, { bound: 'SHIP_TOS' }], mayGrant: true });
    const person = await somebody();
    await admin.desk.assign(person.id, [{ roleId: 'buyer', accountIds: [hamburg] }, { roleId: 'viewer', accountIds: null }]);
    const rightsFor = async (accountId: string) => (await admin.desk.client.data<{ personRights: { permissions: { permission: string; isAllowed: boolean; sources: { roleName: string }[] }[] } }>(
      'query ($id: ID!, $account: ID!) { personRights(personId: $id, accountId: $account) { permissions { permission isAllowed sources { roleName } } } }', { id: person.id, account: accountId })).personRights.permissions;
    expect((await rightsFor(hamburg)).find(({ permission }) => permission === 'SEE_PRICES')).toEqual({ permission: 'SEE_PRICES', isAllowed: true, sources: [{ roleName: 'Buyer' }, { roleName: 'Viewer' }] });
    expect((await rightsFor(bremen)).find(({ permission }) => permission === 'ORDER')).toEqual({ permission: 'ORDER', isAllowed: false, sources: [] });
  });
});

describe('a change of roles', () => {
  it('counts from the next request of a session that is open', async () => {
    const person = await somebody(['buyer']);
    expect(await allowed(person)).toContain('ORDER');
    await admin.desk.assign(person.id, all('viewer'));
    expect(await allowed(person)).toEqual(['SEE_PRICES', 'SEE_ORDERS', 'SEE_INVOICES']);
    const { role } = await admin.desk.create(randomUUID(), [{ permission: 'EXPORT' }]);
    await admin.desk.assign(person.id, all(role?.id ?? ''));
    expect(await allowed(person)).toEqual(['EXPORT']);
    await admin.desk.change(role?.id ?? '', 1, randomUUID(), [{ permission: 'SEE_CREDIT' }]);
    expect(await allowed(person)).toEqual(['SEE_CREDIT']);
    await admin.desk.assign(person.id, []);
    expect(await allowed(person)).toEqual([]);
  });

  it('is refused for what is not the company’s, and for who saw an earlier state', async () => {
    const person = await somebody();
    const stranger = await somebody(['admin'], '10517');
    const foreign = (await stranger.desk.create('Theirs', [{ permission: 'EXPORT' }])).role?.id ?? '';
    const shipTo = (await stranger.desk.client.data<{ account: { id: string; shipTos: { id: string }[] } }>('{ account { id shipTos { id } } }')).account;
    expect((await admin.desk.assign(stranger.id, all('viewer'), 1)).reason).toBe('UNKNOWN_PERSON');
    expect((await admin.desk.assign('nonsense', all('viewer'), 1)).reason).toBe('UNKNOWN_PERSON');
    expect((await admin.desk.assign(person.id, all(foreign))).reason).toBe('UNKNOWN_ROLE');
    expect((await admin.desk.assign(person.id, [{ roleId: 'buyer', accountIds: [shipTo.id] }])).reason).toBe('UNKNOWN_ACCOUNT');
    expect((await admin.desk.assign(person.id, [{ roleId: 'buyer', accountIds: [] }])).reason).toBe('ASSIGNMENT_INVALID');
    expect((await admin.desk.assign(person.id, [...all('buyer'), { roleId: 'buyer', accountIds: [hamburg] }])).reason).toBe('ASSIGNMENT_INVALID');
    expect((await admin.desk.create('Abroad', [{ permission: 'ORDER', shipToIds: [shipTo.shipTos[0]?.id ?? ''] }])).reason).toBe('UNKNOWN_SHIP_TO');
    expect((await admin.desk.assign(person.id, all('buyer'), 7)).reason).toBe('CHANGED_MEANWHILE');
    expect(await admin.desk.client.data('query ($id: ID!) { personRights(personId: $id) { version } }', { id: stranger.id })).toEqual({ personRights: null });
  });

  it('is written to the audit trail, before and after', async () => {
    const person = await somebody();
    await admin.desk.assign(person.id, all('buyer'));
    const [companyId = ''] = await bff.companiesOf(['10482']);
    const rows = await bff.app.get(CompanyScope, { strict: false }).read([companyId], (manager) =>
      manager.query<{ performed_by: string; before: unknown; after: unknown }[]>(`select performed_by, before, after from audit_entry where company_id = $1 and action = 'roles.assigned' and object_id = $2`, [companyId, person.id]));
    expect(rows).toEqual([{ performed_by: admin.id, before: { roles: [{ role: 'viewer', name: 'viewer', accountIds: null }] }, after: { roles: [{ role: 'buyer', name: 'buyer', accountIds: null }] } }]);
  });
});

describe('nobody grants what they do not have', () => {
  const clerk = (): Promise<Somebody> => grantedOnly(['manage-roles', 'see-prices', 'order'], null);

  it('by a new role, by a copy, by changing one they hold, or by giving themselves another', async () => {
    const one = await clerk();
    expect((await one.desk.create(randomUUID(), [{ permission: 'PAY_INVOICES' }])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.copy('admin', randomUUID())).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.assign(one.id, all('admin'))).reason).toBe('NOT_YOURS_TO_GRANT');
    const { personRights } = await one.desk.client.data<{ personRights: { assignments: { role: { id: string } }[] } }>('query ($id: ID!) { personRights(personId: $id) { assignments { role { id } } } }', { id: one.id });
    const own = personRights.assignments[0]?.role.id ?? '';
    expect((await one.desk.change(own, 1, randomUUID(), [{ permission: 'MANAGE_ROLES' }, { permission: 'PAY_INVOICES' }])).reason).toBe('NOT_YOURS_TO_GRANT');
    const big = (await admin.desk.create(randomUUID(), [{ permission: 'PAY_INVOICES' }])).role?.id ?? '';
    expect((await one.desk.assign(one.id, [...all(own), ...all(big)])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.change(big, 1, randomUUID(), [{ permission: 'ORDER' }])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.remove(big, 1)).reason).toBe('NOT_YOURS_TO_GRANT');
    expect(await allowed(one)).toEqual(['SEE_PRICES', 'ORDER', 'MANAGE_ROLES']);
  });

  it('beyond their accounts, nor takes from who has more', async () => {
    const one = await grantedOnly(permissions, [hamburg]);
    const other = await somebody(['viewer']);
    expect((await one.desk.assign(other.id, [...all('viewer'), { roleId: 'buyer', accountIds: [hamburg] }])).rights).toBeTruthy();
    expect((await one.desk.assign(other.id, [...all('viewer'), { roleId: 'buyer', accountIds: [hamburg, bremen] }])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.assign(other.id, [...all('viewer'), ...all('buyer')])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.assign(other.id, [{ roleId: 'buyer', accountIds: [hamburg] }])).reason).toBe('NOT_YOURS_TO_GRANT');
    const second = await somebody(['admin']);
    expect((await one.desk.assign(second.id, [])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await one.desk.assign(second.id, [{ roleId: 'admin', accountIds: [bremen] }])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect(await allowed(second)).toHaveLength(permissions.length);
  });

  it('by a role that others hold for other accounts', async () => {
    const one = await grantedOnly(permissions, [hamburg]);
    const { role } = await one.desk.create(randomUUID(), [{ permission: 'EXPORT' }]);
    const id = role?.id ?? '';
    const other = await somebody();
    await admin.desk.assign(other.id, [{ roleId: id, accountIds: [bremen] }]);
    expect((await one.desk.change(id, 1, randomUUID(), [{ permission: 'PAY_INVOICES' }])).reason).toBe('NOT_YOURS_TO_GRANT');
    expect((await admin.desk.change(id, 1, randomUUID(), [{ permission: 'PAY_INVOICES' }])).role?.version).toBe(2);
  });

  it('within the moment in which it is taken from them, twenty times over', async () => {
    const accomplice = await somebody();
    for (let round = 0; round < 20; round += 1) {
      const one = await clerk();
      const [ownVersion, version] = [await admin.desk.versionOf(one.id), await admin.desk.versionOf(accomplice.id)];
      const { role } = await admin.desk.create(randomUUID(), [{ permission: 'ORDER' }]);
      const [taken, given] = await Promise.all([
        admin.desk.assign(one.id, all('viewer'), ownVersion), one.desk.assign(accomplice.id, [...all('viewer'), ...all(role?.id ?? '')], version).catch(() => ({ reason: 'FORBIDDEN' })),
      ]);
      expect(taken.rights).toBeTruthy();
      // Either came first; what came after saw the other's work.
      expect(['FORBIDDEN', undefined]).toContain(given.reason);
      expect((await one.desk.client.query('{ roles { id } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
      await admin.desk.assign(accomplice.id, all('viewer'));
    }
  });
});

describe('the last admin', () => {
  /** All others who could do it go: the company has these alone. */
  const onlyAdmins = async (...ids: readonly string[]): Promise<void> => {
    await write(`update role_assignment set ready_made = 'viewer' where ready_made = 'admin' and person_id <> all ($1::uuid[])`, [ids]);
    await write(`update role_assignment set ready_made = 'admin', role_id = null, account_ids = null where person_id = any ($1::uuid[])`, [ids]);
  };

  it('cannot give it up, be narrowed, or lose it by a change of the role', async () => {
    const [last, helper] = [await somebody(['admin']), await somebody()];
    await onlyAdmins(last.id);
    for (const assignments of [[], all('buyer'), [{ roleId: 'admin', accountIds: [hamburg, bremen] }]]) expect((await last.desk.assign(last.id, assignments)).reason).toBe('LAST_ADMIN');
    const own = (await last.desk.copy('admin', randomUUID())).role?.id ?? '';
    expect((await last.desk.assign(last.id, all(own))).rights).toBeTruthy();
    expect((await last.desk.change(own, 1, randomUUID(), [{ permission: 'MANAGE_ROLES' }])).reason).toBe('LAST_ADMIN');
    expect((await last.desk.assign(helper.id, all('admin'))).rights).toBeTruthy();
    expect((await last.desk.assign(last.id, all('buyer'))).rights).toBeTruthy();
    expect((await helper.desk.assign(helper.id, [])).reason).toBe('LAST_ADMIN');
    await onlyAdmins(admin.id);
  });

  it('is not somebody whose time is over', async () => {
    const [last, temporary] = [await somebody(['admin']), await somebody(['admin'])];
    await onlyAdmins(last.id, temporary.id);
    await write(`update company_user set ends_at = now() - interval '1 second' where person_id = $1`, [temporary.id]);
    expect((await last.desk.assign(last.id, [])).reason).toBe('LAST_ADMIN');
    await onlyAdmins(admin.id);
  });

  it('is left where two remove each other at once, fifty times over', async () => {
    const [left, right] = [await somebody(['admin']), await somebody(['admin'])];
    const removed: number[] = [];
    for (let round = 0; round < 50; round += 1) {
      await onlyAdmins(left.id, right.id);
      const [ofLeft, ofRight] = [await left.desk.versionOf(left.id), await left.desk.versionOf(right.id)];
      const forbidden = () => ({ reason: 'FORBIDDEN' });
      const answers = await Promise.all([left.desk.assign(right.id, all('viewer'), ofRight).catch(forbidden), right.desk.assign(left.id, all('viewer'), ofLeft).catch(forbidden)]);
      removed.push(answers.filter(({ reason }) => reason === undefined).length);
      expect([await allowed(left), await allowed(right)].filter((names) => names.includes('MANAGE_ROLES'))).toHaveLength(1);
    }
    expect(new Set(removed)).toEqual(new Set([1]));
    await onlyAdmins(admin.id);
  });
});
