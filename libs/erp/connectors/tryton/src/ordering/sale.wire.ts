import { z } from 'zod';
import { addressFields, wireAddress } from '../account/party.wire.js';
import { wireDate, wireDateTime, wireDecimal, wireFloat } from '../client/values.js';

export const saleFields = [
  'number', 'state', 'description', 'reference', 'sale_date', 'shipping_date', 'party.code', 'party.name', 'currency.code', 'carrier',
  'shipment_state', 'untaxed_amount', 'tax_amount', 'total_amount', 'create_uid', 'create_date', 'write_date', 'invoices.number', 'invoices.state',
  ...addressFields.map((field) => `shipment_address.${field}`),
  ...['type', 'product.code', 'product.name', 'product.type', 'quantity', 'unit', 'unit_price', 'amount', 'description', 'note', 'shipping_date', 'shipment_cost',
    'moves.quantity', 'moves.uom', 'moves.state'].map((field) => `lines.${field}`),
  ...['number', 'state', 'effective_date', 'warehouse.code', 'carrier.party.name',
    'outgoing_moves.origin', 'outgoing_moves.quantity', 'outgoing_moves.uom', 'outgoing_moves.state', 'outgoing_moves.product.code'].map((field) => `shipments.${field}`),
] as const;

const id = z.number().int();
export const wireSaleLine = z.object({
  id,
  type: z.string(),
  'product.': z.object({ code: z.string().nullable(), name: z.string(), type: z.string() }).nullable(),
  quantity: wireFloat.nullable(),
  unit: id.nullable(),
  unit_price: wireDecimal.nullable(),
  amount: wireDecimal.nullable(),
  description: z.string().nullable(),
  note: z.string().nullable(),
  shipping_date: wireDate.nullable(),
  shipment_cost: wireDecimal.nullable(),
  'moves.': z.array(z.object({ quantity: wireFloat, uom: id, state: z.string() })),
});
export type WireSaleLine = z.infer<typeof wireSaleLine>;

export const wireShipment = z.object({
  id,
  number: z.string().nullable(),
  state: z.string(),
  effective_date: wireDate.nullable(),
  'warehouse.': z.object({ id, code: z.string().nullable() }).nullable(),
  'carrier.': z.object({ 'party.': z.object({ name: z.string().nullable() }) }).nullable(),
  'outgoing_moves.': z.array(z.object({ origin: z.string().nullable(), quantity: wireFloat, uom: id, state: z.string(), 'product.': z.object({ code: z.string().nullable() }) })),
});
export type WireShipment = z.infer<typeof wireShipment>;

export const wireSale = z.object({
  id,
  number: z.string().nullable(),
  state: z.enum(['draft', 'quotation', 'confirmed', 'processing', 'done', 'cancelled']),
  description: z.string().nullable(),
  reference: z.string().nullable(),
  sale_date: wireDate.nullable(),
  shipping_date: wireDate.nullable(),
  'party.': z.object({ code: z.string(), name: z.string().nullable() }),
  'currency.': z.object({ code: z.string() }),
  carrier: id.nullable(),
  shipment_state: z.string(),
  untaxed_amount: wireDecimal,
  tax_amount: wireDecimal,
  total_amount: wireDecimal,
  create_uid: id,
  create_date: wireDateTime,
  write_date: wireDateTime.nullable(),
  'invoices.': z.array(z.object({ number: z.string().nullable(), state: z.string() })),
  'shipment_address.': wireAddress.nullable(),
  'lines.': z.array(wireSaleLine),
  'shipments.': z.array(wireShipment),
});
export type WireSale = z.infer<typeof wireSale>;
export type SaleState = WireSale['state'];
