import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { erpFieldFaults } from './erp-field-faults.js';

const faultsOf = (types: string): readonly string[] => erpFieldFaults(buildSchema(`
  directive @erp(object: String!) on FIELD_DEFINITION
  type Freshness { state: String! }
  type Query { hello: String }
  ${types}`));

describe('a figure of the ERP', () => {
  it('names its data object and says how old it is', () => {
    expect(faultsOf('type Price { amount: String @erp(object: "prices") kind: String! freshness: Freshness! }')).toEqual([]);
  });
  it('is found without a data object', () => {
    expect(faultsOf('type Price { amount: String freshness: Freshness! }')).toEqual(['Price has a freshness, and no field of it names its data object by @erp']);
  });
  it('is found with a data object that the integration map does not know', () => {
    expect(faultsOf('type Price { amount: String @erp(object: "price") freshness: Freshness! }')).toEqual(['Price.amount comes from price, which is no data object of the integration map']);
  });
  it('is not looked for in a connection, whose age is that of the list', () => {
    expect(faultsOf('type OrderConnection { totalCount: Int! freshness: Freshness! }')).toEqual([]);
  });
});
