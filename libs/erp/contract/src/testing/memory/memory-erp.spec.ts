import type { OrderRequest, PriceLine } from '@portico/domain';
import { describeConnector, type ConnectorUnderTest } from '../conformance/index.js';
import { aMemoryErp, aUnit } from './index.js';

const account = { externalId: '10482', currency: 'EUR' };
const sku = (index: number): string => `SCR-${String(index).padStart(3, '0')}`;
const range = (length: number): readonly number[] => Array.from({ length }, (_each, index) => index);
const box12 = [aUnit('pc'), aUnit('box', { numerator: '12' })];

function openMemory(): ConnectorUnderTest {
  const erp = aMemoryErp()
    .withCustomer({ externalId: '10482', name: 'Kessler Anlagenbau GmbH', terms: { code: '2/10', name: '2/10 net 30', netDays: 30, discountPercent: '2', discountDays: 10, isPrepaid: false } }, [{ externalId: '1' }, { externalId: '2', isDefault: false }])
    .withCustomer({ externalId: '10571', isBlocked: true })
    .withCustomer({ externalId: '10533' })
    .withCredit('10482', { kind: 'limited', amount: { amount: '60000', currency: 'EUR' } })
    .withCredit('10533', { kind: 'limited', amount: { amount: '0', currency: 'EUR' } })
    .withCategory({ externalId: 'fasteners' }).withCategory({ externalId: 'screws', parentExternalId: 'fasteners' })
    .withAssortment({ externalId: 'all', includesEverything: true })
    .withPartNumber('10482', { sku: sku(0), partNumber: 'KA-000001' });
  for (const index of range(120)) erp.withProduct({ sku: sku(index), imageIds: index === 0 ? ['front'] : [] }).withPrice({ sku: sku(index), amount: '1.25' }).withStock(sku(index), 'HAM', '40');
  erp.withImage(sku(0), 'front', { contentType: 'image/svg+xml', content: Buffer.from('<svg/>') })
    .withProduct({ sku: 'BOX', units: box12, salesUnit: 'box' }).withPrice({ sku: 'BOX', amount: '8.4371', per: '100' })
    .withProduct({ sku: 'ROLL', units: [aUnit('m', { decimals: 2 }), aUnit('piece', { numerator: '1', denominator: '3' })], stockUnit: 'm', salesUnit: 'm', priceUnit: 'm' })
    .withProduct({ sku: 'BREAK' }).withPrice({ sku: 'BREAK', customer: '10482', amount: '9', breaks: [['1', '9'], ['50', '8.50'], ['500', '7.125']], explanation: { reference: 'RA-2026-118' } })
    .withProduct({ sku: 'STOCK', units: [aUnit('kg', { decimals: 3 })], stockUnit: 'kg', salesUnit: 'kg', priceUnit: 'kg' }).withStock('STOCK', 'HAM', '-3.125').withStock('STOCK', 'RTM', '1200')
    .withInvoice({ externalId: 'INV-1', customerExternalId: '10482', issuedOn: '2026-02-28', dueOn: '2026-03-30', originalBalance: { amount: '1190.01', currency: 'EUR' } })
    .withInvoice({ externalId: 'INV-2', customerExternalId: '10482', hasDocument: false });
  for (const index of range(20)) erp.withInvoice({ externalId: `OPEN-${String(index)}`, customerExternalId: '10482', originalBalance: { amount: '23.80', currency: 'EUR' } });
  const opened = erp.open();

  const line: PriceLine = { sku: 'BOX', unit: 'box', quantity: '10' };
  const order: OrderRequest = {
    account, shipToExternalId: '1', poNumber: null, requestedDate: null, shipping: 'ship-as-ready', shippingMethod: 'parcel', note: null,
    lines: [{ lineId: 'a', ...line, expectedPrice: null, note: null }, { lineId: 'b', sku: sku(3), unit: 'pc', quantity: '7', expectedPrice: null, note: null }],
  };
  const price = (amount: string, priceQuantity = '1') => ({ amount, currency: 'EUR', unit: 'pc', priceQuantity });
  let invoices = 0;
  return {
    connector: opened.connector, another: () => opened.another(), levers: opened.levers, close: () => Promise.resolve(),
    facts: {
      today: '2026-03-02', account, order, unknownSku: 'NO-SUCH',
      pricedLines: range(48).map((index) => ({ sku: sku(index), unit: 'pc', quantity: ['1', '10', '250'][index % 3] ?? '1' })),
      boxed: { line, unitsPerBox: '12', price: price('8.4371', '100'), amount: { amount: '10.12', currency: 'EUR' } },
      finePrice: { line: { sku: 'BREAK', unit: 'pc', quantity: '500' }, price: price('7.125') },
      breaks: { sku: 'BREAK', unit: 'pc', steps: [{ fromQuantity: '1', price: price('9') }, { fromQuantity: '50', price: price('8.50') }, { fromQuantity: '500', price: price('7.125') }] },
      stock: { sku: 'STOCK', unit: 'kg', available: { HAM: '-3.125', RTM: '1200' } },
      fraction: { sku: 'ROLL', unit: 'piece', numerator: '1', denominator: '3' },
      customer: { externalId: '10482', name: 'Kessler Anlagenbau GmbH', netDays: 30, discountPercent: '2', discountDays: 10, shipToExternalIds: ['1', '2'] },
      credit: { limited: { account, limit: { amount: '60000', currency: 'EUR' } }, zero: { externalId: '10533', currency: 'EUR' }, none: { account: { externalId: '10571', currency: 'EUR' }, means: 'unknown' } },
      unknown: { customer: '99999', order: 'SO-99999', invoice: 'INV-99999', product: 'NO-SUCH' },
      refusedOrders: [
        { because: 'a SKU is unknown', reason: 'unknown-sku', lineId: 'x', request: { ...order, lines: [{ lineId: 'x', sku: 'NO-SUCH', unit: 'pc', quantity: '1', expectedPrice: null, note: null }] } },
        { because: 'the customer is blocked', reason: 'customer-blocked', lineId: null, request: { ...order, account: { externalId: '10571', currency: 'EUR' } } },
      ],
      overCredit: { ...order, account: { externalId: '10533', currency: 'EUR' } },
      invoice: { externalId: 'INV-1', number: 'INV-1', issuedOn: '2026-02-28', dueOn: '2026-03-30', originalBalance: { amount: '1190.01', currency: 'EUR' }, hasDocument: true },
      invoiceWithoutDocument: 'INV-2',
      openInvoice() {
        const externalId = `OPEN-${String(invoices)}`;
        invoices += 1;
        return Promise.resolve({ account, externalId, openBalance: { amount: '23.80', currency: 'EUR' } });
      },
    },
  };
}

describeConnector({ name: 'memory', open: () => Promise.resolve(openMemory()), orderSteps: ['create'], paymentSteps: ['post'] });
