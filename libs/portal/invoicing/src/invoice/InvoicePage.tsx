import { Button } from '@mantine/core';
import { useQuery } from '@portico/portal-graphql-client';
import { EmptyState, ErrorState, Page, PageHeader, PageSkeleton, StateBadge, useFormats, usePoll } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { invoiceTone, isZeroAmount } from '../invoices/views';
import { useInvoicingT } from '../messages/invoicing-messages';
import { InvoiceDocument, type InvoiceView } from './invoice.documents';
import { InvoiceBody } from './InvoiceBody';
import { useCheckNow } from './InvoiceDrawer';
import { PayButton, PayNotice, usePay } from './PayButton';

const pollSeconds = 3;
const titles = { INVOICE: 'one.title', CREDIT_MEMO: 'one.memo', UNAPPLIED_CASH: 'one.cash' } as const;

export function InvoicePage() {
  const { id = '' } = useParams();
  const t = useInvoicingT();
  const { data, state, failure, refetch } = useQuery(InvoiceDocument, { id, live: false });
  // The ERP's balance follows what has been paid within moments; whoever comes from paying waits for it here.
  usePoll(() => { if (data?.invoice && isFollowing(data.invoice)) refetch().catch(() => undefined); }, pollSeconds);
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

const isFollowing = ({ payments, openBalance }: InvoiceView): boolean => !isZeroAmount(openBalance.amount) && payments.some(({ state }) => state === 'CAPTURED' || state === 'POSTED');

function Invoice({ invoice }: { readonly invoice: InvoiceView }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const check = useCheckNow(invoice.id);
  const pay = usePay(invoice, () => { check().catch(() => undefined); });
  return (
    <Page>
      <PageHeader
        title={t(titles[invoice.kind], { number: invoice.number })} backTo="/invoices" crumbs={[{ label: t('list.title'), to: '/invoices' }, { label: invoice.number }]} badge={<StateBadge tone={invoiceTone[invoice.state]}>{t(`state.${invoice.state}`)}</StateBadge>}
        sub={t('one.sub', { date: formats.fullDay(invoice.issuedOn) })} secondary={invoice.documentUrl ? <Button component="a" href={invoice.documentUrl} target="_blank" rel="noreferrer" variant="default">{t('one.pdf')}</Button> : undefined}
        primary={invoice.availableActions.includes('PAY') ? <PayButton invoice={invoice} pay={pay} /> : undefined}
      />
      <PayNotice pay={pay} />
      <InvoiceBody invoice={invoice} onCheckNow={check} />
    </Page>
  );
}
