import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { fileRoutes, type FileEntry } from './isolation/files-table.js';
import { buildWorld, poDocument, uploadHeaders, type World } from './isolation/world.js';
import type { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let world: World;
beforeAll(async () => { world = await buildWorld(); });
afterAll(() => world.stop());

const ask = (client: BuyerClient, route: string, { path }: FileEntry): Promise<Response> => client.fetch(path(world.a),
  route.startsWith('POST') ? { method: 'POST', body: poDocument(), headers: uploadHeaders } : {});
/** Nothing of the file, and nothing that tells whether there is one. */
const isNothing = async (response: Response): Promise<boolean> => [401, 403, 404].includes(response.status) && (await response.arrayBuffer()).byteLength < 300;

/** As the server knows them, from the tree that it prints: "GET /files/invoices/:id". */
function routesUnderFiles(): readonly string[] {
  const parents: string[] = [];
  return world.bff.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^(.*?)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    const depth = indent.length / 4;
    const path = `${depth > 0 ? parents[depth - 1] ?? '' : ''}${part}`;
    parents[depth] = path;
    return path.startsWith('/files/') ? methods.split(', ').filter((method) => method !== '' && method !== 'HEAD').map((method) => `${method} ${path}`) : [];
  });
}

it('the table has every route under /files, and no other', () => {
  expect([...routesUnderFiles()].sort()).toEqual(Object.keys(fileRoutes).sort());
});

describe.each(Object.entries(fileRoutes))('%s', (route, entry) => {
  it('answers the buyer it belongs to', async () => {
    const response = await ask(world.buyer, route, entry);
    expect([200, 201]).toContain(response.status);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    if (route.startsWith('GET')) expect(response.headers.get('cache-control')).toMatch(/private/);
  });

  it('gives nothing to a person who is signed out, or whose session is over', async () => {
    for (const client of [world.bff.client(), world.expired]) expect(await isNothing(await ask(client, route, entry))).toBe(true);
  });

  if (route.startsWith('GET')) it('gives nothing of it to a buyer of another company', async () => {
    const response = await ask(world.stranger, route, entry);
    if (!entry.isOfWhoAsks) return expect(await isNothing(response)).toBe(true);
    const text = await response.text();
    expect(world.marks.filter((mark) => text.includes(mark.text))).toEqual([]);
  });

  for (const permission of entry.needs ?? []) it(`gives nothing of it to a buyer without “${permission}”`, async () => {
    const client = world.without.get(permission);
    if (!client) throw new Error(permission);
    expect(await isNothing(await ask(client, route, entry))).toBe(true);
  });
});
