import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const AuditRowFragment = graphql(`
  fragment AuditRow on AuditEntry { id at performedBy performedById onBehalfOf address action sentence object objectId label changes { field before after } }
`);
export const AuditDocument = graphql(`
  query Audit($first: Int!, $after: String, $filter: AuditEntryFilter) {
    auditEntries(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...AuditRow } } }
  }
`);
export type AuditRow = DataOf<typeof AuditRowFragment>;
export type AuditAnswer = DataOf<typeof AuditDocument>['auditEntries'];
