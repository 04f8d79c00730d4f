import { faultOf } from '@portico/portal-graphql-client';
import { DetailDrawer, EmptyState, ErrorState, Facts, PanelSkeleton, useFormats, useKept } from '@portico/portal-ui-kit';

import { InvoiceStanding } from '../invoices/InvoiceStanding';
import { useInvoicingT } from '../messages/invoicing-messages';
import { useInvoiceActions } from './invoice-actions';
import { factsOf, invoiceTitles } from './invoice-facts';
import classes from './invoice.module.css';
import { InvoiceBalance } from './InvoiceBalance';
import { InvoiceLines } from './InvoiceLines';
import { InvoicePayments } from './InvoicePayments';
import { useInvoice } from './use-invoice';

export interface InvoiceDrawerProps {
  /** Null: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** The invoice beside its list. */
export function InvoiceDrawer({ id, onClose }: InvoiceDrawerProps) {
  const t = useInvoicingT();
  const formats = useFormats();
  const { data, state, failure, refetch } = useInvoice(id);
  const invoice = useKept(data?.invoice ?? null, id === null);
  const { pay, pdf, notice, checkNow } = useInvoiceActions(invoice);
  const title = invoice ? t(invoiceTitles[invoice.kind], { number: invoice.number }) : t('kind.INVOICE');
  return (
    <DetailDrawer
      opened={id !== null} onClose={onClose} label={title} title={title} sub={invoice && <InvoiceStanding invoice={invoice} />} {...(id === null ? {} : { fullPage: `/invoices/${id}` })}
      foot={invoice && <>{notice}<div className={classes.foot}>{pay}{pdf ?? <span className="pt-small pt-muted">{t('one.noPdf')}</span>}</div></>}
    >
      {invoice ? (
        <>
          <Facts facts={factsOf(invoice, t, formats)} />
          <InvoiceBalance invoice={invoice} onCheckNow={checkNow} />
          <InvoicePayments payments={invoice.payments} />
          <InvoiceLines invoice={invoice} />
        </>
      ) : state === 'loading' ? <PanelSkeleton rows={8} />
        : failure ? <ErrorState {...faultOf(failure)} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('one.gone')}>{t('one.goneText')}</EmptyState>}
    </DetailDrawer>
  );
}
