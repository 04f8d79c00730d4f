import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { permissions } from '@portico/domain';
import { bffSchema } from './bff-schema.js';
import { companyDigest } from './isolation/company-digest.js';
import { fields } from './isolation/isolation-fields.js';
import { roots, type RootEntry } from './isolation/isolation-table.js';
import { reachableFields, rootFields, wholeOperation, type RootField } from './isolation/whole-selection.js';
import { buildWorld, type Mark, type World } from './isolation/world.js';
import type { BuyerClient, GraphqlAnswer } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

const schema = await bffSchema();
const allRoots = rootFields(schema);
const entryOf = ({ name }: RootField): RootEntry => {
  const entry = roots[name];
  if (!entry) throw new Error(`${name} has no entry in isolation-table.ts: say who may ask for it`);
  return entry;
};

let world: World;
beforeAll(async () => { world = await buildWorld(); });
afterAll(() => world.stop());

const ask = (client: BuyerClient, root: RootField): Promise<GraphqlAnswer> => client.query(wholeOperation(schema, root), entryOf(root).variables?.(world) ?? {});
const valueOf = ({ data }: GraphqlAnswer, { field }: RootField): unknown => (data as Readonly<Record<string, unknown>> | null)?.[field.name] ?? null;
/** Marks in the answer, except those that were sent in the question. */
const marksIn = (answer: GraphqlAnswer, root: RootField, marks: readonly Mark[] = world.marks): readonly string[] => {
  const sent = JSON.stringify(entryOf(root).variables?.(world) ?? {});
  const text = JSON.stringify([answer.data, answer.errors]);
  return marks.map((mark) => mark.text).filter((mark) => text.includes(mark) && !sent.includes(mark));
};
const isRefusal = (value: unknown): boolean => value === null
  || (typeof value === 'object' && '__typename' in value && /Refused$|NotReceived$/.test(String(value.__typename)));
const refusedBy = ({ errors }: GraphqlAnswer, code: string): boolean => errors.length > 0 && errors.every(({ extensions }) => extensions.code === code);

describe('the table', () => {
  it('has every query and mutation of the schema, and no other', () => {
    expect(Object.keys(roots).sort()).toEqual(allRoots.map(({ name }) => name).sort());
  });
  it('has every field that they reach, and no other', () => {
    const listed = Object.fromEntries(Object.entries(fields).map(([type, names]) => [type, names.split(' ').sort()]));
    const reached = Object.fromEntries([...reachableFields(schema)].map(([type, names]) => [type, [...names].sort()]));
    expect(listed).toEqual(reached);
  });
});

describe.each(allRoots.map((root) => [root.name, root] as const))('%s', (_, root) => {
  it.each([['who is signed out', () => world.bff.client()], ['whose session is over', () => world.expired]] as const)('tells a person %s nothing of a company', async (_who, client) => {
    const answer = await ask(client(), root);
    expect(marksIn(answer, root)).toEqual([]);
    if (entryOf(root).signedOut === 'answered') expect(answer.errors).toEqual([]);
    else expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it('tells a buyer of another company nothing of this one, and changes nothing of it', async () => {
    const before = await companyDigest(world.bff.database.url, world.a.companyId);
    const client = root.name === 'Mutation.signOut' ? await world.bff.signedIn('all@b.example') : world.stranger;
    const answer = await ask(client, root);
    expect(marksIn(answer, root)).toEqual([]);
    expect(await companyDigest(world.bff.database.url, world.a.companyId)).toEqual(before);
    if (entryOf(root).stranger === 'nothing') expect(isRefusal(valueOf(answer, root))).toBe(true);
    else expect({ errors: answer.errors, isNull: valueOf(answer, root) === null }).toEqual({ errors: [], isNull: false });
  });

  // Amounts stand in what many changes answer too.
  const lacking = permissions.filter((permission) => root.kind === 'query' || roots[root.name]?.needs === permission || (permission === 'see-prices' && root.name !== 'Mutation.signOut'));
  for (const permission of lacking) it(`tells a buyer without “${permission}” nothing that needs it`, async () => {
    const client = world.without.get(permission);
    if (!client) throw new Error(permission);
    const { needs } = entryOf(root);
    const before = await companyDigest(world.bff.database.url, world.a.companyId);
    const answer = await ask(client, root);
    expect(marksIn(answer, root, world.marks.filter((mark) => mark.permission === permission))).toEqual([]);
    if (needs !== permission) return;
    expect(isRefusal(valueOf(answer, root)) && (answer.errors.length === 0 || refusedBy(answer, 'FORBIDDEN'))).toBe(true);
    expect(await companyDigest(world.bff.database.url, world.a.companyId)).toEqual(before);
  });
});

describe('the marks', () => {
  it('are all sent to the buyer they belong to: what the walls keep back is really there', async () => {
    const answers = [];
    for (const root of allRoots.filter(({ kind }) => kind === 'query')) {
      const answer = await ask(world.buyer, root);
      expect({ root: root.name, errors: answer.errors }).toEqual({ root: root.name, errors: [] });
      answers.push(answer.data);
    }
    const text = JSON.stringify(answers);
    expect(world.marks.map((mark) => mark.text).filter((mark) => !text.includes(mark))).toEqual([]);
  });
});
