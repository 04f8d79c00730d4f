import type { ErpCustomer, ErpInvoice, ErpProduct, PostalAddress, ShipTo, UnitOfMeasure } from '@portico/domain';

export const aUnit = (code: string, change: Partial<UnitOfMeasure> = {}): UnitOfMeasure =>
  ({ code, name: code, numerator: '1', denominator: '1', decimals: 0, ...change });

export const anAddress = (change: Partial<PostalAddress> = {}): PostalAddress =>
  ({ name: 'Kessler Anlagenbau GmbH', lines: ['Werftstraße 12'], city: 'Hamburg', postalCode: '20457', region: null, country: 'DE', ...change });

/** Sold, stocked and priced by the piece unless told otherwise. */
export const anErpProduct = (change: Partial<ErpProduct> & { readonly sku: string }): ErpProduct => ({
  externalId: change.sku, name: `Article ${change.sku}`, description: null, categoryExternalIds: [], attributes: [],
  units: [aUnit('pc')], stockUnit: 'pc', salesUnit: 'pc', priceUnit: 'pc', minimum: null, multiple: null, packLabel: null,
  variantOf: null, variantAxes: [], imageIds: [], gtin: null, status: 'active', successorSku: null, ...change,
});

export const aShipTo = (change: Partial<ShipTo> = {}): ShipTo =>
  ({ externalId: '1', address: anAddress(), isActive: true, isDefault: true, warehouse: 'HAM', ...change });

export const anErpCustomer = (change: Partial<ErpCustomer> & { readonly externalId: string }): ErpCustomer => ({
  name: `Customer ${change.externalId}`, vatNumber: null, currency: 'EUR',
  terms: { code: '30', name: 'Net 30', netDays: 30, discountPercent: null, discountDays: null, isPrepaid: false },
  taxStatus: 'taxable', isBlocked: false, blockReason: null, creditAccountExternalId: change.externalId,
  billTo: anAddress(), payerExternalId: change.externalId, defaultWarehouse: 'HAM', poRule: null, assortmentIds: null, ...change,
});

export const anErpInvoice = (change: Partial<ErpInvoice> & { readonly externalId: string; readonly customerExternalId: string }): ErpInvoice => ({
  number: change.externalId, kind: 'invoice', issuedOn: '2026-01-15', dueOn: '2026-02-14',
  originalBalance: { amount: '119.00', currency: 'EUR' }, openBalance: change.originalBalance ?? { amount: '119.00', currency: 'EUR' },
  tax: null, discount: null, discountUntil: null, isCancelled: false, orderNumbers: [], poNumber: null, hasDocument: true,
  lines: [{ sku: null, description: 'As delivered', quantity: null, unit: null, price: null, amount: change.originalBalance ?? { amount: '119.00', currency: 'EUR' } }],
  updatedAt: null, ...change,
});
