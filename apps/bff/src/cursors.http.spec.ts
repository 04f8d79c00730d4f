import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isNonNullType, isObjectType, type GraphQLField, type GraphQLOutputType } from 'graphql';
import { SYNC_TASKS, type SyncTask } from '@portico/domain';
import { aMemoryErp, aShipTo } from '@portico/erp-contract/testing';
import { bffSchema } from './bff-schema.js';
import { customerA, phoneOrderA } from './isolation/seed-erp.js';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient, GraphqlAnswer } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(180_000);

const schema = await bffSchema();
const typesWithFields = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type)).filter(({ name }) => !name.startsWith('__'));
const everyField = typesWithFields.flatMap((type) => Object.values(type.getFields()).map((field) => ({ of: type, field, name: `${type.name}.${field.name}` })));
const isConnection = (type: GraphQLOutputType): boolean => {
  const named = getNamedType(type);
  return isObjectType(named) && (named.name.endsWith('Connection') || 'pageInfo' in named.getFields());
};
/** The connection itself, or the one field of the answer that holds it. */
const connectionsIn = (type: GraphQLOutputType): readonly string[] => {
  const named = getNamedType(type);
  return isConnection(type) ? [''] : isObjectType(named) ? Object.values(named.getFields()).filter((field) => isConnection(field.type)).map(({ name }) => name) : [];
};
const paged = everyField.filter(({ of, field }) => field.args.some(({ name }) => ['after', 'before', 'last'].includes(name)) || (of === schema.getQueryType() && isConnection(field.type)));

/** A list in one of its orders, found by a search or not: what one cursor belongs to. */
interface Listing { readonly list: GraphQLField<unknown, unknown>; readonly order: string; readonly variables: Readonly<Record<string, unknown>> }
const listings = paged.flatMap(({ field: list }): readonly Listing[] => {
  const [sort, filter] = ['sort', 'filter'].map((name) => list.args.find((arg) => arg.name === name)?.type).map((type) => type && getNamedType(type));
  const sorts = isEnumType(sort) ? sort.getValues().map(({ name }) => ({ sort: name })) : [{}];
  const filters = isInputObjectType(filter) && 'search' in filter.getFields() ? [{}, { filter: { search: 'Mark' } }] : [{}];
  return sorts.flatMap((by) => filters.map((only) => ({ list, order: `${list.name} ${JSON.stringify(by)}`, variables: { ...by, ...only } })));
});
const ownCursors = new Map<Listing, string>();
const cursorOf = (listing: Listing): string => ownCursors.get(listing) ?? '';
const isFirstOfItsOrder = (listing: Listing): boolean => listings.find(({ order }) => order === listing.order) === listing;

let bff: BffFixture;
let buyer: BuyerClient;
beforeAll(async () => {
  const products = ['MARK-1', 'MARK-2', 'MARK-3'];
  const erp = products.reduce((builder, sku) => builder.withProduct({ sku, name: `Mark ${sku}` }), aMemoryErp()).withAssortment({ externalId: 'all', skus: products })
    .withCustomer({ externalId: customerA, assortmentIds: ['all'] }, [aShipTo()]);
  bff = await BffFixture.start({ erp: ['Mark-I1', 'Mark-I2', 'Mark-I3'].reduce((builder, externalId) => builder.withInvoice({ externalId, number: externalId, customerExternalId: customerA }), erp) });
  for (const number of ['Mark-1', 'Mark-2', 'Mark-3']) bff.erp.records.orders.put(number, { ...phoneOrderA, externalId: number, number, shipments: [] });
  for (const task of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false })) await task.run(new AbortController().signal);
  for (const email of ['buyer@a.example', 'colleague@a.example', 'third@a.example']) await bff.admit({ email, customers: [customerA] });
  // An entry of the audit trail each.
  for (const _ of ['first', 'second']) buyer = await bff.signedIn('buyer@a.example');
  for (const listing of listings) {
    const answer = await ask(listing, {});
    ownCursors.set(listing, pageIn(answer, listing)?.pageInfo.endCursor ?? `no page: ${JSON.stringify(answer.errors)}`);
  }
});
afterAll(() => bff.stop());

interface Page { readonly edges: readonly { readonly cursor: string }[]; readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean } }
const selected = 'edges { cursor } pageInfo { endCursor hasNextPage }';
const ask = ({ list, variables }: Listing, more: object): Promise<GraphqlAnswer<Readonly<Record<string, Page & Readonly<Record<string, Page>>>>>> => {
  const [inner = ''] = connectionsIn(list.type);
  return buyer.query(
    `query (${list.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) { ${list.name}(${list.args.map(({ name }) => `${name}: $${name}`).join(', ')}) { ${inner === '' ? selected : `${inner} { ${selected} }`} } }`,
    { first: 1, ...variables, ...more });
};
const pageIn = ({ data }: Awaited<ReturnType<typeof ask>>, { list }: Listing): Page | undefined => {
  const [inner = ''] = connectionsIn(list.type);
  return inner === '' ? data?.[list.name] : data?.[list.name]?.[inner];
};
/** How it was answered: with a page, by the list's own refusal, or, what must never be, otherwise. */
const outcome = ({ data, errors }: GraphqlAnswer): string => {
  if (errors.length === 0 && data !== null) return 'a page';
  return errors.every(({ extensions, message }) => extensions.code === 'BAD_USER_INPUT' && /^after (is not a cursor of this list|has a character that can be neither stored)/.test(message)) ? 'refused' : JSON.stringify(errors);
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const keyOf = (cursor: string): readonly unknown[] => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as readonly unknown[];
const id = '00000000-0000-0000-0000-000000000000';
const notCursors = [
  '', ' ', 'nonsense', '\u0000', '\uD800', '💥', '%00', '../../etc/passwd', `' or 1=1 --`, 'x'.repeat(100_000), Buffer.from('"a').toString('base64url'), encoded(null), encoded(7), encoded('text'), encoded({}), encoded([]), encoded([null]),
  encoded(['one']), encoded([1, 2]), encoded({ length: 2, 0: 'a', 1: id }), encoded(Array.from({ length: 1_000 }, () => id)), encoded(['due-asc', 'x', id]), encoded(['2026-11-24', id]), encoded(['x'.repeat(50_000), id]),
];
const wrongTypes: readonly unknown[] = [null, 7, true, {}, [], ['a'], { toString: 'x' }];
const wrongTexts = ['', ' ', 'x', '\u0000', 'a\u0000b', '\uD800', '-', '-'.repeat(36), 'NaN', 'Infinity', '-infinity', '1e400', '9'.repeat(200), `0.${'9'.repeat(20_000)}`, '2026-02-31', '0000-01-01', '10000-01-01',
  '294277-01-01', '99999999-01-01', '2026-11-24 25:00:00+00', '2026-02-31 00:00:00+00', '0000-01-01 00:00:00+00', '2026-11-24 00:00:00+99', 'now', 'today', 'epoch', '١', 'x'.repeat(100_000), `' or 1=1 --`];

it('is asked of every list of the schema, each of which takes first and after and is asked for at the root', () => {
  const within = new Set(paged.flatMap(({ field }) => connectionsIn(field.type).map((inner) => (inner === '' ? '' : `${String(getNamedType(field.type))}.${inner}`))));
  expect(everyField.filter(({ of, field, name }) => of !== schema.getQueryType() && isConnection(field.type) && !within.has(name)).map(({ name }) => name)).toEqual([]);
  expect(paged.map(({ name }) => name).sort()).toEqual(paged.filter(({ of, field }) => of === schema.getQueryType() && connectionsIn(field.type).length === 1 && !field.args.some(({ name }) => ['last', 'before'].includes(name))
    && field.args.some(({ name, type }) => name === 'first' && isNonNullType(type)) && field.args.some(({ name }) => name === 'after')).map(({ name }) => name).sort());
  expect(paged.length).toBeGreaterThanOrEqual(3);
});

describe.each(listings.map((listing) => [`${listing.order}${'filter' in listing.variables ? ' found by a search' : ''}`, listing] as const))('%s', (_, listing) => {
  it('goes on after its own cursor', async () => {
    const next = await ask(listing, { after: cursorOf(listing) });
    expect(next.errors).toEqual([]);
    expect(pageIn(next, listing)?.edges).toHaveLength(1);
    expect(pageIn(next, listing)?.pageInfo.endCursor).not.toBe(cursorOf(listing));
  });

  it('takes no value that its key cannot have: another text at most, and a whole id', async () => {
    const key = keyOf(cursorOf(listing));
    for (const wrong of wrongTexts) {
      for (const at of key.keys()) {
        const isRefused = at === key.length - 1 || /[\u0000\uD800]/.test(wrong);
        expect([wrong.slice(0, 50), at, outcome(await ask(listing, { after: encoded(key.with(at, wrong)) }))]).toEqual([wrong.slice(0, 50), at, isRefused ? 'refused' : expect.stringMatching(/^(a page|refused)$/)]);
      }
    }
    for (const at of key.keys()) expect(outcome(await ask(listing, { after: encoded(key.with(at, 7)) }))).toBe('refused');
  });
});

describe.each(listings.filter(isFirstOfItsOrder).map((listing) => [listing.order, listing] as const))('%s', (_, listing) => {
  it('takes no cursor of another list or another order', async () => {
    for (const other of listings.filter((each) => isFirstOfItsOrder(each) && each !== listing)) {
      expect([other.order, outcome(await ask(listing, { after: cursorOf(other) }))]).toEqual([other.order, 'refused']);
    }
  });
});

describe.each(paged.map(({ field: list }) => [list.name, listings.find((listing) => listing.list === list)] as const))('%s', (_, listing) => {
  it('takes nothing that is no cursor of its own, and says so before the database is asked', async () => {
    if (!listing) throw new Error('A list without an order');
    const own = cursorOf(listing);
    const key = keyOf(own);
    const cut = Array.from({ length: 12 }, (__, by) => own.slice(0, -1 - by * 3));
    const misshapen = key.flatMap((___, at) => wrongTypes.map((wrong) => encoded(key.with(at, wrong))));
    for (const after of [...notCursors, ...cut, ...misshapen, encoded([...key, 'more']), encoded(key.slice(1)), encoded(key.slice(0, -1))]) {
      expect([after.slice(0, 200), outcome(await ask(listing, { after }))]).toEqual([after.slice(0, 200), 'refused']);
    }
  });
});

describe.each(everyField.filter(({ field }) => field.args.some(({ name }) => name === 'first')).map(({ name, field }) => [name, field] as const))('%s', (_, field) => {
  it.each([0, -1, 201, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1.5, '1', 'all', null, [], {}])('takes no page of %j rows', async (first) => {
    const selection = isConnection(field.type) ? 'pageInfo { endCursor }' : connectionsIn(field.type).map((inner) => `${inner} { pageInfo { endCursor } }`).join(' ') || '__typename';
    const answer = await buyer.query(`query ($first: Int!) { ${field.name}(first: $first) { ${selection} } }`, { first });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
