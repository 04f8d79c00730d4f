import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { faultOf } from '@portico/portal-graphql-client';
import { EmptyState, ErrorState, Facts, narrowScreen, Page, PageHeader, PageSkeleton, useFormats } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { InvoiceStanding } from '../invoices/InvoiceStanding';
import { useInvoicingT } from '../messages/invoicing-messages';
import { useInvoiceActions } from './invoice-actions';
import { factsOf, invoiceTitles } from './invoice-facts';
import type { InvoiceView } from './invoice.documents';
import classes from './invoice.module.css';
import { InvoiceBalance } from './InvoiceBalance';
import { InvoiceLines } from './InvoiceLines';
import { InvoicePayments } from './InvoicePayments';
import { useInvoice } from './use-invoice';

export function InvoicePage() {
  const { id = '' } = useParams();
  const t = useInvoicingT();
  const { data, state, failure, refetch } = useInvoice(id);
  if (data?.invoice) return <Invoice key={id} invoice={data.invoice} />;
  if (state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('kind.INVOICE')} backTo="/invoices" crumbs={[{ label: t('list.title'), to: '/invoices' }]} />
      {failure ? <ErrorState {...faultOf(failure)} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('one.gone')} action={<Button component={Link} to="/invoices">{t('one.all')}</Button>}>{t('one.goneText')}</EmptyState>}
    </Page>
  );
}

function Invoice({ invoice }: { readonly invoice: InvoiceView }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false }) ?? false;
  const { pay, pdf, notice, checkNow } = useInvoiceActions(invoice);
  const balance = <><InvoiceBalance invoice={invoice} onCheckNow={checkNow} /><InvoicePayments payments={invoice.payments} /></>;
  const foot = isNarrow && (pay ?? pdf) ? { foot: <div className={classes.foot}>{pdf}{pay}</div> } : {};
  return (
    <Page {...(isNarrow ? foot : { aside: balance, asideLabel: t('one.balance') })}>
      <PageHeader
        title={t(invoiceTitles[invoice.kind], { number: invoice.number })} barTitle={t(`kind.${invoice.kind}`)} backTo="/invoices" crumbs={[{ label: t('list.title'), to: '/invoices' }, { label: invoice.number }]}
        badge={<InvoiceStanding invoice={invoice} />} {...(isNarrow ? {} : { secondary: pdf ?? <span className="pt-small pt-muted">{t('one.noPdf')}</span>, primary: pay })}
      />
      {notice}
      <Facts facts={factsOf(invoice, t, formats)} />
      {isNarrow && <>{balance}{!pdf && <p className="pt-small pt-muted">{t('one.noPdf')}</p>}</>}
      <InvoiceLines invoice={invoice} />
    </Page>
  );
}
