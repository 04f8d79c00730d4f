import { describe, expect, it } from '@jest/globals';
import { categories } from '../seed/catalogue/categories.js';
import { drawProduct } from './draw-product.js';

describe('a drawn image', () => {
  it.each(categories.filter((category) => category.parent_id !== null).map((category) => [category.id]))('exists for %s and stays the same', (category) => {
    const product = { sku: 'G1/2"<&>', name: 'Broken \u0007\uFFFD <b>', category_ids: [category] };
    expect(drawProduct(product, 0)).toBe(drawProduct(product, 0));
    expect(drawProduct(product, 0)).toMatch(/^<svg [^<]+><rect[^<]+\/><g [^<]+><(polygon|rect|path|circle)/);
    expect(drawProduct(product, 0)).not.toMatch(/NaN|undefined|\u0007|<b>/);
  });
});
