import { describe, expect, it, jest } from '@jest/globals';
import { gql } from '@urql/core';

import { refused, wire } from '../testing';
import { parsedDocument, type TypedDocument } from '../documents/parsed-document';
import { createPortalClient } from './portal-client';

const Cart = gql`query Cart { cart { id goods { amount } } }`;
const Product = gql`query Product { product { id price { amount } } }`;
const AddToCart = gql`mutation AddToCart { addToCart { ... on CartChanged { cart { id } } } }`;
const Refresh = gql`mutation Refresh { refreshCart { id } }`;
const answers = {
  Cart: { data: { cart: { __typename: 'Cart', id: '1', goods: { __typename: 'Money', amount: '1' } } } },
  Product: { data: { product: { __typename: 'Product', id: '9', price: { __typename: 'Money', amount: '1' } } } },
  AddToCart: { data: { addToCart: { __typename: 'CartChanged', cart: { __typename: 'Cart', id: '1', goods: { __typename: 'Money', amount: '2' } } } } },
  Refresh: { data: { refreshCart: { __typename: 'Cart', id: '1' } } },
};
const client = (server: ReturnType<typeof wire>, onSignedOut = () => undefined) => createPortalClient({ url: 'http://portal.test/graphql', fetch: server.fetch, onSignedOut });
const operations = (server: ReturnType<typeof wire>) => server.calls.map(({ operation }) => operation);

describe('the client', () => {
  it('sends the header no other site can send, with the cookie of its own origin', async () => {
    const server = wire(answers);
    await client(server).query(Cart, {}).toPromise();
    expect(server.calls[0]?.headers['x-portico-csrf']).toBe('1');
    expect(server.calls[0]?.credentials).toBe('same-origin');
  });

  it('says once that the session is over', async () => {
    const onSignedOut = jest.fn(() => undefined);
    await client(wire({ Cart: refused('UNAUTHENTICATED') }), onSignedOut).query(Cart, {}).toPromise();
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });

  it('does not take a lost network for the end of the session', async () => {
    const onSignedOut = jest.fn(() => undefined);
    await client(wire({ Cart: 'no-network' }), onSignedOut).query(Cart, {}).toPromise();
    expect(onSignedOut).not.toHaveBeenCalled();
  });
});

describe('an operation of the built page', () => {
  const built = parsedDocument({ toString: () => '#0123456789abcdef01234567\nquery Built { cart { id } }' } as TypedDocument<unknown, Record<string, never>>);
  const data = { cart: { __typename: 'Cart', id: '1' } };

  it('is sent by its id, without its text', async () => {
    const server = wire({ Built: { data } });
    expect((await client(server).query(built, {}).toPromise()).data).toEqual(data);
    expect(server.calls.map(({ body }) => body)).toEqual([{ operationName: 'Built', variables: {}, extensions: { persistedQuery: { version: 1, sha256Hash: '0123456789abcdef01234567' } } }]);
  });

  it('is sent with its text to a server that was deployed since and does not know it', async () => {
    const server = wire({ Built: (_, { query }) => (query === undefined ? { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } : { data }) });
    expect((await client(server).query(built, {}).toPromise()).data).toEqual(data);
    expect(server.calls[1]?.body['query']).toMatch(/query Built/);
  });
});

describe('after a mutation', () => {
  /** Both queries watched, as two parts of a page do. */
  async function watched(mutation: typeof Cart, context = {}) {
    const server = wire(answers);
    const portal = client(server);
    const stops = [Cart, Product].map((query) => portal.query(query, {}, { requestPolicy: 'cache-first' }).subscribe(() => undefined).unsubscribe);
    await portal.query(Cart, {}, { requestPolicy: 'cache-first' }).toPromise();
    await portal.query(Product, {}, { requestPolicy: 'cache-first' }).toPromise();
    const before = server.calls.length;
    await portal.mutation(mutation, {}, context).toPromise();
    await new Promise((done) => { setImmediate(done); });
    for (const stop of stops) stop();
    return operations(server).slice(before + 1);
  }

  it('asks again only what it names, however many amounts the answer holds', async () => {
    expect(await watched(AddToCart)).toEqual([]);
    expect(await watched(AddToCart, { additionalTypenames: ['Cart'] })).toEqual(['Cart']);
  });

  it('asks again what holds the type it returns at its top', async () => {
    expect(await watched(Refresh)).toEqual(['Cart']);
  });
});
