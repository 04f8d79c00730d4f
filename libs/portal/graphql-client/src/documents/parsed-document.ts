import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { gql, type TypedDocumentNode } from '@urql/core';

/** What `graphql(...)` gives: an operation's text that knows its result and variables. */
export interface TypedDocument<Result, Variables> extends DocumentTypeDecoration<Result, Variables> { toString(): string }

const parsed = new Map<string, TypedDocumentNode<unknown, never>>();

/** The tree urql works on, parsed once per document and only for those a page uses. */
export function parsedDocument<Result, Variables>(document: TypedDocument<Result, Variables>): TypedDocumentNode<Result, Variables> {
  const text = document.toString();
  const known = parsed.get(text) ?? gql(text);
  parsed.set(text, known as TypedDocumentNode<unknown, never>);
  return known as unknown as TypedDocumentNode<Result, Variables>;
}
