import { Dec, type ErpAccount, type MoneyValue } from '@portico/domain';
import { z } from 'zod';
import { dateOf, decimalOf, number, part, text, type TrytonDesk } from './tryton-desk.js';

export interface OpenInvoice {
  readonly account: ErpAccount;
  readonly externalId: string;
  readonly openBalance: MoneyValue;
}

/** Sells something, invoices it at once and posts the invoice, as an accountant would: an open invoice nobody else knows. */
export async function openInvoiceFor(desk: TrytonDesk, account: ErpAccount, warehouseId: number): Promise<OpenInvoice> {
  const saleId = await sellByHand(desk, account, warehouseId, { invoice_method: 'order' });
  await desk.patiently('model.sale.sale.quote', [[saleId]]);
  await desk.patiently('model.sale.sale.confirm', [[saleId]]);
  const [invoiceId] = z.array(z.number()).parse((await desk.row('sale.sale', [['id', '=', saleId]], ['invoices']))['invoices']);
  if (invoiceId === undefined) throw new Error('The sale was not invoiced');
  await desk.call('model.account.invoice.write', [[invoiceId], { invoice_date: await todayValue(desk) }]);
  await desk.patiently('model.account.invoice.post', [[invoiceId]]);
  const invoice = await desk.row('account.invoice', [['id', '=', invoiceId]], ['amount_to_pay', 'currency.code']);
  return { account, externalId: String(invoiceId), openBalance: { amount: new Dec(decimalOf(invoice['amount_to_pay'])).toFixed(), currency: text(part(invoice, 'currency'), 'code') } };
}

/** A draft sale of ten pieces of something cheap, as somebody in the office would write it. */
export async function sellByHand(desk: TrytonDesk, account: ErpAccount, warehouseId: number, more: Readonly<Record<string, string | number>> = {}): Promise<number> {
  const partyId = number(await desk.row('party.party', [['code', '=', account.externalId]], ['code']), 'id');
  const addressId = number(await desk.row('party.address', [['party', '=', partyId], ['delivery', '=', true]], ['delivery']), 'id');
  const products = await desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['sale_uom.symbol', '=', 'u'], ['quantity', '>', 1000]], ['sale_uom', 'list_price'], { context: { locations: [warehouseId] } });
  const product = [...products].sort((left, right) => Number(decimalOf(left['list_price'])) - Number(decimalOf(right['list_price'])))[0] ?? {};
  return desk.create('sale.sale', {
    party: partyId, invoice_address: addressId, shipment_address: addressId, warehouse: warehouseId, ...more,
    lines: [['create', [{
      type: 'line', product: number(product, 'id'), quantity: 10, unit: number(product, 'sale_uom'), unit_price: { __class__: 'Decimal', decimal: decimalOf(product['list_price']) },
    }]]],
  });
}

async function todayValue(desk: TrytonDesk): Promise<{ readonly [key: string]: string | number }> {
  const [year, month, day] = dateOf(await desk.call('model.ir.date.today', [])).split('-').map(Number);
  return { __class__: 'date', year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}
