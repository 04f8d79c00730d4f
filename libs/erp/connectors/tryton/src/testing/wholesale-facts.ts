import { Dec, type DecimalString, type ErpAccount, type OrderRequest, type PriceLine, type UnitPrice } from '@portico/domain';
import type { ErpFacts } from '@portico/erp-contract/testing';
import { z } from 'zod';
import { openInvoiceFor } from './books.js';
import { dateOf, decimalOf, number, part, text, type Row, type TrytonDesk } from './tryton-desk.js';

const acme: ErpAccount = { externalId: 'C1001', currency: 'EUR' };
const overLimit: ErpAccount = { externalId: 'C1006', currency: 'EUR' };
const account = (externalId: string): ErpAccount => ({ externalId, currency: 'EUR' });
/** In the order the connector is opened with. */
export const mainWarehouse = 'PAR';

export interface Facts {
  readonly facts: ErpFacts;
  /** Undoes what was arranged. */
  restore(): Promise<void>;
}

/** What is true in the seeded wholesaler, asked of Tryton by hand. */
export async function learnFacts(desk: TrytonDesk): Promise<Facts> {
  const today = dateOf(await desk.call('model.ir.date.today', []));
  const warehouses = await desk.rows('stock.location', [['type', '=', 'warehouse']], ['code']);
  const main = warehouses.find((row) => row['code'] === mainWarehouse);
  if (!main) throw new Error(`No warehouse ${mainWarehouse}`);
  const products = await desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['consumable', '!=', true]],
    ['code', 'list_price', 'sale_uom.symbol', 'sale_uom.factor', 'default_uom.symbol', 'quantity'], { context: { locations: [number(main, 'id')] } });
  const stocked = products.filter((row) => number(row, 'quantity') > 2000);
  const acmeId = number(await desk.row('party.party', [['code', '=', acme.externalId]], ['code']), 'id');

  /** As Tryton's own client would fill in a sale line. */
  const priceOf = async (product: Row, quantity: DecimalString): Promise<UnitPrice> => {
    const line = { type: 'line', product: number(product, 'id'), quantity: Number(quantity), '_parent_sale.party': acmeId, '_parent_sale.company': 1, '_parent_sale.currency': 1, '_parent_sale.price_list': await acmeList(desk, acmeId) };
    const [changes] = z.array(z.object({ unit_price: z.unknown() })).parse(await desk.call('model.sale.line.on_change', [line, ['product']]));
    return { amount: decimalOf(changes?.unit_price), currency: 'EUR', unit: saleUnit(product), priceQuantity: '1' };
  };
  const lineOf = (product: Row, quantity: DecimalString): PriceLine => ({ sku: text(product, 'code'), unit: saleUnit(product), quantity });
  const later = stocked.slice(30); // beyond the contract's fixed prices
  const boxed = first(later, (row) => saleUnit(row) === 'bx12');
  const single = first(later, (row) => saleUnit(row) === 'u');
  const fine = first(later, (row) => saleUnit(row) === 'u' && (Number(decimalOf(row['list_price'])) * 92 * 100) % 100 !== 0);
  const boxPrice = await priceOf(boxed, '10');

  const shipTos = (party: string) => desk.rows('party.address', [['party.code', '=', party], ['delivery', '=', true]], ['delivery'], { context: { active_test: false } });
  const shipTo = String(number((await shipTos(acme.externalId))[0] ?? {}, 'id'));
  const cheap = [...stocked].slice(20).sort((left, right) => saleValue(left) - saleValue(right)).filter((row) => saleUnit(row) === 'u').slice(0, 2);
  const order: OrderRequest = {
    account: acme, shipToExternalId: shipTo, poNumber: 'PO-CONF', requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null,
    lines: cheap.map((product, index) => ({ lineId: `line-${index + 1}`, sku: text(product, 'code'), unit: 'u', quantity: '1', expectedPrice: null, note: null })),
  };
  const [line] = order.lines;
  if (!line) throw new Error('No product to order');
  const stockProduct = stocked.at(-1) ?? {};
  const invoice = await desk.row('account.invoice', [['type', '=', 'out'], ['state', '=', 'posted'], ['payment_term.name', '=', 'NET30']],
    ['number', 'invoice_date', 'total_amount', 'lines_to_pay.maturity_date']);
  const due = z.array(z.object({ maturity_date: z.unknown() })).parse(invoice['lines_to_pay.'])[0];
  const odt = number(await desk.row('account.invoice', [['type', '=', 'out'], ['state', '=', 'paid']], ['number']), 'id');
  const storeReport = (format: string | null, content: string | null) => desk.call('model.account.invoice.write', [[odt], {
    invoice_report_format: format, invoice_report_cache: content === null ? null : { __class__: 'bytes', base64: Buffer.from(content).toString('base64') },
  }]);
  await storeReport('odt', 'PK'); // as when LibreOffice failed once

  const facts: ErpFacts = {
    today, account: acme, order,
    pricedLines: stocked.slice(0, 48).map((product, index) => lineOf(product, ['1', '5', '120'][index % 3] ?? '1')),
    unknownSku: 'NO-SUCH-SKU',
    boxed: { line: lineOf(boxed, '10'), unitsPerBox: '12', price: boxPrice, amount: { amount: new Dec(boxPrice.amount).times(10).toFixed(2), currency: 'EUR' } },
    finePrice: { line: lineOf(fine, '1'), price: await priceOf(fine, '1') },
    breaks: { sku: text(single, 'code'), unit: 'u', steps: [{ fromQuantity: '1', price: await priceOf(single, '1') }, { fromQuantity: '100', price: await priceOf(single, '100') }] },
    stock: { sku: text(stockProduct, 'code'), unit: text(part(stockProduct, 'default_uom'), 'symbol'), available: await stockPerWarehouse(desk, stockProduct, warehouses) },
    fraction: null,
    customer: { externalId: 'C1008', name: 'Berlin Werkzeug GmbH', netDays: 30, discountPercent: null, discountDays: null, shipToExternalIds: (await shipTos('C1008')).map((row) => String(number(row, 'id'))) },
    credit: {
      limited: { account: account('C1003'), limit: { amount: '15000', currency: 'EUR' } },
      zero: account('C1007'),
      none: { account: account('C1002'), means: 'unlimited' },
    },
    unknown: { customer: 'C9999', order: '99999999', invoice: '99999999', product: '99999999' },
    refusedOrders: [
      { because: 'the SKU is unknown', reason: 'unknown-sku', lineId: 'x', request: { ...order, lines: [{ ...line, lineId: 'x', sku: 'NO-SUCH-SKU' }] } },
      { because: 'it is more than there is', reason: 'shortage', lineId: line.lineId, request: { ...order, lines: [{ ...line, quantity: '900000' }] } },
      { because: 'the ship-to is another party’s', reason: 'unknown-ship-to', lineId: null, request: { ...order, shipToExternalId: String(number((await shipTos('C1008'))[0] ?? {}, 'id')) } },
      { because: 'the unit is of another kind', reason: 'unit', lineId: line.lineId, request: { ...order, lines: [{ ...line, unit: 'kg' }] } },
      { because: 'the credit limit is reached', reason: 'credit-limit', lineId: null, request: { ...order, account: overLimit, shipToExternalId: String(number((await shipTos(overLimit.externalId))[0] ?? {}, 'id')) } },
    ],
    invoice: {
      externalId: String(number(invoice, 'id')), number: text(invoice, 'number'), issuedOn: dateOf(invoice['invoice_date']), dueOn: dateOf(due?.maturity_date),
      originalBalance: { amount: decimalOf(invoice['total_amount']), currency: 'EUR' }, hasDocument: true,
    },
    invoiceWithoutDocument: String(odt),
    openInvoice: () => openInvoiceFor(desk, account('C1002'), number(main, 'id')),
  };
  return { facts, restore: async () => { await storeReport(null, null); } };
}

const saleUnit = (product: Row): string => text(part(product, 'sale_uom'), 'symbol');
const saleValue = (product: Row): number => Number(decimalOf(product['list_price'])) * number(part(product, 'sale_uom'), 'factor');

async function acmeList(desk: TrytonDesk, partyId: number): Promise<number> {
  return number(await desk.row('party.party', [['id', '=', partyId]], ['sale_price_list']), 'sale_price_list');
}

/** Read from the location's side: one product, one warehouse a row. Nothing is inbound in the seed. */
async function stockPerWarehouse(desk: TrytonDesk, product: Row, warehouses: readonly Row[]): Promise<Readonly<Record<string, DecimalString>>> {
  const rows = await desk.rows('stock.location', [['id', 'in', warehouses.map((row) => number(row, 'id'))]], ['code', 'forecast_quantity'], { context: { product: number(product, 'id') } });
  return Object.fromEntries(rows.map((row) => [text(row, 'code'), String(number(row, 'forecast_quantity'))]));
}

function first(rows: readonly Row[], matches: (row: Row) => boolean): Row {
  const row = rows.find(matches);
  if (!row) throw new Error('The seed has no such product');
  return row;
}
