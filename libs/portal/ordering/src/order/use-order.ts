import { useQuery } from '@portico/portal-graphql-client';
import { usePoll } from '@portico/portal-ui-kit';

import { OrderDocument, type OrderView } from './order.documents';

const pollSeconds = 5;
const settled: ReadonlySet<OrderView['state']> = new Set(['CLOSED', 'CANCELLED', 'REJECTED']);

/** One order; an open one is asked for again while it is looked at. Nothing is asked while `id` is null. */
export function useOrder(id: string | null) {
  const query = useQuery(OrderDocument, { id: id ?? '' }, { pause: id === null });
  const { data, refetch } = query;
  usePoll(() => { if (id !== null && data?.order && !settled.has(data.order.state)) refetch().catch(() => undefined); }, pollSeconds);
  return query;
}
