import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BuyerClient } from '../testing/buyer-client.js';
import { testPassword } from '../testing/bff-fixture.js';
import { buyerRole, newKey, PeopleFixture, personResult, type Answer } from './people-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PeopleFixture;
let ada: BuyerClient;
let nils: BuyerClient;
beforeAll(async () => {
  at = await PeopleFixture.start();
  ada = await at.bff.signedIn('ada@kessler.example');
  nils = await at.bff.signedIn('nils@nordwind.example');
});
afterAll(() => at.stop());

const password = 'a long enough one';
const accountsOf = async (client: BuyerClient): Promise<Readonly<Record<string, string>>> => {
  const { viewer } = await client.data<{ viewer: { memberships: { accounts: { id: string; number: string }[] }[] } }>('{ viewer { memberships { accounts { id number } } } }');
  return Object.fromEntries(viewer.memberships.flatMap(({ accounts }) => accounts).map(({ id, number }) => [number, id]));
};

describe('inviting', () => {
  it('gives each row an outcome of its own, and loses none', async () => {
    await at.invited(ada, 'early@kessler.example');
    const answer = await at.invite(ada, [
      { email: ' Lena@Kessler.example ', name: 'Lena Maurer', roles: [buyerRole] },
      { email: 'ada@kessler.example', roles: [buyerRole] },
      { email: 'early@kessler.example', roles: [buyerRole] },
      { email: 'not an address', roles: [buyerRole] },
      { email: 'lena@kessler.example', roles: [buyerRole] },
      { email: 'none@kessler.example', roles: [] },
      { email: 'past@kessler.example', roles: [buyerRole], endsOn: '2020-01-01' },
      { email: 'unknown@kessler.example', roles: [{ role: '00000000-0000-4000-8000-000000000000', accountIds: null }] },
      { email: 'temp@kessler.example', roles: [buyerRole], endsOn: '2999-12-31' },
    ]);
    expect(answer.rows?.map(({ email, outcome }) => [email, outcome])).toEqual([
      ['lena@kessler.example', 'INVITED'], ['ada@kessler.example', 'ALREADY_USER'], ['early@kessler.example', 'ALREADY_INVITED'], ['not an address', 'INVALID_ADDRESS'], ['lena@kessler.example', 'DUPLICATE'],
      ['none@kessler.example', 'NO_ROLE'], ['past@kessler.example', 'END_IN_PAST'], ['unknown@kessler.example', 'MAY_NOT_GRANT'], ['temp@kessler.example', 'INVITED'],
    ]);
    expect(answer.rows?.[0]?.person).toMatchObject({ name: 'Lena Maurer', state: 'INVITED', invitedBy: 'Ada Admin', availableActions: ['RESEND_INVITATION', 'REVOKE_INVITATION'], roles: [{ role: 'buyer', name: 'Buyer', reachesAll: true }] });
    expect(answer.rows?.[8]?.person?.endsOn).toBe('2999-12-31');
  });

  it('answers the same key with the first answer, and sends one mail', async () => {
    const [key, people] = [newKey(), [{ email: 'once@kessler.example', roles: [buyerRole] }]];
    const first = await at.invite(ada, people, key);
    expect(await at.invite(ada, people, key)).toEqual(first);
    expect(await at.mailsTo('once@kessler.example')).toHaveLength(1);
  });

  it('replaces an invitation that has run out', async () => {
    const { user } = await at.invited(ada, 'late@kessler.example');
    await at.rows(`update invitation set expires_at = now() - interval '1 second' where id = $1`, [user.id]);
    const renewed = await at.invited(ada, 'late@kessler.example');
    expect(renewed.user.id).not.toBe(user.id);
    expect(await at.view(renewed.token)).not.toBeNull();
    expect((await at.people(ada, { filter: { text: 'late@kessler.example' } })).totalCount).toBe(1);
  });

  it('mails a link in the inviter’s language, unless another is wished', async () => {
    await at.invited(ada, 'english@kessler.example', { name: 'Eve' });
    await at.invited(ada, 'german@kessler.example', { locale: 'de' });
    const [[english], [german]] = [await at.mailsTo('english@kessler.example'), await at.mailsTo('german@kessler.example')];
    expect(english).toMatchObject({ locale: 'en', is_secret: true, subject: 'Ada Admin invites you to Kessler Anlagenbau GmbH at Harbour Industrial Supply' });
    expect(english?.text_body).toContain('Hello Eve,');
    expect(german?.subject).toContain('lädt Sie zu Kessler Anlagenbau GmbH');
  });

  it('tells nobody whether an address has an account elsewhere', async () => {
    const without = await at.invite(ada, [{ email: 'nobody-yet@nordwind.example', roles: [buyerRole] }]);
    const withAccount = await at.invite(ada, [{ email: 'nils@nordwind.example', roles: [buyerRole] }]);
    const bare = (answer: Answer): string => JSON.stringify(answer).replaceAll(answer.rows?.[0]?.email ?? '', 'address').replaceAll(answer.rows?.[0]?.person?.id ?? '-', 'id');
    expect(bare(withAccount)).toBe(bare(without));
  });

  it('gives no role that reaches further, or allows more, than the inviter’s own', async () => {
    const { '10482': hamburg = '', '10483': bremen = '' } = await accountsOf(ada);
    await at.bff.admit({ email: 'hamburg@kessler.example', customers: ['10482'] });
    await at.rows(`update role_assignment set account_ids = array[$1::uuid] where person_id = (select id from person where email = 'hamburg@kessler.example')`, [hamburg]);
    const outcomes = await at.invite(await at.bff.signedIn('hamburg@kessler.example'), [
      { email: 'a1@kessler.example', roles: [{ role: 'buyer', accountIds: [hamburg] }] }, { email: 'a2@kessler.example', roles: [{ role: 'buyer', accountIds: [bremen] }] },
      { email: 'a3@kessler.example', roles: [{ role: 'buyer', accountIds: [hamburg, bremen] }] }, { email: 'a4@kessler.example', roles: [buyerRole] },
    ]);
    expect(outcomes.rows?.map(({ outcome }) => outcome)).toEqual(['INVITED', 'MAY_NOT_GRANT', 'MAY_NOT_GRANT', 'MAY_NOT_GRANT']);
    expect(outcomes.rows?.[0]?.person?.roles[0]).toMatchObject({ reachesAll: false, accounts: [{ number: '10482' }] });
    const strange = await at.invite(nils, [{ email: 'b1@nordwind.example', roles: [{ role: 'buyer', accountIds: [hamburg] }] }]);
    const absent = await at.invite(nils, [{ email: 'b1@nordwind.example', roles: [{ role: 'buyer', accountIds: ['00000000-0000-4000-8000-000000000000'] }] }]);
    expect(strange).toEqual(absent);
    expect(strange.rows?.[0]?.outcome).toBe('MAY_NOT_GRANT');
  });

  it('takes at most 200 at once', async () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ email: `many-${String(index)}@kessler.example`, roles: [buyerRole] }));
    expect(await at.invite(ada, many)).toMatchObject({ __typename: 'PeopleRefused', reason: 'TOO_MANY', message: expect.stringContaining('200') });
    const answer = await at.invite(ada, many.slice(1));
    expect(answer.rows?.filter(({ outcome }) => outcome === 'INVITED')).toHaveLength(200);
  });

  it('keeps the link out of the trail and of everything but the mail', async () => {
    const { token } = await at.invited(ada, 'secret@kessler.example');
    const [found] = await at.rows<{ entries: string; invitations: string; tokens: string }>('select (select json_agg(a)::text from audit_entry a) as entries, (select json_agg(i)::text from invitation i) as invitations, (select json_agg(t)::text from invitation_token t) as tokens');
    expect(found?.entries).toContain('secret@kessler.example');
    for (const text of Object.values(found ?? {})) expect([text.includes(token), text.includes(Buffer.from(token, 'base64url').toString('hex'))]).toEqual([false, false]);
  });
});

describe('an invitation', () => {
  it('shows who invites to what, to whoever has its link, and nothing to others', async () => {
    const { token } = await at.invited(ada, 'looks@kessler.example', { name: 'Lou' });
    expect(await at.view(token)).toEqual({ companyName: 'Kessler Anlagenbau GmbH', inviterName: 'Ada Admin', email: 'looks@kessler.example', name: 'Lou', hasPassword: false });
    expect([await at.view('x'), await at.view(token.slice(1)), await at.view('A'.repeat(43))]).toEqual([null, null, null]);
  });

  it('makes a new person a member with the roles it names, and signs them in', async () => {
    const { token } = await at.invited(ada, 'new@kessler.example');
    const client = at.bff.client();
    expect(await at.accept(token, {}, client)).toMatchObject({ reason: 'NAME_MISSING' });
    expect(await at.accept(token, { name: 'New Person' }, client)).toMatchObject({ reason: 'PASSWORD_MISSING' });
    expect(await at.accept(token, { name: 'New Person', password: 'too short' }, client)).toMatchObject({ reason: 'PASSWORD', message: 'A password has at least 12 characters.' });
    expect(await at.accept(token, { name: 'New Person', password: 'new@kessler.example' }, client)).toMatchObject({ reason: 'PASSWORD' });
    expect(await at.accept(token, { name: 'New Person', password }, client)).toMatchObject({ __typename: 'InvitationAccepted', viewer: { person: { name: 'New Person' }, company: { name: 'Kessler Anlagenbau GmbH' } } });
    expect((await client.data<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions).toContain('ORDER');
    expect(await at.find(ada, 'new@kessler.example')).toMatchObject({ state: 'ACTIVE', name: 'New Person', roles: [{ role: 'buyer', reachesAll: true }] });
    expect(await at.view(token)).toBeNull();
    const [entry] = await at.rows(`select performed_by_name, action, label from audit_entry where action = 'invitation.accepted' and label = 'New Person'`);
    expect(entry).toEqual({ performed_by_name: 'New Person', action: 'invitation.accepted', label: 'New Person' });
    await at.bff.signedIn('new@kessler.example', password);
  });

  it('is accepted once: the same person’s second click finds the first, everybody else finds nothing', async () => {
    const { token } = await at.invited(ada, 'twice@kessler.example');
    const given = { name: 'Tess', password };
    const answers = await Promise.all([at.accept(token, given), at.accept(token, given)]);
    expect(answers.map(({ __typename }) => __typename)).toEqual(['InvitationAccepted', 'InvitationAccepted']);
    const unknown = await at.accept('A'.repeat(43), given);
    expect(unknown).toMatchObject({ __typename: 'InvitationRefused', reason: 'INVALID' });
    expect(await at.accept(token, { name: 'Other', password: 'another long one' })).toEqual(unknown);
    expect(await at.accept(token, {})).toEqual(unknown);
    expect(await at.rows(`select from audit_entry where action = 'invitation.accepted' and label = 'Tess'`)).toHaveLength(1);
  });

  it('lets one in of twenty who accept it at once, and tells the others nothing', async () => {
    const { token } = await at.invited(ada, 'crowd@kessler.example');
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => at.accept(token, { name: `Person ${String(index)}`, password: `password number ${String(index)}` })));
    const accepted = answers.filter(({ __typename }) => __typename === 'InvitationAccepted');
    expect(accepted).toHaveLength(1);
    const unknown = await at.accept('A'.repeat(43), { name: 'X', password });
    for (const answer of answers.filter((each) => each !== accepted[0])) expect(answer).toEqual(unknown);
    const winner = accepted[0]?.viewer?.person.name ?? '';
    expect(await at.rows(`select name, (select count(*)::int from company_user u where u.person_id = p.id) as companies, (select count(*)::int from role_assignment a where a.person_id = p.id) as roles from person p where email = 'crowd@kessler.example'`))
      .toEqual([{ name: winner, companies: 1, roles: 1 }]);
    await at.rows('delete from sign_in_limit'); // the losers' passwords counted
    await at.bff.signedIn('crowd@kessler.example', winner.replace('Person', 'password number'));
  });

  it('does not hold once a role that it names was removed, and is not sent again', async () => {
    const [role] = await at.rows<{ id: string }>(`insert into role (company_id, name, grants) select company_id, 'Gone soon', '[{"permission": "order", "upTo": null, "shipToIds": null}]' from company_user u join person p on p.id = u.person_id where p.email = 'ada@kessler.example' returning id`);
    const { user, token } = await at.invited(ada, 'roleless@kessler.example', { roles: [{ role: role?.id, accountIds: null }] });
    expect(user.roles[0]?.name).toBe('Gone soon');
    await at.rows('delete from role where id = $1', [role?.id]);
    expect([await at.view(token), (await at.accept(token, { name: 'X', password })).reason]).toEqual([null, 'INVALID']);
    const { resendInvitation } = await ada.data<{ resendInvitation: Answer }>(`mutation ($key: String!, $id: ID!) { resendInvitation(idempotencyKey: $key, invitationId: $id, expectedVersion: 1) ${personResult} }`, { key: newKey(), id: user.id });
    expect(resendInvitation).toMatchObject({ reason: 'MAY_NOT_GRANT' });
  });

  it('is no way around the second factor: the link and the password let nobody in', async () => {
    await at.bff.admit({ email: 'two-steps@nordwind.example', customers: ['10517'] });
    await at.rows(`insert into person_totp (person_id, sealed_secret, confirmed_at) select id, '\\x00', now() from person where email = 'two-steps@nordwind.example'`);
    const { token } = await at.invited(ada, 'two-steps@nordwind.example');
    const client = at.bff.client();
    expect(await at.accept(token, { password: testPassword }, client)).toMatchObject({ reason: 'SIGN_IN_FIRST' });
    expect(client.sessionCookie).toBeNull();
  });

  it('does not bring back who was deactivated', async () => {
    const { token } = await at.invited(ada, 'sent-away@kessler.example');
    await at.bff.admit({ email: 'sent-away@kessler.example', customers: ['10482'], roles: ['viewer'] });
    await at.rows(`update company_user set is_active = false where person_id = (select id from person where email = 'sent-away@kessler.example')`);
    expect(await at.accept(token, { password: testPassword })).toMatchObject({ reason: 'INVALID' });
    expect(await at.find(ada, 'sent-away@kessler.example')).toMatchObject({ state: expect.stringMatching(/^(INVITED|DEACTIVATED)$/) });
  });

  it('looks the same used, run out, revoked and replaced', async () => {
    const unknown = await at.accept('A'.repeat(43), { name: 'X', password });
    const runOut = await at.invited(ada, 'runs-out@kessler.example');
    await at.rows(`update invitation_token set expires_at = now() where invitation_id = $1`, [runOut.user.id]);
    const revoked = await at.invited(ada, 'revoked@kessler.example');
    const { revokeInvitation } = await ada.data<{ revokeInvitation: Answer }>(
      `mutation ($key: String!, $id: ID!, $version: Int!) { revokeInvitation(idempotencyKey: $key, invitationId: $id, expectedVersion: $version) { __typename ... on PeopleRefused { reason } } }`, { key: newKey(), id: revoked.user.id, version: revoked.user.version });
    expect(revokeInvitation).toEqual({ __typename: 'InvitationRevoked' });
    for (const { token } of [runOut, revoked]) expect([await at.view(token), await at.accept(token, { name: 'X', password })]).toEqual([null, unknown]);
  });

  it('is sent again with a new link, by whoever sends it, and no faster than once a minute', async () => {
    const { user, token } = await at.invited(ada, 'again@kessler.example');
    const resend = async (version: number): Promise<Answer> => (await ada.data<{ resendInvitation: Answer }>(
      `mutation ($key: String!, $id: ID!, $version: Int!) { resendInvitation(idempotencyKey: $key, invitationId: $id, expectedVersion: $version) ${personResult} }`, { key: newKey(), id: user.id, version })).resendInvitation;
    expect(await resend(1)).toMatchObject({ reason: 'TOO_SOON' });
    await at.rows(`update invitation set sent_at = now() - interval '2 minutes' where id = $1`, [user.id]);
    expect(await resend(7)).toMatchObject({ reason: 'CHANGED_MEANWHILE' });
    expect(await resend(1)).toMatchObject({ __typename: 'PersonChanged', person: { version: 2 } });
    expect(await at.view(token)).toBeNull();
    expect(await at.view(await at.tokenTo('again@kessler.example'))).toMatchObject({ email: 'again@kessler.example' });
  });

  it('lets an existing person in who is signed in, or gives the right password, and nobody else', async () => {
    await at.bff.admit({ email: 'exists@nordwind.example', name: 'Exi Sts', customers: ['10517'] });
    const first = await at.invited(ada, 'exists@nordwind.example');
    expect(await at.view(first.token)).toMatchObject({ hasPassword: true });
    expect(await at.accept(first.token, { name: 'X' })).toMatchObject({ reason: 'SIGN_IN_FIRST', message: expect.stringContaining('exists@nordwind.example') });
    expect(await at.accept(first.token, { name: 'X', password: 'not the password' })).toMatchObject({ reason: 'WRONG_PASSWORD' });
    expect(await at.accept(first.token, { name: 'X' }, nils)).toMatchObject({ reason: 'SIGN_IN_FIRST' });
    const own = await at.bff.signedIn('exists@nordwind.example');
    expect(await at.accept(first.token, { name: 'Another Name' }, own)).toMatchObject({ viewer: { person: { name: 'Exi Sts' }, company: { name: 'Kessler Anlagenbau GmbH' } } });
    await at.bff.admit({ email: 'exists2@nordwind.example', customers: ['10517'] });
    const second = await at.invited(ada, 'exists2@nordwind.example');
    expect(await at.accept(second.token, { password: testPassword })).toMatchObject({ __typename: 'InvitationAccepted' });
  });

  it('confirms nobody anew who was only signed in', async () => {
    await at.bff.admit({ email: 'unlocked@nordwind.example', customers: ['10517'] });
    const own = await at.bff.signedIn('unlocked@nordwind.example');
    const { token } = await at.invited(ada, 'unlocked@nordwind.example');
    await at.rows(`update session set confirmed_at = now() - interval '11 minutes' where person_id = (select id from person where email = 'unlocked@nordwind.example')`);
    expect(await at.accept(token, {}, own)).toMatchObject({ __typename: 'InvitationAccepted' });
    expect((await own.query('mutation { startTotp { __typename } }')).errors.map(({ extensions }) => extensions.code)).toEqual(['STEP_UP_REQUIRED']);
  });

  it('does not hold once whoever invited could not invite so any more, until somebody who can sends it again', async () => {
    await at.bff.admit({ email: 'leaves@kessler.example', customers: ['10482'] });
    const { user, token } = await at.invited(await at.bff.signedIn('leaves@kessler.example'), 'orphan@kessler.example');
    const setRole = (role: string): Promise<unknown> => at.rows(`update role_assignment set ready_made = $1 where person_id = (select id from person where email = 'leaves@kessler.example')`, [role]);
    await setRole('viewer');
    expect([await at.view(token), (await at.accept(token, { name: 'X', password })).reason]).toEqual([null, 'INVALID']);
    await setRole('admin');
    expect(await at.view(token)).not.toBeNull();
    await at.rows(`update company_user set is_active = false where person_id = (select id from person where email = 'leaves@kessler.example')`);
    expect(await at.view(token)).toBeNull();
    await at.rows(`update invitation set sent_at = now() - interval '2 minutes' where id = $1`, [user.id]);
    await ada.data(`mutation ($key: String!, $id: ID!) { resendInvitation(idempotencyKey: $key, invitationId: $id, expectedVersion: 1) ${personResult} }`, { key: newKey(), id: user.id });
    expect(await at.accept(await at.tokenTo('orphan@kessler.example'), { name: 'Orphan', password })).toMatchObject({ __typename: 'InvitationAccepted' });
  });

  it('is a page like any other, which tells its address to nobody', async () => {
    const response = await at.bff.client().fetch(`/invitations/${'A'.repeat(43)}`);
    expect([response.headers.get('referrer-policy'), response.headers.get('cache-control')]).toEqual(['same-origin', 'no-store']);
  });
});

describe('attempts to accept', () => {
  it('are limited by the address they come from', async () => {
    const reasons = [];
    for (let count = 0; count < 61; count += 1) reasons.push((await at.accept('A'.repeat(43), { name: 'X', password })).reason);
    expect([reasons.at(-1), reasons.includes('INVALID')]).toEqual(['RATE_LIMITED', true]);
  });
});
