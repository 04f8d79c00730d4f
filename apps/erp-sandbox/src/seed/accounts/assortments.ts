import type { AssortmentRow, World } from '../world.js';

const assortment = (id: string, name: string, categoryIds: string[]): AssortmentRow =>
  ({ id, name, everything: false, category_ids: categoryIds, skus: [], excluded_skus: [], status: 'active' });

/** An account without any sees the whole catalogue. */
export function seedAssortments(world: World): void {
  const tops = world.categories.filter((category) => category.parent_id === null).map((category) => category.id);
  world.assortments.push(
    assortment('AS-PLANT', 'Plant engineering', tops.filter((id) => id !== 'PT')),
    assortment('AS-LIGHT', 'Light and installation', ['EL', 'CA', 'HT', 'FA-WOO', 'LU-ADH']),
    assortment('AS-FIXTURES', 'Fixtures, export', ['FA', 'VF', 'HO', 'LO']),
    assortment('AS-FLUID', 'Fluid technology', ['VF', 'HO', 'PN', 'LU', 'FA-HEX', 'FA-NUT', 'FA-WAS']),
    assortment('AS-ELECTRIC', 'Electrical', ['EL', 'CA', 'HT', 'PT', 'SA']),
    assortment('AS-WORKSHOP', 'Workshop', ['FA', 'CT', 'HT', 'LU', 'ST', 'LO', 'PT']),
    assortment('AS-PROTECT', 'Occupational safety', ['HP', 'SA']),
  );
}
