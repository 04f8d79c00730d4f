import type { ErpCredit, ErpCustomer, MoneyValue, ShipTo } from '@portico/domain';
import type { WireCredit, WireCustomer, WireShipTo } from '../wire/accounts.js';
import { addressFromWire } from './address.js';

/** An export customer's deliveries are exempt: the domain has no word of its own for why. */
const taxStatus = { taxable: 'taxable', exempt: 'exempt', 'reverse-charge': 'reverse-charge', export: 'exempt' } as const;

export const customerFromWire = (raw: WireCustomer): ErpCustomer => ({
  externalId: raw.number, name: raw.name, vatNumber: raw.vatNumber, currency: raw.currency,
  terms: {
    code: raw.paymentTerms.code, name: raw.paymentTerms.name, netDays: raw.paymentTerms.netDays,
    discountPercent: raw.paymentTerms.discountPercent, discountDays: raw.paymentTerms.discountDays, isPrepaid: raw.paymentTerms.prepaid,
  },
  taxStatus: taxStatus[raw.tax.kind],
  // An inactive account takes no orders; the ERP may keep it without a block.
  isBlocked: raw.blocked || raw.status === 'inactive',
  blockReason: raw.blockReason ?? (raw.status === 'inactive' ? 'inactive' : null),
  creditAccountExternalId: raw.creditAccountId,
  billTo: addressFromWire(raw.billTo.address), payerExternalId: raw.payer, defaultWarehouse: raw.defaultWarehouse,
  poRule: { isRequired: raw.poRules.required, pattern: raw.poRules.pattern, patternHint: raw.poRules.patternHint, duplicates: raw.poRules.duplicates },
  assortmentIds: raw.assortmentIds.length === 0 ? null : raw.assortmentIds, // none: the whole catalogue
});

export const shipToFromWire = (raw: WireShipTo): ShipTo => ({
  externalId: raw.id, address: { ...addressFromWire(raw.address), name: raw.name }, isActive: raw.active, isDefault: raw.default, warehouse: raw.warehouse,
});

/** Without a limit a person decides on new orders: that is "unknown", not "unlimited". */
export function creditFromWire(raw: WireCredit): ErpCredit {
  const money = (amount: string): MoneyValue => ({ amount, currency: raw.currency });
  return {
    creditAccountExternalId: raw.creditAccountId,
    limit: raw.creditLimit === null ? { kind: 'unknown' } : { kind: 'limited', amount: money(raw.creditLimit) },
    outstandingBalance: money(raw.outstanding), openOrders: money(raw.openOrders), deliveredNotInvoiced: money(raw.deliveredNotInvoiced),
    unappliedCash: money(raw.unappliedCash), exposure: money(raw.exposure),
    includesOrderReferences: null,
    ...(raw.referencesNotInExposure ? { omitsOrderReferences: raw.referencesNotInExposure } : {}),
    includesTax: raw.includesTax,
  };
}
