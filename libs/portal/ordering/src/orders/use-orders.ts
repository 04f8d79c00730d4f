import { type Failure, useQuery } from '@portico/portal-graphql-client';
import { useCallback, useEffect, useState } from 'react';

import { type OrderRow, type OrdersAnswer, OrdersDocument } from './orders.documents';

export interface OrdersQuery {
  readonly search: string | null;
  readonly isOpen: boolean;
  readonly states: readonly OrderRow['state'][];
  readonly origin: OrderRow['origin'] | null;
  readonly sort: 'ORDERED_DESC' | 'ORDERED_ASC' | 'PO_NUMBER' | 'NUMBER';
}
export interface OrdersList {
  readonly rows: readonly OrderRow[];
  readonly latest: OrdersAnswer | undefined;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly failure: Failure | null;
  readonly more: () => void;
  readonly refetch: () => Promise<unknown>;
}
const pageSize = 50;
const mostRows = 200;

/** Grows by a page when the end comes near; the server takes 200 rows at most in one go, and the filter narrows the rest. */
export function useOrders(query: OrdersQuery): OrdersList {
  const key = JSON.stringify(query);
  const [wanted, setWanted] = useState(pageSize);
  useEffect(() => { setWanted(pageSize); }, [key]);
  const filter = { search: query.search, isOpen: query.isOpen ? true : null, states: query.states.length > 0 ? [...query.states] : null, origin: query.origin };
  const { data, state, failure, refetch } = useQuery(OrdersDocument, { first: wanted, filter, sort: query.sort }, { keepPrevious: true });
  const orders = data?.orders;
  const more = useCallback(() => { if (orders?.pageInfo.hasNextPage) setWanted((count) => Math.min(mostRows, count + pageSize)); }, [orders]);
  return { rows: orders?.edges.map(({ node }) => node) ?? [], latest: orders, state, failure, more, refetch };
}
