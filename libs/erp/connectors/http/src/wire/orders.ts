import { z } from 'zod';
import { wireAddress, wireCurrency, wireDate, wireDecimal, wireId, wireText, wireTimestamp, wireUnit } from './primitives.js';

export const wireTotals = z.object({ goods: wireDecimal, discounts: wireDecimal, freight: wireDecimal, surcharges: wireDecimal, tax: wireDecimal, total: wireDecimal });

export const wireShipment = z.object({
  number: wireId, customer: wireId, orderNumbers: z.array(wireId), shippedAt: wireTimestamp, deliveredAt: wireTimestamp.nullable(), warehouse: wireId,
  carrier: wireText.nullable(), trackingNumber: wireText.nullable(), trackingUrl: wireText.nullable(),
  lines: z.array(z.object({ orderNumber: wireId, orderLine: z.int(), sku: wireText.nullable(), unit: wireUnit.nullable(), quantity: wireDecimal })),
});
export type WireShipment = z.infer<typeof wireShipment>;

export const wireOrderLine = z.object({
  line: z.int().min(1), originLine: wireId.nullable(), relation: z.enum(['same', 'split', 'substitute', 'component', 'charge']),
  sku: wireText.nullable(), description: wireText, unit: wireUnit.nullable(), quantity: wireDecimal,
  netUnitPrice: wireDecimal.nullable(), priceUnit: wireUnit.nullable(), priceQuantity: z.int().min(1), amount: wireDecimal,
  shippedQuantity: wireDecimal, openQuantity: wireDecimal, cancelledQuantity: wireDecimal, expectedDate: wireDate.nullable(),
});
export type WireOrderLine = z.infer<typeof wireOrderLine>;

export const wireOrder = z.object({
  number: wireId, reference: wireId.nullable(), customer: wireId, poNumber: wireText.nullable(),
  channel: z.enum(['portal', 'phone', 'edi', 'counter', 'rep']),
  state: z.enum(['on-hold', 'open', 'partially-shipped', 'shipped', 'invoiced', 'closed', 'cancelled']),
  orderDate: wireDate, requestedDate: wireDate.nullable(),
  shipTo: z.object({ id: wireId.nullable(), address: wireAddress }), shippingMethod: wireText.nullable(), currency: wireCurrency,
  lines: z.array(wireOrderLine), totals: wireTotals,
  holds: z.array(z.object({ kind: z.enum(['credit', 'price', 'shipping', 'other']), reason: wireText })),
  shipments: z.array(wireShipment),
  invoices: z.array(z.object({ number: wireId })),
  hasAcknowledgementPdf: z.boolean(), changedAt: wireTimestamp,
});
export type WireOrder = z.infer<typeof wireOrder>;
