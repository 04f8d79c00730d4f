import { Button } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { Notice, useFormats } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useInvoicingT } from '../messages/invoicing-messages';
import { type InvoiceView, PayInvoiceDocument } from './invoice.documents';

export interface Pay {
  readonly isRunning: boolean;
  readonly refusal: string | null;
  readonly isLost: boolean;
  readonly start: () => Promise<void>;
}

/** Goes to the gateway's page; the button names the amount that the server then reads again. */
export function usePay(invoice: InvoiceView | null, onChanged: () => void): Pay {
  const pay = useIntentMutation(PayInvoiceDocument, { refetch: ['InvoiceConnection', 'Invoice', 'CreditAccount'] });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isLost, setLost] = useState(false);
  const start = async () => {
    if (invoice === null) return;
    setRefusal(null);
    setLost(false);
    const { data, failure } = await pay.run((idempotencyKey) => ({ input: { idempotencyKey, invoiceId: invoice.id, expectedAmount: invoice.settlement.toPay.amount } }));
    if (failure) return setLost(true);
    if (data.payInvoice.__typename === 'PaymentRefused') {
      setRefusal(data.payInvoice.message);
      onChanged();
    } else if (data.payInvoice.payment.paymentUrl) window.location.assign(data.payInvoice.payment.paymentUrl);
  };
  return { isRunning: pay.isRunning, refusal, isLost, start };
}

/** Pays, or goes on with the payment that this person has begun. */
export function PayButton({ invoice, pay }: { readonly invoice: InvoiceView; readonly pay: Pay }) {
  const t = useInvoicingT();
  const formats = useFormats();
  const { toPay } = invoice.settlement;
  const begun = invoice.payments.find(({ state, paymentUrl }) => state === 'STARTED' && paymentUrl);
  if (begun?.paymentUrl) return <Button component="a" href={begun.paymentUrl}>{t('pay.go', { amount: formats.money(begun.amount.amount, begun.amount.currency) })}</Button>;
  return <Button loading={pay.isRunning} onClick={() => void pay.start()}>{t('pay.button', { amount: formats.money(toPay.amount, toPay.currency) })}</Button>;
}

export function PayNotice({ pay }: { readonly pay: Pay }) {
  const t = useInvoicingT();
  if (pay.isLost) return <Notice tone="bad" title={t('pay.lost')} announce="assertive">{t('pay.lostText')}</Notice>;
  return pay.refusal ? <Notice tone="warn" title={t('pay.refused')} announce="assertive">{pay.refusal}</Notice> : null;
}
