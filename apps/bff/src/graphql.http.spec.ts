import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let bff: BffFixture;
let client: BuyerClient;
beforeAll(async () => {
  bff = await BffFixture.start({ erp: aMemoryErp().withCustomer({ externalId: '1' }), environment: { NODE_ENV: 'production' } });
  await bff.syncCustomers();
  await bff.admit({ email: 'lena@a.example', customers: ['1'] });
  client = await bff.signedIn('lena@a.example');
});
afterAll(() => bff.stop());

const refusalOf = async (query: string): Promise<string | undefined> => (await client.query(query)).errors[0]?.message;

describe('one operation', () => {
  it('may not ask for too much at once', async () => {
    const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
    expect(await refusalOf(`{ ${many(31, (index) => `a${String(index)}: account { id }`)} }`)).toMatch(/Aliases limit of 30 exceeded/);
    expect(await refusalOf(`{ ${many(5_000, () => 'account { id }')} }`)).toMatch(/more tha[nt] 4000 tokens/);
    const deep = `${'... on CustomerAccount { shipTos { address { city } } '.repeat(12)}${'}'.repeat(12)}`;
    expect(await refusalOf(`{ account { ${deep} } }`)).toMatch(/(depth|cost) limit/i);
    expect(await refusalOf(`{ ${many(20, (index) => `a${String(index)}: account { shipTos { address { city } } }`)} }`)).toBeUndefined();
  });

  it('is not sent in batches', async () => {
    const response = await client.fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-portico-csrf': '1' }, body: '[{"query":"{ account { id } }"},{"query":"{ account { id } }"}]' });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"id"');
  });

  it('does not learn the schema in production', async () => {
    expect((await client.query('{ __schema { types { name } } }')).data).toBeNull();
    expect((await client.query('{ acount { id } }')).errors[0]?.message).not.toMatch(/Did you mean/);
  });

  it('may not stand in the address of a request', async () => {
    expect((await client.fetch('/graphql?query=%7Baccount%7Bid%7D%7D')).status).toBe(405);
  });
});

describe('a refused query', () => {
  it('has a code and no internals', async () => {
    const { data, errors } = await bff.client().query('{ account { id } }');
    expect({ data, errors }).toEqual({ data: null, errors: [{ message: 'Sign in first', path: ['account'], locations: expect.any(Array), extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});
