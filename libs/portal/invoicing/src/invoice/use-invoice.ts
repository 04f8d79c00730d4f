import { parsedDocument, useClient, useQuery } from '@portico/portal-graphql-client';
import { usePoll } from '@portico/portal-ui-kit';

import { InvoiceDocument, type InvoiceView } from './invoice.documents';

const pollSeconds = 3;

/** One invoice. While a payment of it is on its way it is asked for again, so that state and balance follow. Nothing is asked while `id` is null. */
export function useInvoice(id: string | null) {
  const query = useQuery(InvoiceDocument, { id: id ?? '', live: false }, { pause: id === null });
  const { data, refetch } = query;
  usePoll(() => { if (id !== null && data?.invoice && isMoving(data.invoice)) refetch().catch(() => undefined); }, pollSeconds);
  return query;
}

/** A booked payment is pending until the ERP's balance has been read again after it, even where that is known to be zero already. */
const isMoving = ({ state, payments }: InvoiceView): boolean => state === 'PAYMENT_PENDING' || payments.some((payment) => payment.state === 'STARTED' || payment.state === 'CAPTURED');

/** Reads the invoice from the ERP, past every cache, and shows the answer wherever it is open. */
export function useCheckNow(id: string): () => Promise<unknown> {
  const client = useClient();
  const document = parsedDocument(InvoiceDocument);
  return async () => {
    const live = await client.query(document, { id, live: true }, { requestPolicy: 'network-only' }).toPromise();
    if (live.error) throw live.error;
    if (live.data?.invoice?.freshness.state !== 'LIVE') throw new Error('The ERP did not answer');
    return client.query(document, { id, live: false }, { requestPolicy: 'network-only' }).toPromise();
  };
}
