import { Anchor } from '@mantine/core';
import { DateText, Money } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceRow } from './invoices.documents';
import classes from './invoices.module.css';
import { InvoiceStanding } from './InvoiceStanding';

/** An invoice at 390 px. */
export function InvoiceCard({ invoice }: { readonly invoice: InvoiceRow }) {
  const t = useInvoicingT();
  const { id, number, openBalance, poNumber, issuedOn, dueOn, kind } = invoice;
  return (
    <div className={classes.card}>
      <Anchor component={Link} to={`/invoices/${id}`} fz="inherit" c="inherit" fw={500}>{number}</Anchor>
      <strong><Money amount={openBalance.amount} currency={openBalance.currency} /></strong>
      <span className={classes.about}>{poNumber && <>{poNumber} · </>}{t('col.issued')} <DateText at={issuedOn} as="day" />{dueOn && kind === 'INVOICE' && <> · {t('col.due')} <DateText at={dueOn} as="day" /></>}</span>
      <span className={classes.cardStanding}><InvoiceStanding invoice={invoice} /></span>
    </div>
  );
}
