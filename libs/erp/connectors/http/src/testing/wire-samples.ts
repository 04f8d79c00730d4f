const address = { name: 'Kessler', line1: 'Werftstraße 12', line2: null, postalCode: '20457', city: 'Hamburg', region: null, country: 'DE' };
const totals = { goods: '10.12', discounts: '-0.50', freight: '4.90', surcharges: '0.00', tax: '2.76', total: '17.28' };

export const wireOrderSample = (change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  number: 'SO-1', reference: 'R-1', customer: '10482', poNumber: 'PO-1', channel: 'portal', state: 'open',
  orderDate: '2026-03-02', createdAt: '2026-03-02T09:00:00.000Z', requestedDate: null, shipTo: { id: '1', address }, shipComplete: false, shippingMethod: 'parcel',
  currency: 'EUR', note: null, orderedBy: null, totals, holds: [], shipments: [], invoices: [], hasAcknowledgementPdf: true, changedAt: '2026-03-02T09:00:00.000Z',
  lines: [{
    line: 1, originLine: 'a', relation: 'same', sku: 'BOX', description: 'Screws', unit: 'BX', quantity: '10', netUnitPrice: '8.4371', priceUnit: 'PCE', priceQuantity: 100,
    noCharge: false, amount: '10.12', shippedQuantity: '0', openQuantity: '10', cancelledQuantity: '0', invoicedQuantity: '0', requestedDate: null, expectedDate: '2026-03-05', warehouse: 'HAM', note: null,
  }],
  ...change,
});

export const wireShipmentSample = (change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  number: 'SH-1', customer: '10482', orderNumbers: ['SO-1', 'SO-2'], shippedAt: '2026-03-02T23:30:00.000Z', deliveredAt: null, warehouse: 'HAM', shippingMethod: 'parcel',
  carrier: 'DHL', trackingNumber: 'T1', trackingUrl: null, shipTo: address, packages: [], changedAt: '2026-03-02T23:30:00.000Z',
  lines: [
    { orderNumber: 'SO-1', orderLine: 1, sku: 'BOX', description: 'Screws', unit: 'BX', quantity: '4' },
    { orderNumber: 'SO-2', orderLine: 1, sku: 'BOX', description: 'Screws', unit: 'BX', quantity: '9' },
  ],
  ...change,
});

export const wirePriceSample = (lineId: string, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  kind: 'price', lineId, sku: 'BOX', unit: 'BX', quantity: '10', netUnitPrice: '8.4371', priceUnit: 'PCE', priceQuantity: 100, currency: 'EUR', noCharge: false, lineAmount: '10.12',
  listUnitPrice: '8.00', breakUnit: 'BX', breaks: [{ fromQuantity: '5', netUnitPrice: '8.4371' }],
  source: { kind: 'contract', id: 'RA-2026-118', name: 'Frame contract', validFrom: '2026-01-01', validTo: null, explanation: ['contract RA-2026-118', 'break from 5 BX'] },
  ...change,
});
