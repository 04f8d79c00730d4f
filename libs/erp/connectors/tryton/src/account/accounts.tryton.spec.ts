import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { accountOf, Bench } from '../testing/bench.js';
import { decimalOf, number, text, TrytonDesk } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);

describe('an account in Tryton', () => {
  let bench: Bench;
  beforeAll(async () => { bench = await Bench.open(); });
  afterAll(async () => { await bench.close(); });

  const walk = async () => {
    const names = new Map<string, string>();
    for (let cursor: string | null = null; ;) {
      const page = await bench.connector.customers.customers({ cursor, watermark: null, limit: 20 });
      for (const { externalId, name } of page.items) names.set(externalId, name);
      cursor = page.nextCursor;
      if (cursor === null) return names;
    }
  };

  it('is a party with an address: not the seller itself, a carrier or a contact person', async () => {
    const names = [...(await walk()).values()];
    expect(names).toContain('Acme Industrial');
    for (const other of ['Northwind Supply SAS', 'RapidFreight', 'Camille Durand']) expect(names).not.toContain(other);
  });

  it('has a limit of nothing where it is 0, and none where it is not set', async () => {
    expect((await bench.connector.credit.credit(accountOf('C1007'))).limit).toEqual({ kind: 'limited', amount: { amount: '0', currency: 'EUR' } });
    expect((await bench.connector.credit.credit(accountOf('C1002'))).limit).toEqual({ kind: 'unlimited' });
  });

  it('owes what its receivable says, and its exposure is what confirm compares with the limit', async () => {
    const row = await bench.desk.row('party.party', [['code', '=', 'C1006']], ['credit_amount', 'receivable']);
    const credit = await bench.connector.credit.credit(accountOf('C1006'));
    expect(Number(credit.exposure.amount)).toBe(Number(decimalOf(row['credit_amount'])));
    expect(Number(credit.outstandingBalance.amount)).toBe(Number(decimalOf(row['receivable'])));
    expect(Number(credit.openOrders?.amount)).toBeCloseTo(Number(credit.exposure.amount) - Number(credit.outstandingBalance.amount), 6);
  });

  it('has no cash discount, whatever its terms are called', async () => {
    expect((await bench.connector.customers.customer('C1008'))?.terms).toEqual({ code: '2/10 NET30', name: '2% discount if paid within 10 days, net 30 days', netDays: 30, discountPercent: null, discountDays: null, isPrepaid: false });
    expect((await bench.connector.customers.customer('C1010'))?.terms).toMatchObject({ code: '50/50 30-60', netDays: null });
  });

  it('ships to its delivery addresses, also told when one is deactivated', async () => {
    const admin = await TrytonDesk.asAdmin(bench.at);
    const party = number(await admin.row('party.party', [['code', '=', 'C1024']], ['code']), 'id');
    const address = await admin.create('party.address', { party, street: 'Old yard', city: 'Albi', delivery: true, invoice: false });
    const since = new Date().toISOString();
    await admin.call('model.party.address.write', [[address], { active: false }]);
    const shipTos = await bench.connector.customers.shipTos('C1024');
    expect(shipTos.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    expect(shipTos.find(({ externalId }) => externalId === String(address))).toMatchObject({ isActive: false, isDefault: false, address: { city: 'Albi', lines: ['Old yard'] } });
    const changed = await bench.connector.customers.customers({ cursor: null, watermark: since, limit: 100 });
    expect(changed.items.map(({ externalId }) => externalId)).toContain('C1024');
    await admin.call('model.party.address.delete', [[address]]);
  });

  it('has part numbers of its own, of one product or of all variants of a template', async () => {
    const admin = await TrytonDesk.asAdmin(bench.at);
    const party = number(await admin.row('party.party', [['code', '=', 'C1009']], ['code']), 'id');
    const product = await admin.row('product.product', [['code', 'like', '%/M']], ['code', 'template']);
    const mark = await admin.create('sale.product_customer', { party, template: number(product, 'template'), code: 'ALL-SIZES' });
    const numbers = await bench.connector.customers.partNumbers(['C1009']);
    expect(numbers.filter(({ partNumber }) => partNumber === 'ALL-SIZES').map(({ sku }) => sku.slice(-2)).sort()).toEqual(['/L', '/M', '/S', '/X']);
    expect(numbers.map(({ sku }) => sku)).toContain(text(product, 'code'));
    await admin.call('model.sale.product_customer.delete', [[mark]]);
  });
});
