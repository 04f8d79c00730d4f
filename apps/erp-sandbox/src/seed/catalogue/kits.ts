import { Random } from '../../random/random.js';
import type { World } from '../world.js';
import { gtinOf, imageId } from './products.js';

const kits: readonly (readonly [sku: string, name: string, category: string, families: readonly string[]])[] = [
  ['KIT-ANCHOR-10', 'Anchor set for plant fitters', 'FA-ANC', ['ANX', 'PLG', 'DR338']],
  ['KIT-VALVE-20', 'Ball valve service set', 'VF-BAL', ['BV', 'OR', 'TAPE']],
  ['KIT-PPE-30', 'Visitor protection set', 'SA-HEL', ['HE397', 'EY166', 'HV471']],
  ['KIT-AIR-40', 'Compressed-air connection set', 'HO-COU', ['QC', 'HC3017', 'IQS']],
  ['KIT-PANEL-50', 'Panel builder starter set', 'EL-ENC', ['ENC', 'LS', 'TB']],
];

/** Sold as one article; the ERP explodes it into component lines on the order. */
export function seedKits(world: World): void {
  const random = new Random(`${String(world.seed)}/kits`);
  for (const [sku, name, category, families] of kits) {
    const parts = families.flatMap((family) => {
      const candidates = world.products.filter((product) => product.sku.startsWith(`${family}-`));
      return candidates.length > 0 ? [random.pick(candidates)] : [];
    });
    const components = parts.map((part, i) => ({ sku: part.sku, quantity: String(part.stock_unit === 'PCE' ? [1, 2, 4][i] ?? 1 : 1) }));
    world.products.push({
      sku, name, description: `${name}. Delivered as a set of ${String(parts.length)} articles: ${parts.map((part) => part.name).join('; ')}.`,
      brand: 'Harbour', gtin: gtinOf(sku), category_ids: [category], attributes: [{ code: 'content', name: 'Content', value: `${String(parts.length)} articles`, unit: null }],
      stock_unit: 'SET', sales_unit: 'SET', price_unit: 'SET', units: [{ code: 'SET', name: 'set', numerator: 1, denominator: 1, decimals: 0, sellable: true }],
      order_multiple: '1', minimum_quantity: '0', variant: null, image_ids: [`${imageId(sku)}-1`], status: 'active', successor_sku: null,
      weight_kg: '2.50000', tax_rate: '19', copper_kg_per_km: null, components,
    });
    const price = (random.int(45, 190) + 0.9).toFixed(2);
    for (const currency of ['EUR', 'USD', 'GBP', 'CHF']) world.listPrices.push({ sku, currency, amount: price, price_quantity: 1, no_charge: false });
  }
}
