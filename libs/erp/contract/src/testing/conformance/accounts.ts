import { describe, expect, it } from '@jest/globals';
import { expectErpError, expectMoney, walk } from './expectations.js';
import type { Subject } from './subject-of.js';

export function describeAccounts(subject: Subject): void {
  describe('its accounts', () => {
    it('come with their terms and ship-tos', async () => {
      const { connector, facts: { customer } } = subject();
      const found = await connector.customers.customer(customer.externalId);
      expect(found).toMatchObject({ externalId: customer.externalId, name: customer.name });
      expect(found?.terms).toMatchObject({ netDays: customer.netDays, discountPercent: customer.discountPercent, discountDays: customer.discountDays });
      const shipTos = await connector.customers.shipTos(customer.externalId);
      expect(shipTos.map((shipTo) => shipTo.externalId).sort()).toEqual([...customer.shipToExternalIds].sort());
    });

    it('are all found by walking their list', async () => {
      const { connector, facts: { customer } } = subject();
      const { items } = await walk((request) => connector.customers.customers(request), { watermark: null, limit: 50 });
      expect(items.map((each) => each.externalId)).toContain(customer.externalId);
    });

    it('are null where there is none', async () => {
      const { connector, facts } = subject();
      expect(await connector.customers.customer(facts.unknown.customer)).toBeNull();
    });

    it('have part numbers of their own, or the ERP keeps none', async () => {
      const { connector, facts } = subject();
      const numbers = await connector.customers.partNumbers([facts.account.externalId]);
      if (!connector.abilities.catalog.partNumbers) expect(numbers).toEqual([]);
      for (const each of numbers) expect(each).toMatchObject({ customerExternalId: facts.account.externalId, partNumber: expect.stringMatching(/./) });
    });

    it('have their part numbers read many accounts at a time', async () => {
      const { connector, facts, levers } = subject();
      const { items } = await walk((request) => connector.customers.customers(request), { watermark: null, limit: 100 });
      const accounts = [...new Set([facts.account.externalId, facts.unknown.customer, ...items.map((each) => each.externalId)])].slice(0, 20);
      await connector.customers.partNumbers([facts.account.externalId]); // signs in, and reads what is read once
      const before = levers.calls();
      const together = await connector.customers.partNumbers(accounts);
      const calls = levers.calls() - before;
      expect(calls).toBeLessThan(accounts.length);
      const apart = [];
      for (const account of accounts) apart.push(...await connector.customers.partNumbers([account]));
      const told = (numbers: typeof together) => numbers.map(({ customerExternalId, sku, partNumber }) => `${customerExternalId} ${partNumber} ${sku}`).sort();
      expect(told(together)).toEqual(told(apart));
      expect(await connector.customers.partNumbers([])).toEqual([]);
    });

    it('have the credit limit the ERP has, or the ERP says that it tells none', async () => {
      const { connector, facts: { credit: { limited } } } = subject();
      if (!connector.abilities.credit.figures) { await expectErpError(connector.credit.credit(limited.account), 'not-supported'); return; }
      const found = await connector.credit.credit(limited.account);
      expect(found.limit.kind).toBe('limited');
      expectMoney(found.limit.kind === 'limited' ? found.limit.amount : null, limited.limit);
      expect(found.exposure.currency).toBe(limited.limit.currency);
    });

    it('have a limit of zero where it is zero', async () => {
      const { connector, facts: { credit: { zero } } } = subject();
      if (!zero) return;
      const { limit } = await connector.credit.credit(zero);
      expectMoney(limit.kind === 'limited' ? limit.amount : null, { amount: '0', currency: zero.currency });
    });

    it('have no limit where none is set, and that is unlimited only by the ERP’s own rules', async () => {
      const { connector, facts: { credit: { none } } } = subject();
      if (none) expect((await connector.credit.credit(none.account)).limit.kind).toBe(none.means);
    });
  });
}
