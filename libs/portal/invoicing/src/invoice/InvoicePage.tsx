import { Button } from '@mantine/core';
import { EmptyState, ErrorState, Page, PageHeader, PageSkeleton, StateBadge, useFormats } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { invoiceTone } from '../invoices/views';
import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceView } from './invoice.documents';
import { InvoiceBody } from './InvoiceBody';
import { useCheckNow } from './InvoiceDrawer';
import { PayButton, PayNotice, usePay } from './PayButton';
import { useInvoice } from './use-invoice';

const titles = { INVOICE: 'one.title', CREDIT_MEMO: 'one.memo', UNAPPLIED_CASH: 'one.cash' } as const;

export function InvoicePage() {
  const { id = '' } = useParams();
  const t = useInvoicingT();
  const { data, state, failure, refetch } = useInvoice(id);
  if (data?.invoice) return <Invoice key={id} invoice={data.invoice} />;
  if (state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('list.title')} backTo="/invoices" />
      {failure ? <ErrorState kind={failure.kind === 'network' ? 'network' : 'unknown'} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('one.gone')} action={<Button component={Link} to="/invoices">{t('one.all')}</Button>}>{t('one.goneText')}</EmptyState>}
    </Page>
  );
}

function Invoice({ invoice }: { readonly invoice: InvoiceView }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const check = useCheckNow(invoice.id);
  const pay = usePay(invoice, () => { check().catch(() => undefined); });
  return (
    <Page>
      <PageHeader
        title={t(titles[invoice.kind], { number: invoice.number })} barTitle={t(`kind.${invoice.kind}`)} backTo="/invoices" crumbs={[{ label: t('list.title'), to: '/invoices' }, { label: invoice.number }]} badge={<StateBadge tone={invoiceTone[invoice.state]}>{t(`state.${invoice.state}`)}</StateBadge>}
        sub={t('one.sub', { date: formats.fullDay(invoice.issuedOn) })} secondary={invoice.documentUrl ? <Button component="a" href={invoice.documentUrl} target="_blank" rel="noreferrer" variant="default">{t('one.pdf')}</Button> : undefined}
        primary={invoice.availableActions.includes('PAY') ? <PayButton invoice={invoice} pay={pay} /> : undefined}
      />
      <PayNotice pay={pay} />
      <InvoiceBody invoice={invoice} onCheckNow={check} />
    </Page>
  );
}
