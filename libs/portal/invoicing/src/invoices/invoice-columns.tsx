import { Anchor } from '@mantine/core';
import { type DataColumn, DateText, isZero, Money, useFormats } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { type InvoicingTranslate, useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceRow, InvoicesAnswer } from './invoices.documents';
import { InvoiceStanding } from './InvoiceStanding';

type Totals = InvoicesAnswer['totals'];

/** A currency stands once in the head of its column; where there are several, with each amount. */
export function columnsOf(t: InvoicingTranslate, totals: Totals, rows: readonly InvoiceRow[]): readonly DataColumn<InvoiceRow>[] {
  const currency = totals.length === 1 ? totals[0]?.currency : undefined;
  const as = currency === undefined ? 'full' as const : 'column' as const;
  const money = (key: 'original' | 'open') => (currency === undefined ? t(`col.${key}`) : t(`col.${key}In`, { currency }));
  return [
    { id: 'number', header: t('col.number'), sortable: true, cell: ({ id, number }) => <Anchor component={Link} to={`/invoices/${id}`} fz="inherit" c="inherit" fw={500}>{number}</Anchor> },
    { id: 'po', header: t('col.po'), width: 150, cell: ({ poNumber }) => poNumber ?? '' },
    { id: 'issued', header: t('col.issued'), width: 118, sortable: true, cell: ({ issuedOn }) => <DateText at={issuedOn} as="day" /> },
    { id: 'due', header: t('col.due'), width: 118, sortable: true, cell: ({ dueOn, kind }) => (dueOn && kind === 'INVOICE' ? <DateText at={dueOn} as="day" /> : '') },
    ...(rows.some(hasDiscount) ? [{ id: 'discount', header: t('col.discount'), width: 160, align: 'end', cell: (invoice) => <Discount invoice={invoice} /> } satisfies DataColumn<InvoiceRow>] : []),
    { id: 'original', header: money('original'), width: 130, align: 'end', cell: ({ originalBalance }) => <Money amount={originalBalance.amount} currency={originalBalance.currency} as={as} className="pt-muted" /> },
    {
      id: 'open', header: money('open'), width: 130, align: 'end', sortable: true, cell: ({ openBalance }) => <Money amount={openBalance.amount} currency={openBalance.currency} as={as} className={isZero(openBalance.amount) ? 'pt-muted' : 'pt-strong'} />,
      total: totals.map(({ currency: of, open }) => <div key={of}><Money amount={open.amount} currency={of} as={as} /></div>),
    },
    { id: 'state', header: t('col.state'), width: 220, cell: (invoice) => <InvoiceStanding invoice={invoice} /> },
  ];
}

const hasDiscount = ({ settlement }: InvoiceRow): boolean => !isZero(settlement.discountTaken.amount);

function Discount({ invoice }: { readonly invoice: InvoiceRow }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const { amount, currency } = invoice.settlement.discountTaken;
  if (!hasDiscount(invoice) || !invoice.discountUntil) return null;
  return <span className="pt-num">{t('discount.until', { amount: formats.amount(amount, currency), date: formats.day(invoice.discountUntil) })}</span>;
}
