import type { Stamped } from '../catalogue/product-records.js';
import type { CustomerRow, ShipToRow } from '../seed/world.js';

export const customerRecord = (row: CustomerRow & Stamped & { bill_to_address: CustomerRow['address'] }) => ({
  number: row.number, name: row.name, status: row.status, vatNumber: row.vat_number, language: row.language, email: row.email, address: row.address,
  currency: row.currency, paymentTerms: row.payment_terms, tax: row.tax, blocked: row.blocked, blockReason: row.block_reason,
  creditAccountId: row.credit_account_id, priceGroup: row.price_group, assortmentIds: row.assortment_ids,
  billTo: { customer: row.bill_to_customer, address: row.bill_to_address }, payer: row.payer, poRules: row.po_rules,
  defaultWarehouse: row.default_warehouse, defaultShipToId: row.default_ship_to_id, changedAt: row.changed_at,
});

export const shipToRecord = (row: ShipToRow & Stamped) => ({
  customer: row.customer, id: row.id, name: row.name, address: row.address, active: row.active, default: row.is_default, warehouse: row.warehouse, changedAt: row.changed_at,
});
