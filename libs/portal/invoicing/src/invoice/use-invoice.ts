import { useQuery } from '@portico/portal-graphql-client';
import { usePoll } from '@portico/portal-ui-kit';

import { InvoiceDocument, type InvoiceView } from './invoice.documents';

const pollSeconds = 3;

/** One invoice. While a payment of it is on its way it is asked for again, so that state and balance follow. */
export function useInvoice(id: string) {
  const query = useQuery(InvoiceDocument, { id, live: false });
  const { data, refetch } = query;
  usePoll(() => { if (data?.invoice && isMoving(data.invoice)) refetch().catch(() => undefined); }, pollSeconds);
  return query;
}

/** A booked payment is pending until the ERP's balance has been read again after it, even where that is known to be zero already. */
const isMoving = ({ state, payments }: InvoiceView): boolean => state === 'PAYMENT_PENDING' || payments.some((payment) => payment.state === 'STARTED' || payment.state === 'CAPTURED');
