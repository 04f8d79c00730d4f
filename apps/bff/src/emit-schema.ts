import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { printedSchema } from '@portico/platform-graphql-kit';
import { bffSchema } from './bff-schema.js';

// `node apps/bff/dist/emit-schema.js` writes contracts/schema.graphql as the code has it; `--check` ends with 1 where they differ,
// `--print` writes to standard output.
const file = path.resolve(import.meta.dirname, '../../../contracts/schema.graphql');
const text = printedSchema(await bffSchema());
const [wish] = process.argv.slice(2);

if (wish === '--print') process.stdout.write(text);
else if (wish !== '--check') writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('contracts/schema.graphql is not what the code has: run `npm run generate` and commit it.\n');
  process.exitCode = 1;
}
