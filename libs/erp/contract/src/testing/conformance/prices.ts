import { describe, expect, it } from '@jest/globals';
import { convert, lineAmount, type ErpProduct, type PriceAnswer, type PriceLine } from '@portico/domain';
import { expectMoney, expectPrice, walk } from './expectations.js';
import type { Subject } from './subject-of.js';

export function describePrices(subject: Subject): void {
  describe('its prices', () => {
    const ask = (lines: readonly PriceLine[]): Promise<readonly PriceAnswer[]> => {
      const { connector, facts } = subject();
      return connector.prices.prices({ account: facts.account, shipToExternalId: facts.order.shipToExternalId, pricingDate: facts.today, lines });
    };
    const priceOf = async (line: PriceLine): Promise<Extract<PriceAnswer, { kind: 'price' }>> => {
      const [answer] = await ask([line]);
      if (answer?.kind !== 'price') throw new Error(`No price for ${line.sku}: ${JSON.stringify(answer)}`);
      return answer;
    };

    it('come for a whole page at once, in the order asked, in no more ERP calls than declared', async () => {
      const { connector, facts, levers } = subject();
      const lines = facts.pricedLines;
      await ask(lines.slice(0, 1)); // signs in, and reads what is read once
      const before = levers.calls();
      const answers = await ask(lines);
      const made = levers.calls() - before;
      const bound = connector.abilities.prices.maxCalls({ lines: lines.length, distinctQuantities: new Set(lines.map((line) => `${line.quantity} ${line.unit}`)).size });
      expect(answers.map(({ sku, unit, quantity }) => ({ sku, unit, quantity }))).toEqual(lines);
      expect(answers.filter((answer) => answer.kind !== 'price')).toEqual([]);
      expect(made).toBeGreaterThan(0);
      expect(made).toBeLessThanOrEqual(bound);
      expect(bound).toBeLessThan(lines.length);
    });

    it('keep every decimal the ERP has', async () => {
      const { line, price } = subject().facts.finePrice;
      expectPrice((await priceOf(line)).price, price);
    });

    it('are exact for an item priced per 100 and sold in boxes of 12', async () => {
      const { connector, facts: { boxed } } = subject();
      const found = await priceOf(boxed.line);
      expectPrice(found.price, boxed.price);
      const { items } = await walk<ErpProduct>((request) => connector.catalog.products(request), { watermark: null, limit: 100 });
      const units = items.find((product) => product.sku === boxed.line.sku)?.units ?? [];
      expectMoney(lineAmount(found.price, convert(boxed.line.quantity, boxed.line.unit, found.price.unit, units)), boxed.amount);
    });

    it('follow the quantity, and tell the breaks where they can', async () => {
      const { connector, facts: { breaks } } = subject();
      const answers = await ask(breaks.steps.map((step) => ({ sku: breaks.sku, unit: breaks.unit, quantity: step.fromQuantity })));
      for (const [index, step] of breaks.steps.entries()) {
        const answer = answers[index];
        expect(answer?.kind).toBe('price');
        if (answer?.kind !== 'price') continue;
        expectPrice(answer.price, step.price);
        if (!connector.abilities.prices.breaks) { expect(answer.breaks).toBeNull(); continue; }
        const told = answer.breaks?.find((each) => each.fromQuantity === step.fromQuantity && each.unit === breaks.unit);
        expectPrice(told?.price ?? null, step.price);
      }
    });

    it('say why they are what they are, or that they cannot', async () => {
      const { connector, facts } = subject();
      const { explanation } = await priceOf(facts.finePrice.line);
      if (connector.abilities.prices.explanation) expect(explanation.reference ?? explanation.name).not.toBeNull();
      else expect(explanation.kind).toBe('erp');
    });

    it('leave a gap for an unknown SKU, and answer its neighbours', async () => {
      const { facts } = subject();
      const [known] = facts.pricedLines;
      if (!known) throw new Error('No priced line');
      const answers = await ask([known, { ...known, sku: facts.unknownSku }, known]);
      expect(answers.map((answer) => answer.kind)).toEqual(['price', 'gap', 'price']);
      expect(answers[1]).toMatchObject({ sku: facts.unknownSku, kind: 'gap', reason: 'unknown-sku' });
    });

    it('are not asked of the ERP for an empty batch', async () => {
      const before = subject().levers.calls();
      expect(await ask([])).toEqual([]);
      expect(subject().levers.calls()).toBe(before);
    });
  });
}
