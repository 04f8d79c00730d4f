import type { ErpAccount, OrderRequest, PriceLine, UnitPrice } from '@portico/domain';
import type { ErpFacts } from '@portico/erp-contract/testing';
import type { Json, RawErp } from './raw-erp.js';
import type { StartedSandbox } from './start-sandbox.js';

const account: ErpAccount = { externalId: '10482', currency: 'EUR' };
interface Unit { readonly code: string; readonly numerator: number; readonly denominator: number; readonly sellable: boolean }
interface Product { readonly sku: string; readonly units: readonly Unit[]; readonly salesUnit: string; readonly orderMultiple: string; readonly minimumQuantity: string; readonly status: string }
interface Price { readonly kind: string; readonly sku: string; readonly unit: string; readonly quantity: string; readonly netUnitPrice: string; readonly priceUnit: string; readonly priceQuantity: number; readonly lineAmount: string; readonly noCharge: boolean; readonly breakUnit: string; readonly breaks: readonly { readonly fromQuantity: string; readonly netUnitPrice: string }[] }

const found = <T>(what: string, value: T | undefined): T => {
  if (value === undefined) throw new Error(`The sandbox has no ${what}`);
  return value;
};
const unitPrice = (price: Price, amount = price.netUnitPrice): UnitPrice => ({ amount, currency: 'EUR', unit: price.priceUnit, priceQuantity: String(price.priceQuantity) });
const lineOf = ({ sku, unit, quantity }: Price): PriceLine => ({ sku, unit, quantity });

/** What the sandbox holds, read from its raw wire. */
export async function sandboxFacts({ raw, today }: StartedSandbox): Promise<ErpFacts> {
  const products = (await raw.all('/v1/products') as unknown as Product[]).filter((product) => product.status === 'active');
  const priceOf = async (lines: readonly PriceLine[]): Promise<readonly Price[]> => {
    const answer = await raw.post('/v1/prices:batch', { customer: account.externalId, pricingDate: today, lines: lines.map((line, index) => ({ lineId: String(index), ...line })) });
    return answer['lines'] as Price[];
  };
  const prices = (await priceOf(products.slice(0, 500).map((product) => ({ sku: product.sku, unit: product.salesUnit, quantity: allowed(product) }))))
    .filter((price) => price.kind === 'price' && Number(price.netUnitPrice) > 0);
  const productOf = (price: Price): Product => found(price.sku, products.find((product) => product.sku === price.sku));

  const boxed = found('item priced per 100 and sold in boxes of 12', prices.find((price) => price.priceQuantity === 100 && boxOf12(productOf(price)) !== undefined));
  const box = found('box of 12', boxOf12(productOf(boxed)));
  const [tenBoxes] = await priceOf([{ sku: boxed.sku, unit: box.code, quantity: '10' }]);
  const fine = found('price of many decimals', prices.find((price) => (price.netUnitPrice.split('.')[1]?.length ?? 0) > 2));
  const broken = found('price with breaks', prices.find((price) => price.breaks.length > 2));
  const fraction = found('unit of a third', products.flatMap((product) => product.units.filter((unit) => unit.denominator === 3).map((unit) => ({ product, unit }))).at(0));
  const stocked = found('stocked item', prices.at(-1));
  const [stock] = (await raw.post('/v1/availability:batch', { skus: [stocked.sku] }))['items'] as { unit: string; warehouses: { warehouse: string; available: string }[] }[];
  const orderable = prices.filter((price) => price !== stocked).slice(0, 2);
  const order = orderOf([...orderable.map(lineOf)]);
  const customer = await raw.get('/v1/customers/10482');
  const terms = customer['paymentTerms'] as Json;
  const shipTos = await raw.all('/v1/customers/10482/ship-tos');
  const customers = await raw.all('/v1/customers');
  const unlimited = await withoutLimit(raw, customers);
  const invoices = await raw.all('/v1/invoices?customer=10482');
  const invoice = found('invoice with a document', invoices.find((each) => each['hasPdf'] === true && each['kind'] === 'invoice' && (each['lines'] as unknown[]).length > 0));
  const bare = found('invoice without a document', (await raw.all('/v1/invoices')).find((each) => each['hasPdf'] === false));
  const open = (await raw.all('/v1/invoices?status=open&kind=invoice'))
    .filter((each) => Number(each['openBalance']) > 1 && each['openBalance'] === each['originalBalance']);
  let paid = 0;
  let poNumbers = 0;

  return {
    today, account, order, unknownSku: 'NO-SUCH-SKU',
    pricedLines: prices.slice(0, 48).map((price, index) => ({ ...lineOf(price), quantity: String(Number(price.quantity) * (index % 3 + 1)) })),
    boxed: { line: { sku: boxed.sku, unit: box.code, quantity: '10' }, unitsPerBox: '12', price: unitPrice(found('price', tenBoxes)), amount: { amount: found('price', tenBoxes).lineAmount, currency: 'EUR' } },
    finePrice: { line: lineOf(fine), price: unitPrice(fine) },
    breaks: { sku: broken.sku, unit: broken.breakUnit, steps: broken.breaks.filter((step) => Number(step.fromQuantity) > 0).map((step) => ({ fromQuantity: step.fromQuantity, price: unitPrice(broken, step.netUnitPrice) })) },
    stock: { sku: stocked.sku, unit: found('stock', stock).unit, available: Object.fromEntries(found('stock', stock).warehouses.map((each) => [each.warehouse, each.available])) },
    fraction: { sku: fraction.product.sku, unit: fraction.unit.code, numerator: String(fraction.unit.numerator), denominator: String(fraction.unit.denominator) },
    customer: {
      externalId: '10482', name: String(customer['name']), netDays: terms['netDays'] as number, discountPercent: terms['discountPercent'] as string, discountDays: terms['discountDays'] as number,
      shipToExternalIds: shipTos.map((shipTo) => String(shipTo['id'])),
    },
    credit: { limited: { account, limit: { amount: '60000', currency: 'EUR' } }, zero: { externalId: '10533', currency: 'EUR' }, none: { account: unlimited, means: 'unknown' } },
    unknown: { customer: '99999999', order: 'SO-99999999', invoice: 'IN-99999999', product: 'NO-SUCH-SKU' },
    poNumber() { poNumbers += 1; return `PO-${String(90_000_000 + poNumbers).slice(0, 8)}`; },
    refusedOrders: [
      { because: 'a SKU is unknown', reason: 'unknown-sku', lineId: 'a', request: orderOf([{ ...lineOf(found('orderable item', orderable[0])), sku: 'NO-SUCH-SKU' }]) },
      { because: 'its unit is not the item’s', reason: 'unit', lineId: 'a', request: orderOf([{ ...lineOf(found('orderable item', orderable[0])), unit: 'XYZ' }]) },
      { because: 'the ship-to is unknown', reason: 'unknown-ship-to', lineId: null, request: { ...order, shipToExternalId: '99' } },
      { because: 'the ship-to is no longer used', reason: 'inactive-ship-to', lineId: null, request: { ...order, shipToExternalId: '4' } },
      { because: 'the customer is blocked', reason: 'customer-blocked', lineId: null, request: { ...order, account: { externalId: '10571', currency: 'EUR' } } },
      { because: 'the customer pays before it orders', reason: 'prepayment-required', lineId: null, request: { ...order, account: { externalId: '10533', currency: 'EUR' } } },
    ],
    overCredit: { ...orderOf([{ ...lineOf(found('orderable item', orderable[0])), quantity: overTheLimit(found('orderable item', orderable[0])) }]), account: { externalId: '10517', currency: 'EUR' } },
    invoice: {
      externalId: String(invoice['number']), number: String(invoice['number']), issuedOn: String(invoice['invoiceDate']), dueOn: String(invoice['dueDate']),
      originalBalance: { amount: String(invoice['originalBalance']), currency: String(invoice['currency']) }, hasDocument: true,
    },
    invoiceWithoutDocument: String(bare['number']),
    openInvoice() {
      const next = found('open invoice left', open[paid]);
      paid += 1;
      const currency = String(next['currency']);
      return Promise.resolve({ account: { externalId: String(next['customer']), currency }, externalId: String(next['number']), openBalance: { amount: String(next['openBalance']), currency } });
    },
  };
}

const boxOf12 = (product: Product): Unit | undefined => product.units.find((unit) => unit.sellable && unit.numerator === 12 && unit.denominator === 1);

/** As much as 100,000 EUR buys, in whole multiples of the quantity priced. */
const overTheLimit = (price: Price): string => String(Number(price.quantity) * Math.ceil(100_000 / Math.max(0.01, Number(price.lineAmount))));

/** A quantity in sales units that the item's rules allow. */
function allowed(product: Product): string {
  const [multiple, minimum] = [Number(product.orderMultiple), Number(product.minimumQuantity)];
  return String(Math.max(1, Math.ceil(minimum / multiple)) * multiple);
}

function orderOf(lines: readonly PriceLine[]): OrderRequest {
  return {
    account, shipToExternalId: '1', poNumber: null, requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null,
    lines: lines.map((line, index) => ({ lineId: String.fromCharCode(97 + index), ...line, expectedPrice: null, note: null })),
  };
}

async function withoutLimit(raw: RawErp, customers: readonly Json[]): Promise<ErpAccount> {
  for (const customer of customers) {
    if (customer['creditAccountId'] === null) continue;
    const credit = await raw.get(`/v1/customers/${encodeURIComponent(String(customer['number']))}/credit`).catch(() => null);
    if (credit?.['hasLimit'] === false) return { externalId: String(customer['number']), currency: String(customer['currency']) };
  }
  throw new Error('The sandbox has no account without a limit');
}
