import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { reachableFields, rootFields, wholeOperation } from './whole-selection.js';

const schema = buildSchema(`
  type Query { order(id: ID!): Order  orders: [Order!]! }
  type Mutation { pay(id: ID!): Result! }
  union Result = Paid | Refused
  type Paid { order: Order! }
  type Refused { reason: String! }
  type Order { id: ID! lines: [Line!]! account: Account! again(times: Int!): Order }
  type Line { sku: String! order: Order! price(quantity: Int): Price! }
  type Price { amount: String! }
  type Account { id: ID! shipTos: [ShipTo!]! }
  type ShipTo { id: ID! }
  type Unreachable { id: ID! }
`);
const operation = (name: string): string => {
  const root = rootFields(schema).find((each) => each.name === name);
  if (!root) throw new Error(name);
  return wholeOperation(schema, root);
};

describe('an operation that asks for all', () => {
  it('reaches every type once in full, and ends where types go round', () => {
    expect(operation('Query.order').replace(/\s+/g, ' ')).toBe('query Whole($id: ID!) { order(id: $id) { __typename id lines { __typename sku order { __typename id } price { __typename amount } } account { __typename id shipTos { __typename id } } } }');
  });

  it('asks for each member of a union', () => {
    expect(operation('Mutation.pay')).toContain('... on Refused { __typename reason }');
  });

  it.each(rootFields(schema).map(({ name }) => name))('is a valid operation on %s', (name) => {
    expect(validate(schema, parse(operation(name)))).toEqual([]);
  });

  it('knows which fields there are to be asked for', () => {
    expect([...reachableFields(schema).keys()].sort()).toEqual(['Account', 'Line', 'Order', 'Paid', 'Price', 'Refused', 'ShipTo']);
    expect(reachableFields(schema).get('Line')).toEqual(['sku', 'order', 'price']);
  });
});
