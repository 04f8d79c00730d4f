import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { printedSchema } from '@portico/platform-graphql-kit';
import { bffSchema } from './bff-schema.js';

/** `node apps/bff/dist/emit-schema.js [file]`: writes the schema as the code has it; to standard output without a file. */
const text = printedSchema(await bffSchema());
const [file] = process.argv.slice(2);
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
