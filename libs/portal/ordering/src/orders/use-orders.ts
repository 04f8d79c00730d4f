import { type Failure, usePages } from '@portico/portal-graphql-client';

import { type OrderRow, type OrdersAnswer, OrdersDocument } from './orders.documents';

export interface OrdersQuery {
  readonly search: string | null;
  readonly isOpen: boolean;
  readonly states: readonly OrderRow['state'][];
  readonly origin: OrderRow['origin'] | null;
  readonly sort: 'ORDERED_DESC' | 'ORDERED_ASC' | 'PO_NUMBER' | 'PO_NUMBER_DESC' | 'NUMBER' | 'NUMBER_ASC';
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

export function useOrders({ search, isOpen, states, origin, sort }: OrdersQuery): OrdersList {
  const filter = { search, isOpen: isOpen ? true : null, states: states.length > 0 ? [...states] : null, origin };
  const { data, rows, state, failure, more, refetch } = usePages(OrdersDocument, { first: pageSize, filter, sort }, ordersOf);
  return { rows, latest: data?.orders, state, failure, more, refetch };
}

const ordersOf = ({ orders }: { readonly orders: OrdersAnswer }): OrdersAnswer => orders;
