import { z } from 'zod';
import { wireDecimal, wireId, wireText, wireUnit } from './primitives.js';

export const wireWarehouse = z.object({ id: wireId, name: wireText });

export const wireCategory = z.object({ id: wireId, parentId: wireId.nullable(), name: wireText, position: z.int(), status: z.enum(['active', 'removed']) });
export type WireCategory = z.infer<typeof wireCategory>;

export const wireProduct = z.object({
  sku: wireId, name: wireText, description: wireText.nullable(), brand: wireText.nullable(), gtin: wireText.nullable(),
  categoryIds: z.array(wireId),
  attributes: z.array(z.object({ code: wireId, name: wireText, value: wireText, unit: wireText.nullable() })),
  stockUnit: wireUnit, salesUnit: wireUnit, priceUnit: wireUnit,
  units: z.array(z.object({ code: wireUnit, name: wireText, numerator: z.int().min(1), denominator: z.int().min(1), decimals: z.int().min(0).max(6), sellable: z.boolean() })).min(1),
  orderMultiple: wireDecimal, minimumQuantity: wireDecimal,
  variant: z.object({ groupId: wireId, groupName: wireText, axes: z.array(z.object({ name: wireText, value: wireText })) }).nullable(),
  imageIds: z.array(wireId),
  status: z.enum(['active', 'discontinued', 'removed']),
  successorSku: wireId.nullable(),
});
export type WireProduct = z.infer<typeof wireProduct>;

export const wireAssortment = z.object({
  id: wireId, name: wireText, everything: z.boolean(), categoryIds: z.array(wireId), skus: z.array(wireId), excludedSkus: z.array(wireId), status: z.enum(['active', 'removed']),
});
export type WireAssortment = z.infer<typeof wireAssortment>;

export const wirePartNumber = z.object({ customer: wireId, partNumber: wireText, sku: wireId, status: z.enum(['active', 'removed']) });
export type WirePartNumber = z.infer<typeof wirePartNumber>;
