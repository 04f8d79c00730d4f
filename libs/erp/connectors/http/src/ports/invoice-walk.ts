import type { CallOptions, DeltaPage, DeltaRequest, ErpInvoice } from '@portico/domain';
import { z } from 'zod';
import { readPage } from '../client/lists.js';
import { invoiceFromWire, unappliedCashFromWire, unappliedCashId } from '../mappers/money.js';
import { wireInvoice, wirePayment } from '../wire/money.js';
import type { PortContext } from './context.js';

const invoices = { path: '/v1/invoices', schema: wireInvoice, map: invoiceFromWire, idOf: (raw: { number: string }) => raw.number };
const payments = { path: '/v1/payments', schema: wirePayment, map: unappliedCashFromWire, idOf: (raw: { number: string }) => unappliedCashId(raw.number) };

/** Where a walk stands: in the invoices, or past them (with their watermark) in the payments. */
const position = z.union([
  z.object({ list: z.literal('invoices'), cursor: z.string().nullable() }),
  z.object({ list: z.literal('payments'), cursor: z.string().nullable(), invoices: z.string().nullable() }),
]);
type Position = z.infer<typeof position>;
const watermarks = z.object({ invoices: z.string().nullable(), payments: z.string().nullable() });
type Watermarks = z.infer<typeof watermarks>;

/** The contract lists invoices and payments apart; an account's open items are both: invoices, then what payments left unapplied. */
export async function walkInvoices({ client, meta }: PortContext, request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpInvoice>> {
  const at: Position = request.cursor === null ? { list: 'invoices', cursor: null } : position.parse(JSON.parse(request.cursor));
  const since = watermarksOf(request.watermark);
  if (at.list === 'payments') {
    const page = await readPage(client, payments, { cursor: at.cursor, watermark: since.payments, limit: request.limit }, call);
    return page.nextCursor === null ? last(page, { invoices: at.invoices, payments: page.watermark }) : on(page, { ...at, cursor: page.nextCursor });
  }
  const page = await readPage(client, invoices, { cursor: at.cursor, watermark: since.invoices, limit: request.limit }, call);
  if (page.nextCursor !== null) return on(page, { list: 'invoices', cursor: page.nextCursor });
  const hasPayments = (await meta.get(call)).abilities.payments;
  return hasPayments ? on(page, { list: 'payments', cursor: null, invoices: page.watermark }) : last(page, { invoices: page.watermark, payments: null });
}

const on = (page: DeltaPage<ErpInvoice>, next: Position): DeltaPage<ErpInvoice> => ({ ...page, nextCursor: JSON.stringify(next), watermark: null });
const last = (page: DeltaPage<ErpInvoice>, at: Watermarks): DeltaPage<ErpInvoice> => ({ ...page, nextCursor: null, watermark: JSON.stringify(at) });

/** One that cannot be read begins anew. */
function watermarksOf(text: string | null): Watermarks {
  try {
    return watermarks.parse(JSON.parse(text ?? ''));
  } catch {
    return { invoices: null, payments: null };
  }
}
