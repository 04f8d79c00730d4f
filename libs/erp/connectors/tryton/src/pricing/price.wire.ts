import { z } from 'zod';
import { wireDate, wireDecimal, wireFloat, wireTimeDelta } from '../client/values.js';

export const priceListFields = ['name', 'unit', 'tax_included'].map((field) => `sale_price_list.${field}`);
const wirePriceList = z.object({ id: z.number().int(), name: z.string(), unit: z.string(), tax_included: z.boolean().nullable() });
export type WirePriceList = z.infer<typeof wirePriceList>;
/** Of a party, and of the sale configuration. */
export const wireHolder = z.object({ id: z.number().int(), 'sale_price_list.': wirePriceList.nullable() });

export const pricedProductFields = ['code', 'name', 'active', 'salable', 'type', 'consumable', 'default_uom', 'sale_uom', 'default_uom_category', 'list_price', 'account_category', 'lead_time', 'template.active'] as const;
export const wirePricedProduct = z.object({
  id: z.number().int(),
  code: z.string(),
  name: z.string(),
  active: z.boolean(),
  salable: z.boolean().nullable(),
  type: z.string(),
  consumable: z.boolean().nullable(),
  default_uom: z.number().int(),
  sale_uom: z.number().int().nullable(),
  default_uom_category: z.number().int(),
  list_price: wireDecimal.nullable(),
  account_category: z.number().int().nullable(),
  /** Seconds from order to shipment; null where the company's default holds. */
  lead_time: wireTimeDelta.nullable(),
  'template.': z.object({ active: z.boolean() }),
});
export type WirePricedProduct = z.infer<typeof wirePricedProduct>;

export const wirePrice = z.object({ id: z.number().int(), sale_price_uom: wireDecimal.nullable() });

export const thresholdFields = ['product', 'quantity', 'start_date', 'end_date'] as const;
export const wireThreshold = z.object({ product: z.number().int().nullable(), quantity: wireFloat.nullable(), start_date: wireDate.nullable(), end_date: wireDate.nullable() });
export type WireThreshold = z.infer<typeof wireThreshold>;
