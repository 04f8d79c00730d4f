import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLInputType } from 'graphql';
import { bffSchema } from './bff-schema.js';
import { roots } from './isolation/isolation-table.js';
import { rootFields, wholeOperation, type RootField } from './isolation/whole-selection.js';
import { buildWorld, type World } from './isolation/world.js';
import type { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(300_000);

const schema = await bffSchema();
let world: World;
let buyer: BuyerClient;
beforeAll(async () => {
  world = await buildWorld();
  await world.bff.admit({ email: 'rude@a.example', customers: ['70001'] });
  buyer = await world.bff.signedIn('rude@a.example');
});
afterAll(() => world.stop());

const id = '00000000-0000-0000-0000-000000000000';
const texts = ['', ' ', '\u0000', 'a\u0000b', '\uD800', 'a\uDC00b', '\uFFFE\uFFFF', '💥'.repeat(50), `x${'💥'.repeat(500)}`, '\u202E\u200B', '%', '\\', '_%\\', `'); drop table cart; --`, '$1', '{{sku}}', '<script>', '&|!():*', `'"\\`, '../../etc/passwd', '\r\nset-cookie: x=1',
  'x'.repeat(201), 'x'.repeat(100_000), 'é'.repeat(500_000), '٣'.repeat(100), 'null', '__proto__', 'constructor', '[]', '{}', id, '-'.repeat(36), `${id} `, '0', '-1', '9'.repeat(40), '2026-02-31', 'en-\u0000', 'EUR'] as const;
const decimals = ['0', '-0', '-1', '0.0', '-0.00000000000000000001', '1e30', '1E5', '1e-30', '1e400', `0.${'1'.repeat(40)}`, `0.${'1'.repeat(20)}`, '9'.repeat(30), '9'.repeat(31), `${'9'.repeat(30)}.${'9'.repeat(20)}`, '000000000000001', 'NaN', 'Infinity', '-Infinity', '0x10', '1,5', '1_000', '+1', ' 1', '1 ', '٣', '', '.5', '5.', '\u0000', 'x'.repeat(100_000)];
const days = ['0000-01-01', '0001-01-01', '9999-12-31', '10000-01-01', '-0001-01-01', '2026-02-31', '2026-11-24T00:00:00Z', 'today', 'infinity', '', '\u0000'];
const numbers = [0, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, 1e308];
const wrongTypes: readonly unknown[] = [null, 7, 1e30, true, {}, [], [null], ['x'], { a: 'b' }];

function poisonFor(type: GraphQLInputType): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return [...wrongTypes, 'NO_SUCH', 'toString', ''];
  if (!isScalarType(named)) return wrongTypes;
  const own = { Decimal: decimals, Date: days, DateTime: days, Int: numbers, Boolean: ['true', 1] }[named.name] ?? texts;
  return [...own, ...wrongTypes];
}

/** A harmless value of the type: what stands in all places but the one that is tried. */
function plain(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plain(type.ofType);
  if (isListType(type)) return [plain(type.ofType)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).filter((field) => isNonNullType(field.type)).map((field) => [field.name, plain(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  return { Int: 1, Boolean: true, Decimal: '1', Date: '2026-11-24', DateTime: '2026-11-24T00:00:00Z' }[type.name] ?? 'x';
}

interface Place { readonly path: readonly (string | number)[]; readonly type: GraphQLInputType }
/** Every place where a value can stand in a variable of this type. */
function placesIn(type: GraphQLInputType, path: readonly (string | number)[]): readonly Place[] {
  if (isNonNullType(type)) return placesIn(type.ofType, path);
  if (isListType(type)) return [{ path, type }, ...placesIn(type.ofType, [...path, 0])];
  if (isInputObjectType(type)) return [{ path, type }, ...Object.values(type.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name]))];
  return [{ path, type }];
}
const placesOf = ({ field }: RootField): readonly Place[] => field.args.flatMap((arg) => placesIn(arg.type, [arg.name]));
function withValue(whole: unknown, [at, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (at === undefined) return value;
  if (typeof at === 'number') return [withValue(Array.isArray(whole) ? whole[0] : undefined, rest, value)];
  const object = typeof whole === 'object' && whole !== null ? whole as Readonly<Record<string, unknown>> : {};
  return { ...object, [at]: withValue(object[at], rest, value) };
}

/** What is asked otherwise: the table's own question where it has one, so that what is tried meets objects that are there. */
function question({ name, field }: RootField): Readonly<Record<string, unknown>> {
  const own = roots[name]?.variables?.(world) ?? {};
  return Object.fromEntries(field.args.flatMap((arg) => (arg.name in own ? [[arg.name, own[arg.name]]] : isNonNullType(arg.type) ? [[arg.name, plain(arg.type)]] : [])));
}

const allRoots = rootFields(schema).filter(({ name, field }) => field.args.length > 0 && name !== 'Mutation.signOut');

describe.each(allRoots.map((root) => [root.name, root] as const))('%s', (name, root) => {
  it.each(placesOf(root).map((place) => [place.path.join('.'), place] as const))('blames whatever stands at %s on who sent it', async (_, place) => {
    const operation = wholeOperation(schema, root);
    const faults: unknown[] = [];
    for (const poison of poisonFor(place.type)) {
      // The table's questions have a new idempotency key each.
      const { errors, status } = await buyer.query(operation, withValue(question(root), place.path, poison) as Readonly<Record<string, unknown>>);
      const isFault = status >= 500 || errors.some(({ extensions, message }) => extensions.code === 'INTERNAL_SERVER_ERROR' || message.includes('cannot be stored'));
      if (isFault) faults.push({ poison: JSON.stringify(poison).slice(0, 80), status, errors: errors.slice(0, 2) });
    }
    expect({ [name]: faults }).toEqual({ [name]: [] });
  });
});

it('blames what is written into the operation itself on who sent it', async () => {
  for (const literal of ['"\\u0000"', '"a\\uD800b"', '"\uD800"', '"""\uDC00"""']) {
    const { errors, status } = await buyer.query(`{ product(sku: ${literal}) { name price(unit: ${literal}) { unit } } }`);
    expect([literal, status, errors.map(({ extensions }) => extensions.code)]).toEqual([literal, 400, [expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/)]]);
  }
});

it.each(['invoices', 'acknowledgements', 'po-documents', 'product-image'])('finds no file under a name that nothing can have: %s', async (kind) => {
  for (const name of ['%00', 'a%00b', '%ED%A0%80', '%', '..%2F..%2Fetc%2Fpasswd', id, '-'.repeat(36), 'x'.repeat(5_000), '%F0%9F%92%A5', '1/2', `${id}/%00`]) {
    const { status } = await buyer.fetch(`/files/${kind}/${name}`);
    expect([name, status >= 400 && status < 500]).toEqual([name, true]);
  }
});

it.each(['{', '{ viewer { permissions }', 'no query', '', `{ ${'a '.repeat(5_000)} }`])('blames an operation that cannot be read on who sent it: %.30s', async (query) => {
  const { errors, status } = await buyer.query(query);
  expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([400, [expect.stringMatching(/^(GRAPHQL_PARSE_FAILED|BAD_REQUEST)$/)]]);
});
