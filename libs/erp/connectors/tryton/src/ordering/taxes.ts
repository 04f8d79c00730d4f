import { z } from 'zod';
import type { Rpc } from '../client/tryton.client.js';
import { dateValue } from '../client/values.js';
import type { WirePricedProduct } from '../pricing/price.wire.js';
import { parentValues, type SaleHeader } from './sale-header.js';

const wireTaxes = z.array(z.object({ taxes: z.object({ add: z.array(z.tuple([z.number(), z.object({ id: z.number().int() })])) }).nullish() })).length(1);

/**
 * Taxes are not derived at create: an order without them has no VAT. A line's on_change applies the party's tax rule, by the
 * product's account category and the sale's countries only; so one product of each category answers for all of it.
 */
export async function taxesOf(rpc: Rpc, header: SaleHeader, warehouseId: number, products: readonly WirePricedProduct[]): Promise<(product: WirePricedProduct) => readonly number[]> {
  const byCategory = new Map<number | null, readonly number[]>();
  for (const product of products) {
    if (byCategory.has(product.account_category)) continue;
    const [changes] = await rpc.call('model.sale.line.on_change',
      [{ type: 'line', product: product.id, quantity: 1, ...parentValues(header, warehouseId, dateValue(header.date)) }, ['product']], wireTaxes);
    byCategory.set(product.account_category, changes?.taxes?.add.map(([, { id }]) => id) ?? []);
  }
  return (product) => byCategory.get(product.account_category) ?? [];
}
