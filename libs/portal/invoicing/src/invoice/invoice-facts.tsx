import { Anchor } from '@mantine/core';
import type { Fact, Formats } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import type { InvoicingTranslate } from '../messages/invoicing-messages';
import type { InvoiceView } from './invoice.documents';

export const invoiceTitles = { INVOICE: 'one.title', CREDIT_MEMO: 'one.memo', UNAPPLIED_CASH: 'one.cash' } as const;

export function factsOf(invoice: InvoiceView, t: InvoicingTranslate, formats: Formats): Fact[] {
  const isInvoice = invoice.kind === 'INVOICE';
  return [
    { label: t('one.issued'), value: formats.fullDay(invoice.issuedOn) },
    ...(isInvoice ? [{ label: t('one.due'), value: invoice.dueOn ? formats.fullDay(invoice.dueOn) : t('due.none') }] : []),
    ...(invoice.kind === 'UNAPPLIED_CASH' && !invoice.poNumber && invoice.orderNumbers.length === 0 ? [] : [{ label: t('one.po'), value: invoice.poNumber ?? t('one.noPo') }, { label: t('one.orders'), value: <Orders invoice={invoice} t={t} /> }]),
  ];
}

/** Orders that are here are linked; the ERP may name others. */
function Orders({ invoice, t }: { readonly invoice: InvoiceView; readonly t: InvoicingTranslate }) {
  const known = new Map(invoice.orders.map((order) => [order.number, order.id]));
  if (invoice.orderNumbers.length === 0) return <>{t('one.noOrder')}</>;
  return <>{invoice.orderNumbers.map((number, index) => <span key={number}>{index > 0 ? ', ' : ''}{known.has(number) ? <Anchor component={Link} to={`/orders/${known.get(number) ?? ''}`} fz="inherit">{number}</Anchor> : number}</span>)}</>;
}
