import type { Stamped } from '../catalogue/product-records.js';
import { type Db, rows } from '../database/database.js';
import type { InvoiceRow, OrderLineRow, OrderRow, ShipmentRow } from '../seed/world.js';
import { loadShipmentRecords } from '../shipping/shipment-records.js';
import { cents, D, plain } from '../wire/decimal.js';

export type StoredOrder = OrderRow & Stamped;
type ShipmentRecord = Awaited<ReturnType<typeof loadShipmentRecords>>[number];
type InvoiceRef = Pick<InvoiceRow, 'number' | 'kind' | 'invoice_date' | 'totals' | 'open_balance' | 'order_numbers'>;

/** Orders with all that hangs on them, in three queries whatever their number. */
export async function orderRecords(db: Db, orders: readonly StoredOrder[]) {
  if (orders.length === 0) return [];
  const numbers = orders.map((order) => order.number);
  const lines = await rows<OrderLineRow>(db, 'select * from order_line where order_number = any($1) order by order_number, line', [numbers]);
  const shipped = await rows<ShipmentRow & Stamped>(db, 'select * from shipment where order_number = any($1) order by number', [numbers]);
  const shipments = await loadShipmentRecords(db, shipped);
  const invoices = await rows<InvoiceRef>(db, 'select number, kind, invoice_date, totals, open_balance, order_numbers from invoice where order_numbers && $1 order by number', [numbers]);
  return orders.map((order) => orderRecord(
    order, lines.filter((line) => line.order_number === order.number), shipments.filter((shipment) => shipment.orderNumbers.includes(order.number)),
    invoices.filter((invoice) => invoice.order_numbers.includes(order.number))));
}

function orderRecord(order: StoredOrder, lines: readonly OrderLineRow[], shipments: readonly ShipmentRecord[], invoices: readonly InvoiceRef[]) {
  return {
    number: order.number, reference: order.reference, customer: order.customer, poNumber: order.po_number, channel: order.channel, state: order.state,
    orderDate: order.order_date, createdAt: order.created_at, requestedDate: order.requested_date,
    shipTo: { id: order.ship_to_id, address: order.ship_to_address }, shipComplete: order.ship_complete, shippingMethod: order.shipping_method,
    currency: order.currency, note: order.note, orderedBy: order.ordered_by, lines: lines.map(lineRecord), totals: order.totals, holds: order.holds, shipments,
    invoices: invoices.map((invoice) => ({ number: invoice.number, kind: invoice.kind, invoiceDate: invoice.invoice_date, total: cents(invoice.totals.total), openBalance: cents(invoice.open_balance) })),
    hasAcknowledgementPdf: order.has_pdf, changedAt: order.changed_at,
  };
}

const lineRecord = (line: OrderLineRow) => ({
  line: line.line, originLine: line.origin_line, relation: line.relation, sku: line.sku, description: line.description, unit: line.unit,
  quantity: plain(line.quantity), netUnitPrice: line.net_unit_price, priceUnit: line.price_unit, priceQuantity: line.price_quantity, noCharge: line.no_charge,
  amount: cents(line.amount), shippedQuantity: plain(line.shipped), openQuantity: plain(new D(line.quantity).minus(line.shipped).minus(line.cancelled)),
  cancelledQuantity: plain(line.cancelled), invoicedQuantity: plain(line.invoiced), requestedDate: line.requested_date, expectedDate: line.expected_date,
  warehouse: line.warehouse, note: line.note,
});
