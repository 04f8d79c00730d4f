import { parsedDocument, useClient } from '@portico/portal-graphql-client';
import { ErrorState, PanelSkeleton } from '@portico/portal-ui-kit';

import { InvoiceDocument } from './invoice.documents';
import { InvoiceBody } from './InvoiceBody';
import { PayButton, PayNotice, usePay } from './PayButton';
import { useInvoice } from './use-invoice';
import type { InvoiceView } from './invoice.documents';

/** The invoice beside its list. */
export function InvoiceDrawer({ id }: { readonly id: string }) {
  const { data, state, failure, refetch } = useInvoice(id);
  if (data?.invoice) return <Content key={id} invoice={data.invoice} />;
  if (state === 'loading') return <PanelSkeleton />;
  return <ErrorState kind={failure?.kind === 'network' ? 'network' : 'unknown'} onRetry={() => { refetch().catch(() => undefined); }} />;
}

function Content({ invoice }: { readonly invoice: InvoiceView }) {
  const check = useCheckNow(invoice.id);
  const pay = usePay(invoice, () => { check().catch(() => undefined); });
  return (
    <>
      <PayNotice pay={pay} />
      {invoice.availableActions.includes('PAY') && <div><PayButton invoice={invoice} pay={pay} /></div>}
      <InvoiceBody invoice={invoice} onCheckNow={check} />
    </>
  );
}

/** Reads the invoice from the ERP, past every cache, and shows the answer wherever it is open. */
export function useCheckNow(id: string): () => Promise<unknown> {
  const client = useClient();
  const document = parsedDocument(InvoiceDocument);
  return async () => {
    const live = await client.query(document, { id, live: true }, { requestPolicy: 'network-only' }).toPromise();
    if (live.error) throw live.error;
    return client.query(document, { id, live: false }, { requestPolicy: 'network-only' }).toPromise();
  };
}
