/** The rows of the seed, as they will stand in the tables of the same names. Amounts and quantities are decimal text. */
export interface Address { name: string; line1: string; line2: string | null; postalCode: string | null; city: string; region: string | null; country: string }
export interface ProductUnit { code: string; name: string; numerator: number; denominator: number; decimals: number; sellable: boolean }
export interface Attribute { code: string; name: string; value: string; unit: string | null }

export interface CategoryRow { id: string; parent_id: string | null; name: string; position: number; status: 'active' | 'removed' }
export interface ProductRow {
  sku: string; name: string; description: string | null; brand: string | null; gtin: string | null; category_ids: string[]; attributes: Attribute[];
  stock_unit: string; sales_unit: string; price_unit: string; units: ProductUnit[]; order_multiple: string; minimum_quantity: string;
  variant: { groupId: string; groupName: string; axes: { name: string; value: string }[] } | null;
  image_ids: string[]; status: 'active' | 'discontinued' | 'removed'; successor_sku: string | null; weight_kg: string | null; tax_rate: string;
  copper_kg_per_km: string | null; components: { sku: string; quantity: string }[] | null;
}
export interface AssortmentRow { id: string; name: string; everything: boolean; category_ids: string[]; skus: string[]; excluded_skus: string[]; status: 'active' | 'removed' }
export interface CreditAccountRow { id: string; name: string; currency: string; credit_limit: string | null }
export interface Terms { code: string; name: string; prepaid: boolean; netDays: number; discountPercent: string | null; discountDays: number | null }
export interface TaxStatus { kind: 'taxable' | 'exempt' | 'reverse-charge' | 'export'; certificate: string | null; validTo: string | null }
export interface PoRules { required: boolean; pattern: string | null; patternHint: string | null; duplicates: 'allow' | 'warn' | 'block' }
export interface CustomerRow {
  number: string; name: string; status: 'active' | 'inactive'; vat_number: string | null; language: string; email: string | null; address: Address; currency: string;
  payment_terms: Terms; tax: TaxStatus; blocked: boolean; block_reason: string | null; credit_account_id: string | null; price_group: string | null;
  assortment_ids: string[]; bill_to_customer: string; payer: string; po_rules: PoRules; default_warehouse: string; default_ship_to_id: string | null;
  /** Days after the due date on which this customer pays by itself; null: never. */
  pays_days_after_due: number | null;
  /** How it orders by itself; null: not at all. */
  orders_by: 'phone' | 'edi' | null;
}
export interface ShipToRow { customer: string; id: string; name: string; address: Address; active: boolean; is_default: boolean; warehouse: string }
export interface PartNumberRow { customer: string; part_number: string; sku: string; status: 'active' | 'removed' }
export interface ListPriceRow { sku: string; currency: string; amount: string; price_quantity: number; no_charge: boolean }
export interface AgreementRow {
  id: string; kind: 'price-list' | 'contract' | 'promotion'; name: string; customer: string | null; price_group: string | null; currency: string;
  valid_from: string | null; valid_to: string | null;
}
export interface AgreementItemRow { agreement_id: string; sku: string; from_quantity: string; amount: string; price_quantity: number; no_charge: boolean }
export interface WarehouseRow { id: string; name: string; address: Address; position: number }
export interface StockRow { sku: string; warehouse: string; on_hand: string; reserved: string; reorder_to: string }
export interface InboundRow { sku: string; warehouse: string; quantity: string; due: string }

export interface Totals { goods: string; discounts: string; freight: string; surcharges: string; tax: string; total: string }
export interface Hold { kind: 'credit' | 'price' | 'shipping' | 'other'; reason: string; since: string }
export type Channel = 'portal' | 'phone' | 'edi' | 'counter' | 'rep';
export type OrderState = 'on-hold' | 'open' | 'partially-shipped' | 'shipped' | 'invoiced' | 'closed' | 'cancelled';
export interface OrderChange { kind: 'split' | 'substituted' | 'exploded' | 'date'; originLine: string | null; detail: string }
export interface OrderRow {
  number: string; reference: string | null; customer: string; po_number: string | null; channel: Channel; state: OrderState;
  /** In words, for its acknowledgement. */
  changes: OrderChange[]; order_date: string; created_at: string; requested_date: string | null;
  ship_to_id: string | null; ship_to_address: Address; ship_complete: boolean; shipping_method: string | null; currency: string; note: string | null;
  ordered_by: string | null; tax_treatment: TaxStatus['kind']; totals: Totals; holds: Hold[]; has_pdf: boolean; changed_at: string;
}
export type Relation = 'same' | 'split' | 'substitute' | 'component' | 'charge';
export interface OrderLineRow {
  order_number: string; line: number; origin_line: string | null; relation: Relation; sku: string | null; description: string; unit: string | null;
  quantity: string; stock_quantity: string; net_unit_price: string | null; price_unit: string | null; price_quantity: number; no_charge: boolean;
  amount: string; tax_rate: string; shipped: string; cancelled: string; invoiced: string; invoiced_amount: string; allocated: string;
  charge_kind: 'freight' | 'surcharge' | null;
  /** Of a component: the kit's line. */
  parent_line: number | null; requested_date: string | null; expected_date: string | null; warehouse: string | null; ship_after: string | null; note: string | null;
}
export interface ShipmentRow {
  number: string; order_number: string; customer: string; shipped_at: string; delivered_at: string | null; warehouse: string; shipping_method: string | null;
  carrier: string | null; tracking_number: string | null; tracking_url: string | null; ship_to: Address;
  packages: { id: string; trackingNumber: string | null; weightKg: string | null }[]; invoice_number: string | null; changed_at: string;
}
export interface ShipmentLineRow { shipment_number: string; order_number: string; order_line: number; sku: string | null; description: string; unit: string | null; quantity: string }
export interface InvoiceLine {
  line: number; sku: string | null; description: string; unit: string | null; quantity: string; netUnitPrice: string | null; priceUnit: string | null;
  priceQuantity: number; amount: string; orderNumber: string | null; orderLine: number | null;
}
export interface InvoiceRow {
  number: string; kind: 'invoice' | 'credit-memo'; customer: string; payer: string; invoice_date: string; due_date: string; currency: string;
  original_balance: string; open_balance: string; discount_percent: string | null; discount_amount: string | null; discount_date: string | null;
  order_numbers: string[]; po_number: string | null; shipment_numbers: string[]; totals: Totals; lines: InvoiceLine[]; has_pdf: boolean; changed_at: string;
}
export interface ApplicationRow { invoice: string; document: string; kind: 'payment' | 'credit-memo' | 'write-off'; amount: string; discount_taken: string; date: string }
export interface PaymentRow {
  number: string; reference: string | null; customer: string; currency: string; amount: string; method: 'card' | 'direct-debit' | 'transfer' | 'wallet' | 'other';
  received_on: string; posted_at: string; gateway_reference: string | null; unapplied: string; changed_at: string;
}
export interface DirtRow { kind: string; what: string; ids: string[]; position: number }

export interface World {
  /** The day everything is dated against. */
  readonly today: string;
  readonly seed: number;
  readonly size: 'full' | 'small';
  warehouses: WarehouseRow[]; categories: CategoryRow[]; products: ProductRow[]; assortments: AssortmentRow[];
  creditAccounts: CreditAccountRow[]; customers: CustomerRow[]; shipTos: ShipToRow[]; partNumbers: PartNumberRow[];
  listPrices: ListPriceRow[]; agreements: AgreementRow[]; agreementItems: AgreementItemRow[]; stock: StockRow[]; inbound: InboundRow[];
  orders: OrderRow[]; orderLines: OrderLineRow[]; shipments: ShipmentRow[]; shipmentLines: ShipmentLineRow[];
  invoices: InvoiceRow[]; applications: ApplicationRow[]; payments: PaymentRow[]; dirt: DirtRow[];
}

export const emptyWorld = (today: string, seed: number, size: World['size']): World => ({
  today, seed, size, warehouses: [], categories: [], products: [], assortments: [], creditAccounts: [], customers: [], shipTos: [], partNumbers: [],
  listPrices: [], agreements: [], agreementItems: [], stock: [], inbound: [], orders: [], orderLines: [], shipments: [], shipmentLines: [],
  invoices: [], applications: [], payments: [], dirt: [],
});
