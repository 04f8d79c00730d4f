import type { InvoiceSource } from '@portico/domain';
import { invoiceFromWire, paymentNumberOf, unappliedCashFromWire } from '../mappers/money.js';
import { wireInvoice, wirePayment } from '../wire/money.js';
import type { PortContext } from './context.js';
import { walkInvoices } from './invoice-walk.js';
import { nullIfMissing } from './missing.js';
import { readPdf } from './pdf.js';

const pathOf = (number: string): string => `/v1/invoices/${encodeURIComponent(number)}`;

export const invoicesPort = (context: PortContext): InvoiceSource => ({
  invoices: (request, call) => walkInvoices(context, request, call),
  async invoice(externalId, call) {
    const payment = paymentNumberOf(externalId);
    if (payment !== null) {
      const raw = await nullIfMissing(context.client.json({ method: 'GET', path: `/v1/payments/${encodeURIComponent(payment)}` }, wirePayment, call));
      return raw && unappliedCashFromWire(raw);
    }
    const raw = await nullIfMissing(context.client.json({ method: 'GET', path: pathOf(externalId) }, wireInvoice, call));
    return raw && invoiceFromWire(raw);
  },
  async document(externalId, call) {
    if (paymentNumberOf(externalId) !== null || !(await context.meta.get(call)).abilities.invoicePdf) return null;
    return readPdf(context.client, `${pathOf(externalId)}/pdf`, externalId, call);
  },
});
