import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { erpFieldFaults, printedSchema } from '@portico/platform-graphql-kit';
import { bffSchema } from './bff-schema.js';

const contract = readFileSync(path.resolve(import.meta.dirname, '../../../contracts/schema.graphql'), 'utf8');
const schema = await bffSchema();

describe('the schema', () => {
  it('is the one in contracts/schema.graphql: `npm run generate` writes it there', () => {
    expect(printedSchema(schema)).toBe(printedSchema(buildSchema(contract)));
  });

  it('names the data object of each figure that has an age', () => {
    expect(erpFieldFaults(schema)).toEqual([]);
  });
});
