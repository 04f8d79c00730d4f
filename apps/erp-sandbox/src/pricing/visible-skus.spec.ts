import { describe, expect, it } from '@jest/globals';
import type { AssortmentRow } from '../seed/world.js';
import { isVisibleIn } from './visible-skus.js';

const assortment = (change: Partial<AssortmentRow>): AssortmentRow => ({ id: 'A', name: 'A', everything: false, category_ids: [], skus: [], excluded_skus: [], status: 'active', ...change });
const parents = new Map([['FA', null], ['FA-HEX', 'FA'], ['EL', null]]);
const screw = { sku: 'S', category_ids: ['FA-HEX'] };
const lost = { sku: 'L', category_ids: [] };

describe('what an assortment shows', () => {
  it('is its categories with all below them', () => {
    const sees = isVisibleIn([assortment({ category_ids: ['FA'] })], parents);
    expect([sees(screw), sees({ sku: 'E', category_ids: ['EL'] }), sees(lost)]).toEqual([true, false, false]);
  });

  it('is single articles too, and less what it leaves out', () => {
    expect(isVisibleIn([assortment({ skus: ['L'] })], parents)(lost)).toBe(true);
    expect(isVisibleIn([assortment({ everything: true, excluded_skus: ['S'] })], parents)(screw)).toBe(false);
  });

  it('adds up where there are several', () => {
    const sees = isVisibleIn([assortment({ everything: true, excluded_skus: ['S'] }), assortment({ category_ids: ['FA-HEX'] })], parents);
    expect([sees(screw), sees(lost)]).toEqual([true, true]);
  });
});
