import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { unbounded } from '@portico/domain';
import type { BuyerClient } from '../testing/buyer-client.js';
import { newKey, PeopleFixture, personResult, userFields, type Answer, type User } from './people-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PeopleFixture;
let ada: BuyerClient;
beforeAll(async () => {
  at = await PeopleFixture.start();
  ada = await at.bff.signedIn('ada@kessler.example');
});
afterAll(() => at.stop());

/** A member of Kessler, or of both companies. */
const member = async (email: string, { roles = ['buyer'], customers = ['10482'] }: { readonly roles?: readonly ('admin' | 'buyer' | 'viewer')[]; readonly customers?: readonly string[] } = {}): Promise<User> => {
  await at.bff.admit({ email, name: email.split('@')[0] ?? '', customers, roles });
  return at.find(ada, email);
};
const change = async (client: BuyerClient, mutation: string, { id: personId, version: expectedVersion }: Pick<User, 'id' | 'version'>, endsOn?: string | null): Promise<Answer> => {
  const isEnd = mutation === 'setPersonEnd';
  const data = await client.data<Readonly<Record<string, Answer>>>(
    `mutation ($key: String!, $personId: ID!, $expectedVersion: Int!${isEnd ? ', $endsOn: Date' : ''}) { ${mutation}(idempotencyKey: $key, personId: $personId, expectedVersion: $expectedVersion${isEnd ? ', endsOn: $endsOn' : ''}) ${personResult} }`,
    { key: newKey(), personId, expectedVersion, ...(isEnd ? { endsOn: endsOn ?? null } : {}) });
  return data[mutation] ?? { __typename: 'none' };
};
const isSignedIn = async (client: BuyerClient): Promise<boolean> => (await client.data<{ viewer: object | null }>('{ viewer { permissions } }')).viewer !== null;
const limitTo = async (email: string, customer: string): Promise<void> => {
  await at.rows(`update role_assignment set account_ids = array[(select object_id from external_key where object = 'customer-accounts' and external_id = $2)] where person_id = (select id from person where email = $1)`, [email, customer]);
};

describe('the list of people', () => {
  it('shows the company’s own people page by page, and none of another company', async () => {
    for (const name of ['zoe', 'Yan', 'xaver']) await member(`${name}@list.example`);
    await at.invited(ada, 'waits@list.example', { name: 'Waiting' });
    const filter = { text: 'list.example' };
    const all = await at.people(ada, { filter });
    expect(all.edges.map(({ node }) => [node.name, node.state])).toEqual([['Waiting', 'INVITED'], ['xaver', 'ACTIVE'], ['Yan', 'ACTIVE'], ['zoe', 'ACTIVE']]);
    const first = await at.people(ada, { filter, first: 3 });
    const second = await at.people(ada, { filter, first: 3, after: first.pageInfo.endCursor });
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(all.edges.map(({ node }) => node.id));
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([4, true, false]);
    expect((await at.people(await at.bff.signedIn('nils@nordwind.example'))).edges.map(({ node }) => node.name)).toEqual(['Nils Brandt']);
  });

  it('is filtered by state and role, and sorted by who came last', async () => {
    await member('seen@filter.example', { roles: ['viewer'] });
    await member('unseen@filter.example');
    await at.bff.signedIn('seen@filter.example');
    const names = async (variables: object): Promise<readonly string[]> => (await at.people(ada, variables)).edges.map(({ node }) => node.name);
    expect(await names({ filter: { text: 'filter.example', role: 'viewer' } })).toEqual(['seen']);
    expect(await names({ filter: { text: 'filter.example', states: ['INVITED', 'ENDED'] } })).toEqual([]);
    expect(await names({ filter: { text: 'filter.example', states: ['ACTIVE'] }, sort: 'LAST_SEEN' })).toEqual(['seen', 'unseen']);
    expect(await names({ filter: { text: 'filter.example' }, sort: 'LAST_SEEN_ASC' })).toEqual(['unseen', 'seen']);
    const first = await at.people(ada, { filter: { text: 'filter.example' }, sort: 'LAST_SEEN', first: 1 });
    expect(await names({ filter: { text: 'filter.example' }, sort: 'LAST_SEEN', after: first.pageInfo.endCursor })).toEqual(['unseen']);
    expect((await ada.query('query ($after: String!) { people(first: 1, after: $after) { totalCount } }', { after: first.pageInfo.endCursor })).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('says of a person of two companies what concerns this one alone', async () => {
    await member('both@two.example', { customers: ['10482', '10517'], roles: ['viewer'] });
    await at.rows(`update role_assignment set ready_made = 'admin' where person_id = (select id from person where email = 'both@two.example') and company_id <> (select company_id from company_user u join person p on p.id = u.person_id where p.email = 'ada@kessler.example')`);
    expect((await at.find(ada, 'both@two.example')).roles.map(({ role }) => role)).toEqual(['viewer']);
    await at.rows(`update role_assignment set ready_made = 'viewer' where person_id = (select id from person where email = 'both@two.example')`);
  });
});

describe('a pasted list', () => {
  it('is read with an error for each line that is left out, and changes nothing', async () => {
    const before = (await at.people(ada)).totalCount;
    const { readPeopleList } = await ada.data<{ readPeopleList: { people: readonly object[]; faults: readonly object[] } }>('query ($text: String!) { readPeopleList(text: $text) { people { line email name roles endsOn } faults { line message } } }',
      { text: '\uFEFFName;E-Mail;Rolle;Bis\r\n"Maurer, Lena";Lena@x.example;Einkauf;31.12.2999\r\nJana;jana@x.example;Kaiserin;\r\nNils;nils;;\r\n' });
    expect(readPeopleList).toEqual({
      people: [{ line: 2, email: 'lena@x.example', name: 'Maurer, Lena', roles: ['buyer'], endsOn: '2999-12-31' }],
      faults: [{ line: 3, message: 'There is no role called “Kaiserin”.' }, { line: 4, message: '“nils” is not an e-mail address.' }],
    });
    expect((await at.people(ada)).totalCount).toBe(before);
  });
});

describe('deactivating', () => {
  it('ends the person’s sessions in this company with the next request, and in no other', async () => {
    const user = await member('leaver@kessler.example', { customers: ['10482', '10517'] });
    const [here, there] = [await at.bff.signedIn('leaver@kessler.example'), await at.bff.signedIn('leaver@kessler.example')];
    const { viewer } = await there.data<{ viewer: { memberships: { accounts: { id: string; number: string }[] }[] } }>('{ viewer { memberships { accounts { id number } } } }');
    const nordwind = viewer.memberships.flatMap(({ accounts }) => accounts).find(({ number }) => number === '10517')?.id;
    await there.data('mutation ($id: ID!) { switchAccount(accountId: $id) { permissions } }', { id: nordwind });
    expect(await change(ada, 'deactivatePerson', user)).toMatchObject({ __typename: 'PersonChanged', person: { state: 'DEACTIVATED', version: user.version + 1, availableActions: expect.arrayContaining(['REACTIVATE']) } });
    expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, true]);
    const [entry] = await at.rows(`select performed_by_name, before, after from audit_entry where action = 'person.deactivated' and object_id = $1`, [user.id]);
    expect(entry).toEqual({ performed_by_name: 'Ada Admin', before: { isActive: true }, after: { isActive: false } });
    expect(await change(ada, 'deactivatePerson', user)).toMatchObject({ reason: 'CHANGED_MEANWHILE' });
    expect(await change(ada, 'reactivatePerson', { id: user.id, version: user.version + 1 })).toMatchObject({ person: { state: 'ACTIVE' } });
    expect(await isSignedIn(here)).toBe(false);
    await at.bff.signedIn('leaver@kessler.example');
  });

  it('leaves an admin whose time has no end, by whatever way another goes', async () => {
    const nils = await at.bff.signedIn('nils@nordwind.example');
    await at.bff.admit({ email: 'ending@nordwind.example', name: 'Ending', customers: ['10517'], roles: ['admin'] });
    await at.rows(`update company_user set ends_at = now() + interval '1 day' where person_id = (select id from person where email = 'ending@nordwind.example')`);
    const own = await at.find(nils, 'nils@nordwind.example');
    expect(await change(nils, 'deactivatePerson', own)).toMatchObject({ reason: 'LAST_ADMIN' });
    const assigned = await nils.data<{ assignRoles: object }>('mutation ($key: String!, $id: ID!, $version: Int!) { assignRoles(idempotencyKey: $key, personId: $id, expectedVersion: $version, assignments: [{ roleId: "viewer", accountIds: null }]) { __typename ... on RoleRefused { reason } } }', { key: newKey(), id: own.id, version: own.version });
    expect(assigned.assignRoles).toMatchObject({ reason: 'LAST_ADMIN' });
    await at.rows(`update company_user set is_active = false where person_id = (select id from person where email = 'ending@nordwind.example')`);
  });

  it('is not for the last admin, nor for who may do more', async () => {
    await at.bff.admit({ email: 'solo@nordwind.example', name: 'Solo', customers: ['10517'], roles: ['viewer'] });
    const nils = await at.bff.signedIn('nils@nordwind.example');
    const own = await at.find(nils, 'nils@nordwind.example');
    expect(own.availableActions).not.toContain('DEACTIVATE');
    expect(await change(nils, 'deactivatePerson', own)).toMatchObject({ reason: 'LAST_ADMIN' });
    expect(await change(nils, 'setPersonEnd', own, '2999-12-31')).toMatchObject({ reason: 'LAST_ADMIN' });
    await member('limited@kessler.example', { roles: ['admin'] });
    await limitTo('limited@kessler.example', '10482');
    const limited = await at.bff.signedIn('limited@kessler.example');
    const adaSeen = await at.find(limited, 'ada@kessler.example');
    expect(adaSeen.availableActions).toEqual([]);
    for (const mutation of ['deactivatePerson', 'reactivatePerson', 'setPersonEnd']) expect(await change(limited, mutation, adaSeen)).toMatchObject({ reason: 'EXCEEDS_YOURS' });
  });

  it('is done once for one key, and the trail tells of it once', async () => {
    const user = await member('repeated@kessler.example');
    const call = { key: newKey(), personId: user.id, expectedVersion: user.version };
    const text = `mutation ($key: String!, $personId: ID!, $expectedVersion: Int!) { deactivatePerson(idempotencyKey: $key, personId: $personId, expectedVersion: $expectedVersion) ${personResult} }`;
    const first = await ada.data(text, call);
    expect(await ada.data(text, call)).toEqual(first);
    expect(await at.rows(`select from audit_entry where action = 'person.deactivated' and object_id = $1`, [user.id])).toHaveLength(1);
    expect((await ada.query(text, { ...call, expectedVersion: 99 })).errors[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('counts an admin whose role the company made', async () => {
    const nils = await at.bff.signedIn('nils@nordwind.example');
    await at.bff.admit({ email: 'own-role@nordwind.example', name: 'Own', customers: ['10517'] });
    await at.bff.grant('own-role@nordwind.example', '10517', ['manage-people' as const, 'manage-roles' as const].map(unbounded));
    expect((await at.find(nils, 'nils@nordwind.example')).availableActions).toContain('DEACTIVATE');
    await change(nils, 'deactivatePerson', await at.find(nils, 'own-role@nordwind.example'));
    expect((await at.find(nils, 'nils@nordwind.example')).availableActions).not.toContain('DEACTIVATE');
  });

  it('leaves one of two admins who deactivate each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const emails = [`left-${String(round)}@race.example`, `right-${String(round)}@race.example`] as const;
      const [left, right] = [await member(emails[0], { roles: ['admin'] }), await member(emails[1], { roles: ['admin'] })];
      const [asLeft, asRight] = [await at.bff.signedIn(emails[0]), await at.bff.signedIn(emails[1])];
      const text = `mutation ($key: String!, $personId: ID!, $expectedVersion: Int!) { deactivatePerson(idempotencyKey: $key, personId: $personId, expectedVersion: $expectedVersion) { __typename } }`;
      await Promise.all([asLeft.query(text, { key: newKey(), personId: right.id, expectedVersion: right.version }), asRight.query(text, { key: newKey(), personId: left.id, expectedVersion: left.version })]);
      const states = [(await at.find(ada, emails[0])).state, (await at.find(ada, emails[1])).state];
      expect([...states].sort()).toEqual(['ACTIVE', 'DEACTIVATED']);
    }
  });

  it('keeps one of the last two admins who both leave at once', async () => {
    await at.rows(`update company_user set is_active = false where person_id in (select a.person_id from role_assignment a join person p on p.id = a.person_id where p.email like '%@nordwind.example' and p.email <> 'nils@nordwind.example')`);
    const emails = ['nils@nordwind.example', 'second@nordwind.example'] as const;
    await at.bff.admit({ email: emails[1], name: 'Second', customers: ['10517'] });
    const bringBack = (): Promise<unknown> => at.rows('update company_user set is_active = true where person_id in (select id from person where email = any ($1))', [emails]);
    for (let round = 0; round < 10; round += 1) {
      await bringBack();
      const clients = [await at.bff.signedIn(emails[0]), await at.bff.signedIn(emails[1])] as const;
      const users = [await at.find(clients[0], emails[0]), await at.find(clients[1], emails[1])] as const;
      const answers = await Promise.all([change(clients[0], 'deactivatePerson', users[0]), change(clients[1], 'deactivatePerson', users[1])].map((answer) => answer.catch(() => ({ __typename: 'gone', reason: '' }))));
      expect(answers.filter(({ reason }) => reason === 'LAST_ADMIN')).toHaveLength(1);
      expect(await at.rows('select from company_user u join person p on p.id = u.person_id where u.is_active and p.email = any ($1)', [emails])).toHaveLength(1);
    }
    await bringBack();
  });

  it('of another company’s person looks like that of nobody', async () => {
    const nils = await at.bff.signedIn('nils@nordwind.example');
    const foreign = await at.find(ada, 'ada@kessler.example');
    const absent = { id: '00000000-0000-4000-8000-000000000000', version: foreign.version };
    for (const mutation of ['deactivatePerson', 'reactivatePerson', 'setPersonEnd']) expect(await change(nils, mutation, foreign)).toEqual(await change(nils, mutation, absent));
  });
});

describe('an end', () => {
  it('is the end of that day where the seller does business', async () => {
    const user = await member('temp@kessler.example');
    const session = await at.bff.signedIn('temp@kessler.example');
    const set = await change(ada, 'setPersonEnd', user, '2999-06-30');
    expect(set.person).toMatchObject({ endsOn: '2999-06-30', state: 'ACTIVE' });
    expect(await at.rows('select ends_at from company_user where person_id = $1', [user.id])).toEqual([{ ends_at: new Date('2999-06-30T22:00:00.000Z') }]);
    expect(await change(ada, 'setPersonEnd', set.person ?? user, '2020-01-01')).toMatchObject({ reason: 'END_IN_PAST' });
    expect(await isSignedIn(session)).toBe(true);
    await at.rows(`update company_user set ends_at = now() - interval '1 second' where person_id = $1`, [user.id]);
    expect([await isSignedIn(session), (await at.find(ada, 'temp@kessler.example')).state]).toEqual([false, 'ENDED']);
    expect(await change(ada, 'setPersonEnd', set.person ?? user, null)).toMatchObject({ person: { state: 'ACTIVE', endsOn: null } });
  });
});

describe('copying rights', () => {
  const copy = async (client: BuyerClient, from: User, to: User): Promise<Answer> => (await client.data<{ copyRights: Answer }>(
    `mutation ($key: String!, $from: ID!, $to: ID!, $version: Int!) { copyRights(idempotencyKey: $key, fromPersonId: $from, toPersonId: $to, expectedVersion: $version) ${personResult} }`, { key: newKey(), from: from.id, to: to.id, version: to.version })).copyRights;

  it('adds a colleague’s roles to a person’s own, and takes none away', async () => {
    const [from, to] = [await member('model@copy.example', { roles: ['admin', 'viewer'] }), await member('copier@copy.example', { roles: ['viewer'] })];
    await limitTo('copier@copy.example', '10483');
    await limitTo('model@copy.example', '10482');
    const answer = await copy(ada, from, to);
    expect(answer.person?.roles.map(({ role, accounts }) => [role, accounts.map(({ number }) => number).sort()])).toEqual([['admin', ['10482']], ['viewer', ['10482', '10483']]]);
    expect(await copy(ada, from, to)).toMatchObject({ reason: 'CHANGED_MEANWHILE' });
    expect(await copy(ada, from, from)).toMatchObject({ reason: 'SAME_PERSON' });
  });

  it('gives nothing that who copies does not hold', async () => {
    await member('small@copy.example', { roles: ['admin'] });
    await limitTo('small@copy.example', '10482');
    const [whole, to] = [await member('whole@copy.example'), await member('target@copy.example', { roles: ['viewer'] })];
    await limitTo('target@copy.example', '10482');
    expect(await copy(await at.bff.signedIn('small@copy.example'), whole, to)).toMatchObject({ reason: 'MAY_NOT_GRANT' });
  });
});

describe('handing over', () => {
  const handOver = async (client: BuyerClient, from: User, to: User): Promise<object> => (await client.data<{ handOver: object }>(
    'mutation ($key: String!, $from: ID!, $to: ID!) { handOver(idempotencyKey: $key, fromPersonId: $from, toPersonId: $to) { __typename ... on HandedOver { carts cartsLeft invitations invitationsLeft } ... on PeopleRefused { reason } } }',
    { key: newKey(), from: from.id, to: to.id })).handOver;
  const cart = (personId: string, customer: string, sku: string, quantity: string, note: string | null = null): Promise<unknown> => at.rows(
    `with account as (select company_id, object_id as id from external_key where object = 'customer-accounts' and external_id = $2),
       mine as (insert into cart (company_id, account_id, person_id, version) select company_id, id, $1, 3 from account on conflict on constraint cart_owner do update set version = cart.version + 1 returning id, company_id)
     insert into cart_line (company_id, cart_id, position, sku, unit, quantity, note) select company_id, id, 1, $3, 'pc', $4, $5 from mine`, [personId, customer, sku, quantity, note]);
  const lines = (personId: string): Promise<readonly object[]> => at.rows('select l.sku, l.quantity::text, l.note from cart c join cart_line l on l.cart_id = c.id where c.person_id = $1 order by c.account_id, l.sku, l.quantity', [personId]);

  it('moves carts into those of the colleague, and what they do not reach stays', async () => {
    const [from, to] = [await member('from@hand.example'), await member('to@hand.example')];
    await limitTo('to@hand.example', '10482');
    await cart(from.id, '10482', 'BOLT', '3', 'for Hamburg');
    await cart(from.id, '10482', 'NUT', '7');
    await cart(from.id, '10483', 'BOLT', '9');
    await cart(to.id, '10482', 'BOLT', '2', 'mine');
    expect(await handOver(ada, from, to)).toEqual({ __typename: 'HandedOver', carts: 1, cartsLeft: 1, invitations: 0, invitationsLeft: 0 });
    expect(await lines(to.id)).toEqual([{ sku: 'BOLT', quantity: '5', note: 'mine / for Hamburg' }, { sku: 'NUT', quantity: '7', note: null }]);
    expect(await lines(from.id)).toEqual([{ sku: 'BOLT', quantity: '9', note: null }]);
  });

  it('moves invitations to who could have sent them', async () => {
    const [from, to, lesser] = [await member('inviter@hand.example', { roles: ['admin'] }), await member('heir@hand.example', { roles: ['admin'] }), await member('lesser@hand.example')];
    const { token } = await at.invited(await at.bff.signedIn('inviter@hand.example'), 'guest@hand.example');
    expect(await handOver(ada, from, lesser)).toMatchObject({ invitations: 0, invitationsLeft: 1 });
    expect(await handOver(ada, from, to)).toMatchObject({ invitations: 1, invitationsLeft: 0 });
    await change(ada, 'deactivatePerson', await at.find(ada, 'inviter@hand.example'));
    expect(await at.view(token)).toMatchObject({ inviterName: 'heir' });
    expect(await handOver(ada, to, to)).toMatchObject({ reason: 'SAME_PERSON' });
    expect(await handOver(ada, to, await at.find(ada, 'inviter@hand.example'))).toMatchObject({ reason: 'NOT_A_MEMBER' });
  });
});

describe('who manages the people of some accounts alone', () => {
  it('wakes no invitation that gives more than they hold by handing it over to an admin', async () => {
    const fallen = await member('fallen@limits.example', { roles: ['admin'] });
    const { token } = await at.invited(await at.bff.signedIn('fallen@limits.example'), 'friend@limits.example', { roles: [{ role: 'admin', accountIds: null }] });
    await at.rows(`update role_assignment set ready_made = 'viewer' where person_id = $1`, [fallen.id]);
    await limitTo('fallen@limits.example', '10482');
    await member('some@limits.example', { roles: ['admin'] });
    await limitTo('some@limits.example', '10482');
    const { handOver } = await (await at.bff.signedIn('some@limits.example')).data<{ handOver: object }>(
      'mutation ($key: String!, $from: ID!, $to: ID!) { handOver(idempotencyKey: $key, fromPersonId: $from, toPersonId: $to) { __typename ... on HandedOver { invitations invitationsLeft } } }',
      { key: newKey(), from: fallen.id, to: (await at.find(ada, 'ada@kessler.example')).id });
    expect(handOver).toEqual({ __typename: 'HandedOver', invitations: 0, invitationsLeft: 1 });
    expect(await at.view(token)).toBeNull();
  });

  it('reads in the trail of no order of the other accounts', async () => {
    await member('reader@limits.example', { roles: ['admin'] });
    await limitTo('reader@limits.example', '10482');
    await at.rows(`insert into audit_entry (company_id, performed_by_name, action, object, object_id, label, after) select company_id, 'Ada Admin', 'order.received', 'order', '1', 'R-SECRET', '{"account": "10483", "total": "9999"}' from external_key where object = 'customer-accounts' and external_id = '10483'`);
    const trail = async (client: BuyerClient): Promise<string> => JSON.stringify(await client.data('{ auditEntries(first: 20, filter: { object: "order" }) { edges { node { label changes { field after } } } } }'));
    const reader = await at.bff.signedIn('reader@limits.example');
    expect([await trail(ada), await trail(reader)]).toEqual([expect.stringContaining('9999'), expect.not.stringMatching(/9999|R-SECRET/)]);
    expect(await reader.data('{ auditEntries(first: 20, filter: { text: "r-secret" }) { totalCount } }')).toEqual({ auditEntries: { totalCount: 0 } });
  });

  it('does not say how the whole company signs in', async () => {
    await member('part@limits.example', { roles: ['admin'] });
    await limitTo('part@limits.example', '10482');
    const part = await at.bff.signedIn('part@limits.example');
    expect((await part.query('mutation { requireTotp(isRequired: false) { __typename } }')).errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect((await ada.query('mutation { requireTotp(isRequired: false) { __typename } }')).errors).toEqual([]);
  });
});

describe('the yearly review', () => {
  it('shows who is due, and who has confirmed what they may do', async () => {
    const [one, two] = [await member('one@review.example'), await member('two@review.example')];
    expect(one.isReviewDue).toBe(true);
    const confirm = (client: BuyerClient, ids: readonly string[]): Promise<{ confirmReview: object }> => client.data(`mutation ($key: String!, $ids: [ID!]!) { confirmReview(idempotencyKey: $key, personIds: $ids) { __typename ... on ReviewConfirmed { people { ${userFields} } } ... on PeopleRefused { reason } } }`, { key: newKey(), ids });
    const review = async (): Promise<{ dueCount: number; people: { edges: readonly { node: User }[] } }> => (await ada.data<{ accessReview: { dueCount: number; people: { edges: readonly { node: User }[] } } }>(`{ accessReview(first: 100, isDue: true) { dueCount people { edges { node { ${userFields} } } } } }`)).accessReview;
    const before = await review();
    expect((await confirm(ada, [one.id])).confirmReview).toMatchObject({ people: [{ isReviewDue: false, reviewedBy: 'Ada Admin' }] });
    const after = await review();
    expect([after.dueCount, after.people.edges.some(({ node }) => node.id === one.id), after.people.edges.some(({ node }) => node.id === two.id)]).toEqual([before.dueCount - 1, false, true]);
    expect((await confirm(ada, [two.id, '00000000-0000-4000-8000-000000000000'])).confirmReview).toMatchObject({ reason: 'NOT_FOUND' });
    await at.rows(`update company_user set reviewed_at = now() - interval '366 days' where person_id = $1`, [one.id]);
    expect((await at.find(ada, 'one@review.example')).isReviewDue).toBe(true);
    const [entry] = await at.rows<{ after: object }>(`select after from audit_entry where action = 'person.reviewed' and object_id = $1`, [one.id]);
    expect(entry?.after).toEqual({ roles: [{ role: 'buyer', accountIds: null }] });
  });
});
