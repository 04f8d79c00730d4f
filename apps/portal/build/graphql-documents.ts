import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generatedFile = fileURLToPath(new URL('../../../libs/portal/graphql-client/src/gql/graphql.ts', import.meta.url));
const call = /\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g;

/** The operations of the generated file by name, each with the fragments it needs. */
export function generatedOperations(generated: string): ReadonlyMap<string, string> {
  const found = generated.matchAll(/export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g);
  return new Map([...found].map(([, name = '', text = '']) => [name, text.replace(/\s+/g, ' ').trim()]));
}

/**
 * Puts the text of each operation where it is asked for. Without this the page's first script carries every operation of
 * every capability, twice. A fragment exists for its type alone; its text is part of the operations.
 */
export function inlineOperations(code: string, operations: ReadonlyMap<string, string>): string {
  return code.replace(call, (_, source: string) => {
    const [, kind, name = ''] = /^\s*(query|mutation|fragment)\s+(\w+)/.exec(source) ?? [];
    if (kind === 'fragment') return 'undefined';
    const text = operations.get(name);
    if (text === undefined) throw new Error(`The operation ${name} has not been generated: npm run generate`);
    return JSON.stringify(text);
  });
}

export function graphqlDocuments(): Plugin {
  let operations: ReadonlyMap<string, string> = new Map();
  return {
    name: 'portico-graphql-documents',
    enforce: 'pre',
    buildStart() { operations = generatedOperations(fs.readFileSync(generatedFile, 'utf8')); },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql(') || id === generatedFile || id.includes('/src/gql/')) return null;
      return { code: inlineOperations(code, operations), map: null };
    },
  };
}
