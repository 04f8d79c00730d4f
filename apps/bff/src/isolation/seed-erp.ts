import { aMemoryErp, anAddress, aShipTo, type MemoryErpBuilder } from '@portico/erp-contract/testing';
import type { ErpOrder, MoneyValue } from '@portico/domain';

export const customerA = '70001';
export const customerB = '80002';
export const skuA = 'MARK-A-SKU';
export const skuB = 'B-SKU';
export const invoiceA = 'Mark-A-Invoice';
export const amountA: MoneyValue = { amount: '4711.99', currency: 'EUR' };

export const phoneOrderAmount = '33.77';

/** The smallest PNG there is. */
export const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64');

/** Two customers with one of everything each; company A's texts are found again by what they are called. */
export const seededErp = (): MemoryErpBuilder => aMemoryErp()
  .withCategory({ externalId: 'bolts', name: 'Bolts' })
  .withAssortment({ externalId: 'only-a', skus: [skuA] }).withAssortment({ externalId: 'only-b', skus: [skuB] })
  .withProduct({ sku: skuA, name: 'Mark-A-Product', categoryExternalIds: ['bolts'], imageIds: ['front'] }).withImage(skuA, 'front', { contentType: 'image/png', content: onePixel })
  .withProduct({ sku: skuB, categoryExternalIds: ['bolts'] })
  .withPartNumber(customerA, { sku: skuA, partNumber: 'Mark-A-Part' })
  .withPrice({ sku: skuA, customer: customerA, amount: '8.4371', explanation: { reference: 'Mark-A-Agreement' } }).withPrice({ sku: skuB, amount: '2.00' })
  .withStock(skuA, 'HAM', '90417').withStock(skuB, 'HAM', '10')
  .withCustomer({ externalId: customerA, name: 'Mark-A-Name', blockReason: 'Mark-A-Block', billTo: anAddress({ name: 'Mark-A-BillTo' }), assortmentIds: ['only-a'] },
    [{ externalId: 'Mark-A-ShipTo', address: anAddress({ name: 'Mark-A-Dock' }) }])
  .withCustomer({ externalId: customerB, name: 'Company B', assortmentIds: ['only-b'] }, [aShipTo()])
  .withCredit(customerA, { kind: 'limited', amount: { amount: '61234.56', currency: 'EUR' } }, '1234.56')
  .withCredit(customerB, { kind: 'limited', amount: { amount: '500.00', currency: 'EUR' } })
  .withInvoice({ externalId: invoiceA, customerExternalId: customerA, originalBalance: amountA, orderNumbers: ['Mark-A-Order'], poNumber: 'Mark-A-InvoicePo' })
  .withInvoice({ externalId: 'B-INV', customerExternalId: customerB });

/** Born by phone at company A, with a shipment. */
export const phoneOrderA: ErpOrder = {
  externalId: 'Mark-A-Order', number: 'Mark-A-Order', reference: null, customerExternalId: customerA, poNumber: 'Mark-A-PhonePo', origin: 'phone', state: 'shipped-in-part', holds: [],
  orderedOn: '2026-01-15', requestedDate: null, shipTo: anAddress({ name: 'Mark-A-OrderShipTo' }), shipToExternalId: 'Mark-A-ShipTo', shippingMethod: null,
  lines: [{ externalId: 'L1', originLine: null, relation: 'same', sku: skuA, description: 'Mark-A-OrderLine', quantity: '3', unit: 'pc', shippedQuantity: '1', openQuantity: '2', price: null,
    amount: { amount: phoneOrderAmount, currency: 'EUR' }, expectedDate: null, isCancelled: false }],
  goods: { amount: phoneOrderAmount, currency: 'EUR' }, freight: null, tax: { amount: null, certainty: 'none' }, total: { amount: { amount: phoneOrderAmount, currency: 'EUR' }, certainty: 'exact' },
  shipments: [{ externalId: 'S1', number: 'Mark-A-Shipment', state: 'shipped', shippedOn: '2026-01-16', warehouse: 'HAM', carrier: 'Mark-A-Carrier', trackingNumber: 'Mark-A-Tracking', trackingUrl: null,
    lines: [{ orderLineExternalId: 'L1', sku: skuA, quantity: '1', unit: 'pc' }] }],
  invoiceNumbers: [invoiceA], updatedAt: '2026-01-16T08:00:00.000Z',
};
