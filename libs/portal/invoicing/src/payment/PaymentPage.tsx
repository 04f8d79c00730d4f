import { Anchor, Button } from '@mantine/core';
import { useMutation, useQuery, newIdempotencyKey } from '@portico/portal-graphql-client';
import { EmptyState, type Fact, Facts, type Formats, isZero, Notice, Page, PageHeader, PageSkeleton, useFormats, usePoll } from '@portico/portal-ui-kit';
import { useEffect, useRef } from 'react';
import { Link, useParams } from 'react-router';

import { type InvoicingTranslate, useInvoicingT } from '../messages/invoicing-messages';
import { PaymentDocument, type ReturnedPayment, SettlePaymentDocument } from './payment.documents';

const askAgainSeconds = 3;
const unsettled: ReadonlySet<ReturnedPayment['state']> = new Set(['STARTED', 'CAPTURED']);

/** Where the gateway's page leads back to: what became of the payment, asked until it is known. */
export function PaymentPage() {
  const { id = '' } = useParams();
  const t = useInvoicingT();
  const formats = useFormats();
  const { data, state, refetch } = useQuery(PaymentDocument, { id });
  const { run } = useMutation(SettlePaymentDocument, { refetch: ['Invoice', 'InvoiceConnection', 'CreditAccount', 'Payment'] });
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void run({ idempotencyKey: newIdempotencyKey(), id });
  }, [run, id]);
  const payment = data?.payment;
  usePoll(() => {
    if (!payment || !unsettled.has(payment.state)) return;
    if (payment.state === 'STARTED') void run({ idempotencyKey: newIdempotencyKey(), id });
    else refetch().catch(() => undefined);
  }, askAgainSeconds);
  if (!payment && state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('back.title')} backTo="/invoices" />
      {payment ? <><Outcome payment={payment} /><Facts facts={factsOf(payment, t, formats)} /></> : <EmptyState title={t(state === 'failed' ? 'back.failed' : 'back.gone')} action={<Button component={Link} to="/invoices">{t('one.all')}</Button>}>{t(state === 'failed' ? 'back.failedText' : 'back.goneText')}</EmptyState>}
    </Page>
  );
}

function Outcome({ payment }: { readonly payment: ReturnedPayment }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const amount = formats.money(payment.amount.amount, payment.amount.currency);
  const back = <Button component={Link} to={`/invoices/${payment.invoice.id}`} variant="default">{t('back.invoice')}</Button>;
  switch (payment.state) {
    case 'POSTED': return <Notice tone="good" title={t('back.paid', { amount })} announce="polite" action={back}>{payment.erpNumber ? t('back.booked', { number: payment.erpNumber }) : payment.stateMessage}</Notice>;
    case 'CAPTURED': return <Notice tone="good" title={t('back.paid', { amount })} announce="polite" action={back}>{t('back.booking')}</Notice>;
    case 'POSTING_FAILED': return <Notice tone="warn" title={t('back.paid', { amount })} announce="polite" action={back}>{payment.stateMessage}</Notice>;
    case 'DECLINED': return <Notice tone="bad" title={t('back.declined')} announce="assertive" action={<>{payment.paymentUrl && <Button component="a" href={payment.paymentUrl}>{t('back.tryAgain')}</Button>}{back}</>}>{payment.declineReason ?? payment.stateMessage}</Notice>;
    case 'STARTED': return <Notice tone="info" title={t('back.open')} announce="polite" action={<>{payment.paymentUrl && <Button component="a" href={payment.paymentUrl}>{t('back.resume')}</Button>}{back}</>}>{t('back.openText')}</Notice>;
    case 'EXPIRED': case 'CANCELLED': return <Notice tone="warn" title={t(`payment.${payment.state}`)} announce="polite" action={back}>{payment.stateMessage}</Notice>;
  }
}

/** What was paid, for the file: it is printed as a receipt. */
function factsOf(payment: ReturnedPayment, t: InvoicingTranslate, formats: Formats): Fact[] {
  const { amount, discountTaken, invoice, reference, startedAt, startedBy, erpNumber } = payment;
  return [
    { label: t('kind.INVOICE'), value: <Anchor component={Link} to={`/invoices/${invoice.id}`} fz="inherit">{invoice.number}</Anchor> },
    { label: t('back.amount'), value: formats.money(amount.amount, amount.currency), ...(isZero(discountTaken.amount) ? {} : { sub: t('back.discount', { amount: formats.money(discountTaken.amount, discountTaken.currency) }) }) },
    { label: t('back.started'), value: formats.exact(startedAt), ...(startedBy ? { sub: t('one.by', { person: startedBy }) } : {}) },
    { label: t('back.reference'), value: reference, ...(erpNumber ? { sub: t('one.posted', { number: erpNumber }) } : {}) },
  ];
}
