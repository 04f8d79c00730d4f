import type { InvoiceSource } from '@portico/domain';
import { readPage } from '../client/lists.js';
import { invoiceFromWire } from '../mappers/money.js';
import { wireInvoice } from '../wire/money.js';
import type { PortContext } from './context.js';
import { nullIfMissing } from './missing.js';
import { readPdf } from './pdf.js';

const invoices = { path: '/v1/invoices', schema: wireInvoice, map: invoiceFromWire, idOf: (raw: { number: string }) => raw.number };
const pathOf = (number: string): string => `/v1/invoices/${encodeURIComponent(number)}`;

export const invoicesPort = ({ client, meta }: PortContext): InvoiceSource => ({
  invoices: (request, call) => readPage(client, invoices, request, call),
  async invoice(number, call) {
    const raw = await nullIfMissing(client.json({ method: 'GET', path: pathOf(number) }, wireInvoice, call));
    return raw && invoiceFromWire(raw);
  },
  async document(number, call) {
    return (await meta.get(call)).abilities.invoicePdf ? readPdf(client, `${pathOf(number)}/pdf`, number, call) : null;
  },
});
