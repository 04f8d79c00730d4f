import { z } from 'zod';
import { wireDate, wireDateTime, wireDecimal, wireFloat } from '../client/values.js';

export const invoiceFields = [
  'number', 'state', 'invoice_date', 'currency.code', 'party.code', 'total_amount', 'tax_amount', 'amount_to_pay', 'invoice_report_format',
  'lines_to_pay.maturity_date', 'lines_to_pay.reconciliation', 'sales.number', 'sales.reference', 'create_date', 'write_date',
] as const;
export const invoiceLineFields = ['type', 'product.code', 'product.name', 'description', 'quantity', 'unit', 'unit_price', 'amount'].map((field) => `lines.${field}`);

export const wireInvoice = z.object({
  id: z.number().int(),
  number: z.string(),
  state: z.enum(['draft', 'validated', 'posted', 'paid', 'cancelled']),
  invoice_date: wireDate,
  'currency.': z.object({ code: z.string() }),
  'party.': z.object({ code: z.string() }),
  total_amount: wireDecimal,
  tax_amount: wireDecimal,
  amount_to_pay: wireDecimal,
  /** Of the stored document; null until somebody asks for it the first time. */
  invoice_report_format: z.string().nullable(),
  'lines_to_pay.': z.array(z.object({ maturity_date: wireDate.nullable(), reconciliation: z.number().int().nullable() })),
  'sales.': z.array(z.object({ number: z.string().nullable(), reference: z.string().nullable() })),
  create_date: wireDateTime,
  write_date: wireDateTime.nullable(),
  'lines.': z.array(z.object({
    type: z.string(),
    'product.': z.object({ code: z.string().nullable(), name: z.string() }).nullable(),
    description: z.string().nullable(),
    quantity: wireFloat.nullable(),
    unit: z.number().int().nullable(),
    unit_price: wireDecimal.nullable(),
    amount: wireDecimal.nullable(),
  })).optional(),
});
export type WireInvoice = z.infer<typeof wireInvoice>;
export type WireInvoiceLine = NonNullable<WireInvoice['lines.']>[number];
