import { describe, expect, it } from '@jest/globals';
import type { ErpProduct } from '@portico/domain';
import { expectDecimal, walk, type Walk } from './expectations.js';
import type { Subject } from './subject-of.js';

export function describeCatalog(subject: Subject): void {
  describe('its catalogue', () => {
    let whole: Promise<Walk<ErpProduct>> | null = null;
    const products = (): Promise<Walk<ErpProduct>> => {
      whole ??= walk((request) => subject().connector.catalog.products(request), { watermark: null, limit: 50 });
      return whole;
    };

    it('is read to its end page by page, each page within its limit', async () => {
      const { items, pages } = await products();
      expect(pages.length).toBeGreaterThan(1);
      const skus = new Set(items.map((product) => product.sku));
      for (const line of subject().facts.pricedLines) expect(skus).toContain(line.sku);
    });

    it('names what it cannot read, each with an id and a reason', async () => {
      const { pages } = await products();
      for (const record of pages.flatMap((page) => page.rejected)) {
        expect(record.externalId).not.toBe('');
        expect(record.reason).not.toBe('');
      }
    });

    it('gives each product the units it is stocked, sold and priced in', async () => {
      const { items } = await products();
      const without = items.filter((product) => {
        const codes = new Set(product.units.map((unit) => unit.code));
        return ![product.stockUnit, product.salesUnit, product.priceUnit].every((code) => codes.has(code));
      });
      expect(without.map((product) => product.sku)).toEqual([]);
    });

    it('keeps a unit factor as the fraction it is', async () => {
      const { boxed, fraction } = subject().facts;
      const { items } = await products();
      const unitOf = (sku: string, code: string) => items.find((product) => product.sku === sku)?.units.find((unit) => unit.code === code);
      const box = unitOf(boxed.line.sku, boxed.line.unit);
      expectDecimal(box?.numerator ?? '0', boxed.unitsPerBox);
      expectDecimal(box?.denominator ?? '0', '1');
      if (fraction) expect(unitOf(fraction.sku, fraction.unit)).toMatchObject({ numerator: fraction.numerator, denominator: fraction.denominator });
    });

    it('loses no change that is made between two pages', async () => {
      const { connector, levers } = subject();
      const read = connector.catalog.products.bind(connector.catalog);
      let changed = '';
      const first = await walk(read, { watermark: null, limit: 20 }, async (page) => {
        changed = page.items[0]?.externalId ?? '';
        await levers.touchProduct(changed);
      });
      const seenAgain = first.items.filter((product) => product.externalId === changed).length > 1;
      const next = await walk(read, { watermark: first.watermark, limit: 100 });
      expect(changed).not.toBe('');
      expect(seenAgain || next.items.some((product) => product.externalId === changed)).toBe(true);
    });

    it('tells after a complete run only what changed since', async () => {
      const { connector, levers } = subject();
      const read = connector.catalog.products.bind(connector.catalog);
      // A watermark may reach back to the oldest transaction still open in the ERP: more may come, until that has ended.
      for (let attempt = 1; ; attempt += 1) {
        const { items, watermark } = await walk(read, { watermark: null, limit: 100 });
        const product = items.at(-1)?.externalId ?? '';
        await levers.touchProduct(product);
        const delta = await walk(read, { watermark, limit: 100 });
        expect(delta.items.map((item) => item.externalId)).toContain(product);
        if (delta.items.length < items.length) return;
        expect(attempt).toBeLessThan(20);
        await new Promise((resolve) => { setTimeout(resolve, 500); });
      }
    });

    it('is a tree whose parents exist', async () => {
      const categories = await subject().connector.catalog.categories();
      const ids = new Set(categories.map((category) => category.externalId));
      expect(ids.size).toBe(categories.length);
      expect(categories.filter((category) => category.parentExternalId !== null && !ids.has(category.parentExternalId))).toEqual([]);
    });

    it('has images, or says that it has none', async () => {
      const { connector } = subject();
      const withImage = (await products()).items.find((product) => product.imageIds.length > 0);
      if (!connector.abilities.catalog.images) { expect(withImage).toBeUndefined(); return; }
      const image = await connector.catalog.image(withImage?.externalId ?? '', withImage?.imageIds[0] ?? '');
      expect(image?.contentType).toMatch(/^image\//);
      expect(image?.content.length).toBeGreaterThan(0);
      expect(await connector.catalog.image(withImage?.externalId ?? '', 'no-such-image')).toBeNull();
    });

    it('has assortments, or says that it has none', async () => {
      const { connector } = subject();
      const assortments = await connector.catalog.assortments();
      if (connector.abilities.catalog.assortments) expect(assortments.length).toBeGreaterThan(0);
      else expect(assortments).toEqual([]);
    });
  });
}
