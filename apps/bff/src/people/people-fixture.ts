import { aMemoryErp } from '@portico/erp-contract/testing';
import pg from 'pg';
import { BffFixture } from '../testing/bff-fixture.js';
import type { BuyerClient } from '../testing/buyer-client.js';

export const userFields = 'id name email state version roles { role name reachesAll accounts { number } } endsOn invitedBy availableActions isReviewDue reviewedBy';
export interface User {
  readonly id: string; readonly name: string; readonly email: string; readonly state: string; readonly version: number; readonly endsOn: string | null; readonly invitedBy: string | null;
  readonly roles: readonly { readonly role: string; readonly name: string; readonly reachesAll: boolean; readonly accounts: readonly { readonly number: string }[] }[];
  readonly availableActions: readonly string[]; readonly isReviewDue: boolean; readonly reviewedBy: string | null;
}
export interface Answer { readonly __typename: string; readonly reason?: string; readonly message?: string; readonly person?: User | null; readonly rows?: readonly { readonly email: string; readonly outcome: string; readonly message: string; readonly person: User | null }[] }
export interface Mail { readonly recipient_address: string; readonly subject: string; readonly text_body: string; readonly locale: string; readonly is_secret: boolean }

const refused = '... on PeopleRefused { reason message current { id } }';
export const personResult = `{ __typename ... on PersonChanged { person { ${userFields} } } ${refused} }`;
export const buyerRole = { role: 'buyer', accountIds: null };

let keys = 0;
export const newKey = (): string => `people-${String(++keys)}`;

/** Kessler with two accounts and Nordwind with one, and those who manage their people. */
export class PeopleFixture {
  private constructor(readonly bff: BffFixture, readonly superuser: pg.Client) {}

  static async start(): Promise<PeopleFixture> {
    const bff = await BffFixture.start({ environment: { PUBLIC_URL: 'http://127.0.0.1:4000' }, erp: aMemoryErp()
      .withCustomer({ externalId: '10482', name: 'Kessler Anlagenbau GmbH', creditAccountExternalId: 'CR-1' })
      .withCustomer({ externalId: '10483', name: 'Kessler Anlagenbau GmbH, Werk Bremen', creditAccountExternalId: 'CR-1' })
      .withCustomer({ externalId: '10517', name: 'Nordwind Metallbau AG' }) });
    await bff.syncCustomers();
    await bff.admit({ email: 'ada@kessler.example', name: 'Ada Admin', customers: ['10482'] });
    await bff.admit({ email: 'nils@nordwind.example', name: 'Nils Brandt', customers: ['10517'] });
    const superuser = new pg.Client({ connectionString: bff.database.url });
    await superuser.connect();
    return new PeopleFixture(bff, superuser);
  }

  async stop(): Promise<void> {
    await this.superuser.end();
    await this.bff.stop();
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<readonly Row[]> {
    return (await this.superuser.query(sql, values)).rows as Row[];
  }

  async invite(client: BuyerClient, people: readonly object[], idempotencyKey = newKey()): Promise<Answer> {
    const { invitePeople } = await client.data<{ invitePeople: Answer }>(
      `mutation ($key: String!, $people: [PersonToInviteInput!]!) { invitePeople(idempotencyKey: $key, people: $people) { __typename ... on PeopleInvited { rows { email outcome message person { ${userFields} } } } ${refused} } }`,
      { key: idempotencyKey, people });
    return invitePeople;
  }

  /** One that must succeed. */
  async invited(client: BuyerClient, email: string, more: object = {}): Promise<{ readonly user: User; readonly token: string }> {
    const answer = await this.invite(client, [{ email, roles: [buyerRole], ...more }]);
    const user = answer.rows?.[0]?.person;
    if (!user) throw new Error(`${email} was not invited: ${JSON.stringify(answer)}`);
    return { user, token: await this.tokenTo(email) };
  }

  async mailsTo(email: string): Promise<readonly Mail[]> {
    return this.rows<Mail>('select * from mail_message where recipient_address = $1 order by created_at desc', [email]);
  }

  async tokenTo(email: string): Promise<string> {
    const [mail] = await this.mailsTo(email);
    const token = /http:\/\/127\.0\.0\.1:4000\/invitations\/([\w-]{43})\n/.exec(mail?.text_body ?? '')?.[1];
    if (token === undefined) throw new Error(`No link in the mail to ${email}`);
    return token;
  }

  view(token: string, client = this.bff.client()): Promise<Record<string, unknown> | null> {
    return client.data<{ invitation: Record<string, unknown> | null }>('query ($token: String!) { invitation(token: $token) { companyName inviterName email name hasPassword } }', { token }).then(({ invitation }) => invitation);
  }

  async accept(token: string, given: { readonly name?: string; readonly password?: string }, client = this.bff.client()): Promise<Answer & { readonly viewer?: { readonly person: { readonly name: string }; readonly company: { readonly name: string } } | null }> {
    const { acceptInvitation } = await client.data<{ acceptInvitation: Answer }>(
      'mutation ($token: String!, $name: String, $password: String) { acceptInvitation(token: $token, name: $name, password: $password) { __typename ... on InvitationAccepted { viewer { person { name } company { name } permissions } } ... on InvitationRefused { reason message } } }',
      { token, ...given });
    return acceptInvitation;
  }

  async people(client: BuyerClient, variables: object = {}): Promise<{ readonly totalCount: number; readonly edges: readonly { readonly cursor: string; readonly node: User }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }> {
    const { people } = await client.data<{ people: Awaited<ReturnType<PeopleFixture['people']>> }>(
      `query ($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) { people(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { ${userFields} } } } }`,
      { first: 50, ...variables });
    return people;
  }

  async find(client: BuyerClient, email: string): Promise<User> {
    const user = (await this.people(client, { filter: { text: email } })).edges[0]?.node;
    if (!user) throw new Error(`${email} is not among the people`);
    return user;
  }
}
