import { Anchor, Button } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { type DataColumn, DataTable, DateText, type Fact, Facts, FreshnessNote, Money, Quantity, Section, StateBadge, type Tone, Totals, type TotalRow, useFormats, usePerLabel, useUnitLabel } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link } from 'react-router';

import { type InvoicingTranslate, useInvoicingT } from '../messages/invoicing-messages';
import { freshOf, isZeroAmount } from '../invoices/views';
import { CancelPaymentDocument, type InvoiceView, type PaymentView } from './invoice.documents';
import classes from './invoice.module.css';

/** The same in the drawer and on the page. */
export function InvoiceBody({ invoice, onCheckNow }: { readonly invoice: InvoiceView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const { currency } = invoice.originalBalance;
  return (
    <>
      <Facts facts={facts(invoice, t, formats)} />
      <Section title={t('one.open')} aside={<FreshnessNote fresh={freshOf(invoice.freshness)} onCheckNow={onCheckNow} />}>
        <div className={classes.totals}><Totals currency={currency} rows={rows(invoice, t, formats)} grand={{ label: t('one.toPay'), amount: invoice.settlement.toPay.amount }} /></div>
      </Section>
      {invoice.payments.length > 0 && <Section title={t('one.payments')}><ul className={classes.payments}>{invoice.payments.map((payment) => <Payment key={payment.id} payment={payment} t={t} />)}</ul></Section>}
      <Section title={t('one.lines')} aside={invoice.documentUrl ? <Anchor href={invoice.documentUrl} target="_blank" rel="noreferrer" fz="sm">{t('one.pdf')}</Anchor> : <span className="pt-small pt-muted">{t('one.noPdf')}</span>}>
        {invoice.lines && invoice.lines.length > 0 ? <Lines lines={invoice.lines} currency={currency} /> : <p className="pt-small pt-muted">{t('one.noLines')}</p>}
      </Section>
    </>
  );
}

function facts(invoice: InvoiceView, t: InvoicingTranslate, formats: ReturnType<typeof useFormats>): Fact[] {
  const known = new Map(invoice.orders.map((order) => [order.number, order.id]));
  const orders = invoice.orderNumbers.map((number) => (known.has(number) ? <Anchor key={number} component={Link} to={`/orders/${known.get(number) ?? ''}`} fz="inherit">{number}</Anchor> : <span key={number}>{number}</span>));
  return [
    { label: t('one.issued'), value: formats.fullDay(invoice.issuedOn) },
    { label: t('one.due'), value: invoice.dueOn ? formats.fullDay(invoice.dueOn) : t('due.none'), ...(invoice.daysOverdue > 0 && !isZeroAmount(invoice.openBalance.amount) ? { sub: t('due.late', { count: invoice.daysOverdue }), subTone: 'warn' as const } : {}) },
    { label: t('one.po'), value: invoice.poNumber ?? '—' },
    { label: t('one.orders'), value: orders.length > 0 ? <>{orders.map((order, index) => <span key={invoice.orderNumbers[index]}>{index > 0 ? ', ' : ''}{order}</span>)}</> : t('one.noOrder') },
  ];
}

function rows(invoice: InvoiceView, t: InvoicingTranslate, formats: ReturnType<typeof useFormats>): TotalRow[] {
  const { discountTaken } = invoice.settlement;
  return [
    { label: t('one.original'), amount: invoice.originalBalance.amount },
    ...(invoice.tax ? [{ label: t('one.tax'), amount: invoice.tax.amount }] : []),
    { label: t('one.open'), amount: invoice.openBalance.amount },
    ...(!isZeroAmount(discountTaken.amount) && invoice.discountUntil ? [{ label: t('one.discount', { date: formats.day(invoice.discountUntil) }), amount: `-${discountTaken.amount}` }] : []),
  ];
}

const paymentTone: Readonly<Record<PaymentView['state'], Tone>> = { STARTED: 'info', CAPTURED: 'info', POSTED: 'good', DECLINED: 'bad', EXPIRED: 'neutral', CANCELLED: 'neutral', POSTING_FAILED: 'warn' };

function Payment({ payment, t }: { readonly payment: PaymentView; readonly t: InvoicingTranslate }) {
  const formats = useFormats();
  const cancel = useIntentMutation(CancelPaymentDocument, { refetch: ['Invoice', 'InvoiceConnection'] });
  const amount = formats.money(payment.amount.amount, payment.amount.currency);
  return (
    <li>
      <StateBadge tone={paymentTone[payment.state]}>{t(`payment.${payment.state}`)}</StateBadge>
      <span><strong className="pt-num">{amount}</strong> <span className="pt-small pt-muted"><DateText at={payment.startedAt} />{payment.startedBy ? ` ${t('one.by', { person: payment.startedBy })}` : ''}{payment.erpNumber ? `, ${t('one.posted', { number: payment.erpNumber })}` : ''}</span>
        {payment.state !== 'POSTED' && <span className={classes.words}>{payment.stateMessage}</span>}</span>
      {payment.state === 'STARTED' && payment.paymentUrl && <span className={classes.actions}><Button size="xs" component="a" href={payment.paymentUrl}>{t('pay.go', { amount })}</Button><Button size="xs" variant="subtle" color="bad" loading={cancel.isRunning} onClick={() => void cancel.run((idempotencyKey) => ({ idempotencyKey, id: payment.id }))}>{t('pay.cancel')}</Button></span>}
    </li>
  );
}

type Line = NonNullable<InvoiceView['lines']>[number] & { readonly id: string };

function Lines({ lines, currency }: { readonly lines: NonNullable<InvoiceView['lines']>; readonly currency: string }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const perLabel = usePerLabel();
  const numbered = useMemo(() => lines.map((line, index): Line => ({ ...line, id: String(index) })), [lines]);
  const columns = useMemo((): readonly DataColumn<Line>[] => [
    { id: 'item', header: t('one.item'), cell: ({ description, sku }) => <span>{description} <span className="pt-small pt-muted">{sku}</span></span> },
    { id: 'quantity', header: t('one.quantity'), width: 110, align: 'end', cell: ({ quantity, unit }) => (quantity ? <Quantity quantity={quantity} {...(unit ? { unit: unitLabel(unit) } : {})} /> : '') },
    { id: 'price', header: t('one.price', { currency }), width: 150, align: 'end', cell: ({ price }) => (price ? <span className="pt-num">{formats.price(price.amount)} <span className="pt-muted">/ {perLabel({ quantity: price.priceQuantity, unit: price.unit })}</span></span> : '') },
    { id: 'net', header: t('one.net', { currency }), width: 110, align: 'end', cell: ({ amount }) => <Money amount={amount.amount} currency={amount.currency} as="column" /> },
  ], [t, formats, unitLabel, perLabel, currency]);
  return <DataTable label={t('one.linesAre')} columns={columns} rows={numbered} rowId={({ id }) => id} empty={null} height="grow" />;
}
