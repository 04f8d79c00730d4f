import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** The result type of an operation or fragment: `DataOf<typeof OrderRowFragment>`. */
export type DataOf<Document> = Document extends DocumentTypeDecoration<infer Result, infer _Variables> ? Result : never;
export type VariablesOf<Document> = Document extends DocumentTypeDecoration<infer _Result, infer Variables> ? Variables : never;
