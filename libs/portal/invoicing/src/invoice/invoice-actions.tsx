import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceView } from './invoice.documents';
import { PayButton, PayNotice, usePay } from './PayButton';
import { useCheckNow } from './use-invoice';

export interface InvoiceActions {
  readonly pay: ReactNode;
  readonly pdf: ReactNode;
  /** What became of pressing Pay, or why this person may not. */
  readonly notice: ReactNode;
  /** Reads the balance live. */
  readonly checkNow: () => Promise<unknown>;
}

export function useInvoiceActions(invoice: InvoiceView | null): InvoiceActions {
  const t = useInvoicingT();
  const checkNow = useCheckNow(invoice?.id ?? '');
  const pay = usePay(invoice, () => { checkNow().catch(() => undefined); });
  if (invoice === null) return { pay: null, pdf: null, notice: null, checkNow };
  return {
    pay: invoice.availableActions.includes('PAY') ? <PayButton invoice={invoice} pay={pay} /> : null,
    pdf: invoice.documentUrl ? <Button component="a" href={invoice.documentUrl} target="_blank" rel="noreferrer" variant="default">{t('one.pdf')}</Button> : null,
    notice: <>{invoice.payLimitMessage && <p className="pt-small pt-muted">{invoice.payLimitMessage}</p>}<PayNotice pay={pay} /></>,
    checkNow,
  };
}
