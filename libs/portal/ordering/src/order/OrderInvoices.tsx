import { Anchor } from '@mantine/core';
import { DateText, isZero, Money, Section, useFormats } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import type { OrderView } from './order.documents';
import classes from './order.module.css';

export function OrderInvoices({ invoices }: { readonly invoices: OrderView['invoices'] }) {
  const t = useOrderingT();
  const formats = useFormats();
  return (
    <Section title={t('order.invoices')}>
      {invoices.length === 0 ? <p className={classes.nothing}>{t('order.noInvoices')}</p> : (
        <ul className={classes.rows}>{invoices.map((invoice) => (
          <li key={invoice.id}>
            <Anchor component={Link} to={`/invoices/${invoice.id}`} fz="inherit" fw={600}>{invoice.number}</Anchor>
            <span><DateText at={invoice.issuedOn} as="day" />, <Money amount={invoice.originalBalance.amount} currency={invoice.originalBalance.currency} /></span>
            <span>{isZero(invoice.openBalance.amount) ? t('order.paid') : t('order.openAmount', { amount: formats.money(invoice.openBalance.amount, invoice.openBalance.currency) })}</span>
          </li>
        ))}</ul>
      )}
    </Section>
  );
}
