import { z } from 'zod';
import { wireDate, wireFloat } from '../client/values.js';

export const stockFields = ['code', 'default_uom', 'quantity', 'forecast_quantity'] as const;
/** Null where the product is a service. */
export const wireStock = z.object({ id: z.number().int(), code: z.string(), default_uom: z.number().int(), quantity: wireFloat.nullable(), forecast_quantity: wireFloat.nullable() });
export type WireStock = z.infer<typeof wireStock>;

const wirePlace = z.object({ warehouse: z.number().int().nullable() });
export const inboundFields = ['product', 'quantity', 'uom', 'planned_date', 'from_location.warehouse', 'to_location.warehouse'] as const;
export const wireInbound = z.object({
  product: z.number().int(), quantity: wireFloat, uom: z.number().int(), planned_date: wireDate.nullable(),
  'from_location.': wirePlace, 'to_location.': wirePlace,
});
export type WireInbound = z.infer<typeof wireInbound>;
