import { decimal, plainDate, type CertainAmount, type Certainty, type ErpOrder, type ErpOrderLine, type ErpOrderState, type ErpShipment, type MoneyValue, type UnitPrice } from '@portico/domain';
import type { WireOrder, WireOrderLine, WireShipment } from '../wire/orders.js';
import { addressFromWire } from './address.js';

/** What the ERP declares once for all its orders. */
export interface OrderRules {
  readonly timeZone: string;
  /** Of the tax of an order that is not invoiced yet. */
  readonly tax: Certainty;
}

const states: Readonly<Record<WireOrder['state'], ErpOrderState>> = {
  'on-hold': 'on-hold', open: 'open', 'partially-shipped': 'shipped-in-part', shipped: 'shipped', invoiced: 'invoiced', closed: 'closed', cancelled: 'cancelled',
};

export function orderFromWire(raw: WireOrder, rules: OrderRules): ErpOrder {
  const money = (amount: string): MoneyValue => ({ amount, currency: raw.currency });
  const isSettled = raw.state === 'invoiced' || raw.state === 'closed';
  const certain = (amount: string): CertainAmount => {
    const certainty = isSettled ? 'exact' : rules.tax;
    return certainty === 'none' ? { amount: null, certainty } : { amount: money(amount), certainty };
  };
  return {
    externalId: raw.number, number: raw.number, reference: raw.reference, customerExternalId: raw.customer, poNumber: raw.poNumber, origin: raw.channel,
    state: states[raw.state], holds: [...new Set(raw.holds.map((hold) => hold.kind))],
    orderedOn: raw.orderDate, requestedDate: raw.requestedDate,
    shipTo: addressFromWire(raw.shipTo.address), shipToExternalId: raw.shipTo.id, shippingMethod: raw.shippingMethod,
    lines: raw.lines.map((line) => lineFromWire(raw, line)),
    goods: money(raw.totals.goods), freight: money(raw.totals.freight), discount: money(raw.totals.discounts), surcharges: money(raw.totals.surcharges),
    tax: certain(raw.totals.tax), total: certain(raw.totals.total),
    shipments: raw.shipments.map((shipment) => shipmentFromWire(raw.number, shipment, rules)),
    invoiceNumbers: raw.invoices.map((invoice) => invoice.number), updatedAt: raw.changedAt,
  };
}

/** Null where the line has none: a charge, free text, a component. */
export const linePriceFromWire = (raw: Pick<WireOrderLine, 'netUnitPrice' | 'priceUnit' | 'priceQuantity' | 'unit'>, currency: string): UnitPrice | null => {
  const unit = raw.priceUnit ?? raw.unit;
  return raw.netUnitPrice === null || unit === null ? null : { amount: raw.netUnitPrice, currency, unit, priceQuantity: String(raw.priceQuantity) };
};

function lineFromWire(order: WireOrder, raw: WireOrderLine): ErpOrderLine {
  return {
    externalId: `${order.number}/${String(raw.line)}`, originLine: raw.originLine, relation: raw.relation, sku: raw.sku, description: raw.description,
    quantity: raw.quantity, unit: raw.unit ?? '', // a charge has none
    shippedQuantity: raw.shippedQuantity, openQuantity: raw.openQuantity,
    price: linePriceFromWire(raw, order.currency), amount: { amount: raw.amount, currency: order.currency },
    expectedDate: raw.expectedDate,
    isCancelled: order.state === 'cancelled' || (decimal(raw.cancelledQuantity).greaterThan(0) && decimal(raw.cancelledQuantity).equals(decimal(raw.quantity))),
  };
}

/** The part of a shipment that belongs to this order: it may carry others too. */
function shipmentFromWire(orderNumber: string, raw: WireShipment, rules: OrderRules): ErpShipment {
  return {
    externalId: raw.number, number: raw.number, state: raw.deliveredAt === null ? 'shipped' : 'delivered',
    shippedOn: plainDate(new Date(raw.shippedAt), rules.timeZone), warehouse: raw.warehouse,
    carrier: raw.carrier, trackingNumber: raw.trackingNumber, trackingUrl: raw.trackingUrl,
    lines: raw.lines.filter((line) => line.orderNumber === orderNumber)
      .map((line) => ({ orderLineExternalId: `${orderNumber}/${String(line.orderLine)}`, sku: line.sku, quantity: line.quantity, unit: line.unit ?? '' })),
  };
}
