import { describe, expect, it } from '@jest/globals';
import type { Availability } from '@portico/domain';
import { expectDecimal } from './expectations.js';
import type { Subject } from './subject-of.js';

export function describeAvailability(subject: Subject): void {
  describe('its stock', () => {
    const ask = (skus: readonly string[], warehouses: readonly string[] | null = null): Promise<readonly Availability[]> =>
      subject().connector.availability.availability({ skus, warehouses });

    it('comes for a whole page at once, in no more ERP calls than declared', async () => {
      const { connector, facts, levers } = subject();
      const skus = [...new Set(facts.pricedLines.map((line) => line.sku))];
      const warehouses = await connector.availability.warehouses();
      await ask(skus.slice(0, 1)); // signs in, and reads what is read once
      const before = levers.calls();
      const found = await ask(skus);
      const made = levers.calls() - before;
      const bound = connector.abilities.availability.maxCalls({ skus: skus.length, warehouses: warehouses.length });
      expect(found.map((each) => each.sku).sort()).toEqual([...skus].sort());
      expect(made).toBeGreaterThan(0);
      expect(made).toBeLessThanOrEqual(bound);
      expect(bound).toBeLessThan(skus.length);
    });

    it('is exact, in the stock unit, for each warehouse', async () => {
      const { connector, facts: { stock } } = subject();
      const [found] = await ask([stock.sku]);
      expect(found?.unit).toBe(stock.unit);
      const codes = new Set((await connector.availability.warehouses()).map((warehouse) => warehouse.code));
      for (const [warehouse, available] of Object.entries(stock.available)) {
        expect(codes).toContain(warehouse);
        expectDecimal(found?.stocks.find((each) => each.warehouse === warehouse)?.available ?? '-0.404', available);
      }
      if (connector.abilities.availability.perWarehouse) expect(Object.keys(stock.available).length).toBeGreaterThan(1);
    });

    it('can be asked for one warehouse', async () => {
      const { facts: { stock } } = subject();
      const [warehouse] = Object.keys(stock.available);
      const [found] = await ask([stock.sku], [warehouse ?? '']);
      expect(found?.stocks.map((each) => each.warehouse)).toEqual([warehouse]);
    });

    it('is absent for an unknown SKU, never zero', async () => {
      const { facts } = subject();
      expect((await ask([facts.unknownSku, facts.stock.sku])).map((each) => each.sku)).toEqual([facts.stock.sku]);
    });

    it('tells what is inbound, or says that it cannot', async () => {
      const { connector, facts } = subject();
      const found = await ask([...new Set(facts.pricedLines.map((line) => line.sku))]);
      const inbound = found.flatMap((each) => each.stocks.flatMap((stock) => stock.inbound));
      if (!connector.abilities.availability.inbound) expect(inbound).toEqual([]);
      for (const each of inbound) if (each.date !== null) expect(each.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    });
  });
}
