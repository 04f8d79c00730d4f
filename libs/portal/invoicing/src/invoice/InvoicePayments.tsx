import { Button } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { DateText, Section, StateBadge, type Tone, useFormats } from '@portico/portal-ui-kit';

import { useInvoicingT } from '../messages/invoicing-messages';
import { CancelPaymentDocument, type PaymentView } from './invoice.documents';
import classes from './invoice.module.css';

const tone: Readonly<Record<PaymentView['state'], Tone>> = { STARTED: 'info', CAPTURED: 'info', POSTED: 'good', DECLINED: 'bad', EXPIRED: 'neutral', CANCELLED: 'neutral', POSTING_FAILED: 'warn' };

/** Payments made here, latest first as the server has them; nothing where there is none. */
export function InvoicePayments({ payments }: { readonly payments: readonly PaymentView[] }) {
  const t = useInvoicingT();
  if (payments.length === 0) return null;
  return <Section title={t('one.payments')}><ul className={classes.payments}>{payments.map((payment) => <Payment key={payment.id} payment={payment} />)}</ul></Section>;
}

function Payment({ payment }: { readonly payment: PaymentView }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const amount = formats.money(payment.amount.amount, payment.amount.currency);
  return (
    <li>
      <div className={classes.paymentHead}><strong className="pt-num">{amount}</strong><StateBadge tone={tone[payment.state]}>{t(`payment.${payment.state}`)}</StateBadge></div>
      <span className="pt-small pt-muted"><DateText at={payment.startedAt} />{payment.startedBy ? ` ${t('one.by', { person: payment.startedBy })}` : ''}{payment.erpNumber ? `, ${t('one.posted', { number: payment.erpNumber })}` : ''}</span>
      {payment.state !== 'POSTED' && payment.state !== 'STARTED' && <span className={classes.words}>{payment.declineReason ?? payment.stateMessage}</span>}
      {payment.state === 'STARTED' && payment.paymentUrl && <Cancel payment={payment} />}
    </li>
  );
}

/** Going on with it is the page's primary action. */
function Cancel({ payment }: { readonly payment: PaymentView }) {
  const t = useInvoicingT();
  const cancel = useIntentMutation(CancelPaymentDocument, { refetch: ['Invoice', 'InvoiceConnection'] });
  return (
    <span className={classes.actions}>
      <Button size="xs" variant="subtle" color="bad" loading={cancel.isRunning} onClick={() => void cancel.run((idempotencyKey) => ({ idempotencyKey, id: payment.id }))}>{t('pay.cancel')}</Button>
    </span>
  );
}
