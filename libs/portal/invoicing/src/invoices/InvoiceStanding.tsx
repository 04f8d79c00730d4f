import { calendarDays, isNegative, isZero, readDate, StateBadge, useLocale } from '@portico/portal-ui-kit';

import { useInvoicingT } from '../messages/invoicing-messages';
import type { InvoiceRow } from './invoices.documents';
import classes from './invoices.module.css';
import { invoiceTone } from './views';

type Standing = Pick<InvoiceRow, 'kind' | 'state' | 'dueOn' | 'daysOverdue' | 'originalBalance' | 'settled'>;
const longLateDays = 60;

/** What is so and since when: days to go or late in words, a badge for what is more than that. */
export function InvoiceStanding({ invoice }: { readonly invoice: Standing }) {
  const t = useInvoicingT();
  const { state, daysOverdue, settled } = invoice;
  const key = stateKey(invoice);
  if (state !== 'OPEN' && state !== 'OVERDUE' && state !== 'PART_PAID') return <StateBadge tone={invoiceTone[state]}>{t(key)}</StateBadge>;
  const isPartPaid = !isZero(settled.amount) && !isNegative(settled.amount);
  return (
    <span className={classes.standing}>
      {state === 'OVERDUE' ? <span className={classes.late} data-long={daysOverdue > longLateDays || undefined}>{t('due.late', { count: daysOverdue })}</span> : <DueIn dueOn={invoice.dueOn ?? null} />}
      {isPartPaid && <span className="pt-small pt-muted">{t('due.partPaid')}</span>}
    </span>
  );
}

function DueIn({ dueOn }: { readonly dueOn: string | null }) {
  const t = useInvoicingT();
  const { locale, now } = useLocale();
  if (dueOn === null) return <span className="pt-muted">{t('due.none')}</span>;
  return <span>{t('due.in', { when: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(calendarDays(readDate(dueOn), now()), 'day') })}</span>;
}

/** A credit is named by what it is: a memo, money without an invoice, or an invoice that was paid more than it came to. */
export function stateKey({ kind, state, originalBalance }: Pick<Standing, 'kind' | 'state' | 'originalBalance'>) {
  if (state === 'CREDIT') return kind !== 'INVOICE' ? `kind.${kind}` as const : isNegative(originalBalance.amount) ? 'state.CREDIT' as const : 'state.OVERPAID' as const;
  return state === 'PAID' && kind !== 'INVOICE' ? 'state.APPLIED' as const : `state.${state}` as const;
}
