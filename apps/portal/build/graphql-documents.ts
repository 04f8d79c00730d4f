import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDocument, gql, stringifyDocument } from '@urql/core';
import type { Plugin } from 'vite';

const generatedFile = fileURLToPath(new URL('../../../libs/portal/graphql-client/src/gql/graphql.ts', import.meta.url));
const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/** An operation of the portal, and the name under which the server keeps it. */
export interface Operation {
  readonly id: string;
  readonly text: string;
}

/** The operations of the generated file by name, each with the fragments it needs. */
export function generatedOperations(generated: string): ReadonlyMap<string, Operation> {
  const found = generated.matchAll(/export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g);
  return new Map([...found].map(([, name = '', source = '']) => {
    const text = source.replace(/\s+/g, ' ').trim();
    return [name, { id: createHash('sha256').update(text).digest('hex').slice(0, 24), text }];
  }));
}

/**
 * Puts the text of each operation where it is asked for, with its id as a comment. Without this the page's first script carries
 * every operation of every capability, twice. A fragment exists for its type alone; its text is part of the operations.
 */
export function inlineOperations(code: string, operations: ReadonlyMap<string, Operation>): string {
  return code.replace(call, (_, source: string) => {
    const [, kind, name = ''] = /^\s*(query|mutation|fragment)\s+(\w+)/.exec(source) ?? [];
    if (kind === 'fragment') return 'undefined';
    const operation = operations.get(name);
    if (operation === undefined) throw new Error(`The operation ${name} has not been generated: npm run generate`);
    return JSON.stringify(`#${operation.id}\n${operation.text}`);
  });
}

/** What the server is to run for an id: the text as the client would send it. */
export const trustedDocuments = (operations: ReadonlyMap<string, Operation>): Readonly<Record<string, string>> =>
  Object.fromEntries([...operations.values()].map(({ id, text }) => [id, stringifyDocument(formatDocument(gql(text)))]));

/** Writes `documents.json` beside the folder that browsers are given, for the server alone. */
export function graphqlDocuments(): Plugin {
  let operations: ReadonlyMap<string, Operation> = new Map();
  return {
    name: 'portico-graphql-documents',
    enforce: 'pre',
    buildStart() { operations = generatedOperations(fs.readFileSync(generatedFile, 'utf8')); },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(') || id === generatedFile || id.includes('/src/gql/')) return null;
      return { code: inlineOperations(code, operations), map: null };
    },
    writeBundle({ dir }) {
      if (dir !== undefined) fs.writeFileSync(path.join(dir, '../documents.json'), `${JSON.stringify(trustedDocuments(operations), null, 2)}\n`);
    },
  };
}
