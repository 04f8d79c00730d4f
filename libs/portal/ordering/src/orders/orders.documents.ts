import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const OrderRowFragment = graphql(`
  fragment OrderRow on Order {
    id reference number poNumber state origin orderedAt orderedBy nextDelivery lineCount total { certainty money { amount currency } }
  }
`);
export const OrdersDocument = graphql(`
  query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
    orders(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount openCount totals { currency count withoutTotal total { amount currency } } pageInfo { hasNextPage endCursor } edges { node { ...OrderRow } } freshness { state asOf owner }
    }
  }
`);
export type OrderRow = DataOf<typeof OrderRowFragment>;
export type OrdersAnswer = DataOf<typeof OrdersDocument>['orders'];
export type OrderTotalsView = OrdersAnswer['totals'][number];
