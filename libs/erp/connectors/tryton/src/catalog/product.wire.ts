import { z } from 'zod';

export const productFields = [
  'code', 'name', 'description', 'active', 'salable', 'suffix_code', 'default_uom', 'sale_uom', 'attributes', 'categories',
  'identifiers.type', 'identifiers.code', 'template.active', 'template.products',
] as const;

export const wireProduct = z.object({
  id: z.number().int(),
  code: z.string().nullable(),
  name: z.string(),
  description: z.string().nullable(),
  active: z.boolean(),
  salable: z.boolean().nullable(),
  suffix_code: z.string().nullable(),
  default_uom: z.number().int(),
  /** Null where the product was never salable. */
  sale_uom: z.number().int().nullable(),
  attributes: z.record(z.string(), z.unknown()).nullable(),
  categories: z.array(z.number().int()),
  'identifiers.': z.array(z.object({ type: z.string().nullable(), code: z.string() })),
  'template.': z.object({ id: z.number().int(), active: z.boolean(), products: z.array(z.number().int()) }),
});
export type WireProduct = z.infer<typeof wireProduct>;

export const wireCategory = z.object({ id: z.number().int(), name: z.string(), parent: z.number().int().nullable() });
export type WireCategory = z.infer<typeof wireCategory>;
