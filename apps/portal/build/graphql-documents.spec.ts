import { describe, expect, it } from '@jest/globals';

import { generatedOperations, inlineOperations, trustedDocuments } from './graphql-documents';

const generated = "export const ItemFragmentDoc = new TypedDocumentString(`\n fragment Item on Product {\n  id\n}\n    `, {\"fragmentName\":\"Item\"}) as unknown;\nexport const ItemsDocument = new TypedDocumentString(`\n    query Items($first: Int!) {\n  items(first: $first) {\n    ...Item\n  }\n}\n    fragment Item on Product {\n  id\n}`) as unknown;";

describe('operations in the built page', () => {
  it('stand as text where they are asked for, with their fragments and their id', () => {
    const code = inlineOperations('export const ItemFragment = graphql(`fragment Item on Product { id }`);\nexport const ItemsDocument = graphql(`\n  query Items($first: Int!) { items(first: $first) { ...Item } }\n`);', generatedOperations(generated));
    expect(code).toBe('export const ItemFragment = undefined;\nexport const ItemsDocument = "#3c287a9b06db2a7528b24067\\nquery Items($first: Int!) { items(first: $first) { ...Item } } fragment Item on Product { id }";');
  });

  it('are kept for the server under the same id, as the client would send them', () => {
    const [[id, text] = []] = Object.entries(trustedDocuments(generatedOperations(generated)));
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(text?.replace(/\s+/g, ' ')).toBe('query Items($first: Int!) { items(first: $first) { ...Item __typename } } fragment Item on Product { id __typename }');
  });

  it('that were not generated stop the build with a way on', () => {
    expect(() => inlineOperations('graphql(`query Other { x }`)', generatedOperations(generated))).toThrow('The operation Other has not been generated: npm run generate');
  });
});
