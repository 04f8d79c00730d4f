import { currencyDigits } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import { inEnglish } from '../client/language.js';
import type { Rpc } from '../client/tryton.client.js';
import { dateValue, decimalValue, type Json } from '../client/values.js';
import type { PayableInvoice } from './payable.js';

export interface Receipt {
  readonly invoice: PayableInvoice;
  readonly amount: string;
  readonly receivedOn: string;
  readonly methodId: number;
  readonly description: string;
}

const wireCreated = z.tuple([z.number().int(), z.string(), z.string()]);
const wireResult = z.object({ view: z.object({ state: z.string() }).optional() });
const wizard = 'wizard.account.invoice.pay';

/** Tryton's own dialogue: an amount that settles the invoice is booked at once, a smaller one after it has asked what to do. */
export async function payInvoice(rpc: Rpc, { invoice, amount, receivedOn, methodId, description }: Receipt): Promise<void> {
  const context = { ...inEnglish, active_model: 'account.invoice', active_id: invoice.id, active_ids: [invoice.id] };
  const [dialogue] = await rpc.call(`${wizard}.create`, [], wireCreated);
  const start: Json = {
    amount: decimalValue(amount), currency: invoice.currencyId, currency_digits: currencyDigits(invoice.currency), company: invoice.companyId,
    payment_method: methodId, date: dateValue(receivedOn), description,
  };
  const chosen = await rpc.call(`${wizard}.execute`, [dialogue, { start }, 'choice'], wireResult, context);
  if (chosen.view?.state === 'ask') await rpc.call(`${wizard}.execute`, [dialogue, { start, ask: { type: 'partial', amount: decimalValue(amount) } }, 'pay'], wireResult, context);
  // Left open it is only a row in the session table; that it cannot be closed says nothing about the payment.
  await rpc.call(`${wizard}.delete`, [dialogue], z.unknown()).catch(() => undefined);
}

const wireMethods = z.array(z.object({ id: z.number().int() }));

/** @throws ErpError refused where Tryton has no such method */
export async function paymentMethodId(rpc: Rpc, name: string): Promise<number> {
  const [method] = await rpc.call('model.account.invoice.payment.method.search_read', [[['name', '=', name]], 0, 1, null, ['name']], wireMethods);
  if (!method) throw new ErpError('refused', `Tryton has no payment method "${name}"`);
  return method.id;
}
