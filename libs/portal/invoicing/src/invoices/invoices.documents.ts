import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const InvoiceRowFragment = graphql(`
  fragment InvoiceRow on Invoice {
    id number kind state issuedOn dueOn daysOverdue bucket poNumber originalBalance { amount currency } openBalance { amount currency } settled { amount currency } discountUntil
    settlement { toPay { amount currency } discountTaken { amount currency } }
  }
`);
export const InvoicesDocument = graphql(`
  query Invoices($first: Int!, $after: String, $filter: InvoiceFilter, $sort: InvoiceSort, $strip: InvoiceFilter) {
    invoices(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...InvoiceRow } } freshness { state asOf owner }
      totals { currency count open { amount currency } }
    }
    strip: invoices(first: 1, filter: $strip) { totals { currency open { amount currency } credits { amount currency } ageing { bucket count amount { amount currency } } } }
  }
`);
export type InvoiceRow = DataOf<typeof InvoiceRowFragment>;
export type StripTotals = DataOf<typeof InvoicesDocument>['strip']['totals'][number];
export type InvoicesAnswer = DataOf<typeof InvoicesDocument>['invoices'];
