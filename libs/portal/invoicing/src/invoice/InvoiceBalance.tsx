import { FreshnessNote, isNegative, isZero, Section, Totals, type TotalRow, useFormats } from '@portico/portal-ui-kit';

import { freshOf } from '../invoices/views';
import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceView } from './invoice.documents';
import classes from './invoice.module.css';

export interface InvoiceBalanceProps { readonly invoice: InvoiceView; readonly onCheckNow: () => Promise<unknown> }

/** What it came to, what has been paid of it, and what is left: to pay, or in the buyer's favour. */
export function InvoiceBalance({ invoice, onCheckNow }: InvoiceBalanceProps) {
  const t = useInvoicingT();
  const formats = useFormats();
  const { kind, originalBalance: { amount, currency }, openBalance, settled, settlement, tax, discountUntil } = invoice;
  const isFavour = isNegative(openBalance.amount);
  const hasDiscount = !isZero(settlement.discountTaken.amount) && discountUntil;
  const rows: TotalRow[] = [
    { label: t(`one.amount.${kind}`), amount },
    ...(tax && !isZero(tax.amount) ? [{ label: t('one.tax'), amount: tax.amount, isPartOfAbove: true }] : []),
    ...(isZero(settled.amount) ? [] : [{ label: t(kind === 'INVOICE' ? 'one.settled' : 'one.applied'), amount: negated(settled.amount) }]),
    ...(hasDiscount ? [{ label: t('one.discount', { date: formats.day(discountUntil) }), amount: `-${settlement.discountTaken.amount}` }] : []),
  ];
  const grand = isFavour || isZero(openBalance.amount)
    ? { label: t(isFavour ? 'one.favour' : 'one.nothing'), amount: openBalance.amount }
    : { label: t(hasDiscount ? 'one.toPayToday' : 'one.toPay'), amount: settlement.toPay.amount };
  return (
    <Section title={t('one.balance')} aside={<FreshnessNote fresh={freshOf(invoice.freshness)} onCheckNow={onCheckNow} />}>
      <div className={classes.totals}><Totals currency={currency} rows={rows} grand={grand} /></div>
      {isFavour && <p className="pt-small pt-muted">{t('one.favourText')}</p>}
    </Section>
  );
}

const negated = (amount: string): string => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
