import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { getOperationName, gql, type TypedDocumentNode } from '@urql/core';

/** What `graphql(...)` gives: an operation's text that knows its result and variables. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> { toString(): string }

const parsed = new Map<string, TypedDocumentNode<unknown, never>>();

/** The tree urql works on, parsed once per document and only for those a page uses. */
export function parsedDocument<Result, Variables>(document: TypedDocument<Result, Variables>): TypedDocumentNode<Result, Variables> {
  const text = document.toString();
  const known = parsed.get(text) ?? parse(text);
  parsed.set(text, known as TypedDocumentNode<unknown, never>);
  return known as unknown as TypedDocumentNode<Result, Variables>;
}

/** By the operation's name, of which there is one of each. */
const ids = new Map<string, string>();

function parse(text: string): TypedDocumentNode<unknown, never> {
  const document = gql(text);
  const [, id] = /^#([0-9a-f]+)\n/.exec(text) ?? [];
  const name = getOperationName(document);
  if (id !== undefined && name !== undefined) ids.set(name, id);
  return document as TypedDocumentNode<unknown, never>;
}

/** Under which the server keeps the operation's text; null where the page was not built but runs from its sources. */
export const documentId = (document: Parameters<typeof getOperationName>[0]): string | null => ids.get(getOperationName(document) ?? '') ?? null;
