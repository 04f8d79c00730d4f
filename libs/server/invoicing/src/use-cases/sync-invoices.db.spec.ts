import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { BuyerContext, DeltaPage, DeltaRequest, ErpInvoice } from '@portico/domain';
import { ErpError, type ErpConnector } from '@portico/erp-contract';
import { aMemoryErp, anErpInvoice } from '@portico/erp-contract/testing';
import { openInvoicing, type InvoicingFixture } from '../testing/invoicing-fixture.js';
import { awaitingCustomer } from './take-invoices.js';

let at: InvoicingFixture;
beforeAll(async () => { at = await openInvoicing(); });
afterAll(() => at.close());

const signal = new AbortController().signal;
let numbers = 0;
let customer: string;
let buyer: BuyerContext;
let prefix: string;
beforeEach(async () => {
  numbers += 1;
  customer = `C${String(numbers)}`;
  prefix = `R${String(numbers)}-`;
  buyer = await at.aBuyer(customer);
  // A ledger of its own for each test: the watermark is the connector's.
  await at.syncScope.run((manager) => manager.query('delete from sync_watermark'));
});
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const anInvoice = (id: string, change: Partial<ErpInvoice> = {}) => ({ externalId: `${prefix}${id}`, customerExternalId: customer, ...change });
const kept = async (connector: ErpConnector, of: BuyerContext = buyer) => (await at.on(connector).list.execute(of, { filter: {}, sort: 'number', limit: 200, after: null })).rows;
const answering = (connector: ErpConnector, invoices: Partial<ErpConnector['invoices']>): ErpConnector => ({ ...connector, invoices: { ...connector.invoices, ...invoices } });
const aPage = (change: Partial<DeltaPage<ErpInvoice>>): DeltaPage<ErpInvoice> => ({ items: [], nextCursor: null, watermark: 'w1', rejected: [], ...change });

describe('copying invoices', () => {
  it('takes all of them the first time, then what changed, and counts a version only for a change', async () => {
    const erp = aMemoryErp().withInvoice(anInvoice('1')).withInvoice(anInvoice('2', { openBalance: eur('19.00') })).open();
    expect(await at.on(erp.connector).sync.run(signal)).toEqual({ rows: 2, rejected: 0 });
    erp.records.invoices.put(`${prefix}1`, anErpInvoice(anInvoice('1', { openBalance: eur('0.00') })));
    expect(await at.on(erp.connector).sync.run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect((await kept(erp.connector)).map(({ number, openBalance }) => [number, openBalance])).toEqual([[`${prefix}1`, '0.00'], [`${prefix}2`, '19.00']]);
    erp.records.invoices.put(`${prefix}1`, anErpInvoice(anInvoice('1', { openBalance: eur('0.00') })));
    await at.on(erp.connector).sync.run(signal);
    const versions = await at.scope.read([buyer.companyId], (manager) => manager.query('select version from invoice order by number'));
    expect(versions).toEqual([{ version: 2 }, { version: 1 }]);
  });

  it('keeps each invoice behind the wall of its company, and in its account', async () => {
    const other = await at.aBuyer(`${customer}-other`);
    const sibling = await at.aBuyer(`${customer}-sibling`, buyer.companyId);
    const erp = aMemoryErp().withInvoice(anInvoice('1')).withInvoice(anInvoice('2', { customerExternalId: `${customer}-other` })).withInvoice(anInvoice('3', { customerExternalId: `${customer}-sibling` })).open();
    await at.on(erp.connector).sync.run(signal);
    const [mine, theirs] = [await kept(erp.connector), await kept(erp.connector, other)];
    expect([mine.map(({ number }) => number), theirs.map(({ number }) => number)]).toEqual([[`${prefix}1`], [`${prefix}2`]]);
    expect((await kept(erp.connector, sibling)).map(({ number }) => number)).toEqual([`${prefix}3`]);
    expect(await at.on(erp.connector).reader.byIds(buyer, [theirs[0]?.id ?? '', 'no id', mine[0]?.id ?? ''])).toHaveLength(1);
    expect(await at.on(erp.connector).reader.byNumbers(buyer, [`${prefix}1`, `${prefix}2`, `${prefix}3`])).toHaveLength(1);
  });

  it('waits with invoices of unknown customers, and takes them once the customer is known', async () => {
    const erp = aMemoryErp().withInvoice(anInvoice('1', { customerExternalId: `${customer}-later` })).withInvoice(anInvoice('2')).open();
    expect(await at.on(erp.connector).sync.run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect(await at.on(erp.connector).awaiting.arrived(awaitingCustomer('memory'), 10)).toEqual([]);
    const later = await at.aBuyer(`${customer}-later`);
    expect(await at.on(erp.connector).sync.run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect((await kept(erp.connector, later)).map(({ number }) => number)).toEqual([`${prefix}1`]);
    expect(await at.on(erp.connector).awaiting.arrived(awaitingCustomer('memory'), 10)).toEqual([]);
  });

  it('keeps the reason of each it cannot take, and forgets it when it is mended', async () => {
    const { connector } = aMemoryErp().open();
    const page = aPage({ items: [anErpInvoice(anInvoice('1', { tax: { amount: '1', currency: 'USD' } })), anErpInvoice(anInvoice('2'))], rejected: [{ externalId: `${prefix}3`, reason: 'no number' }] });
    expect(await at.on(answering(connector, { invoices: () => Promise.resolve(page) })).sync.run(signal)).toEqual({ rows: 1, rejected: 2 });
    const reasons = () => at.syncScope.run((manager) => manager.query('select external_id, reason from sync_rejection where external_id like $1 order by 1', [`${prefix}%`]));
    expect(await reasons()).toEqual([{ external_id: `${prefix}1`, reason: 'tax is in USD, the open balance in EUR' }, { external_id: `${prefix}3`, reason: 'no number' }]);
    await at.on(answering(connector, { invoices: () => Promise.resolve(aPage({ items: [anErpInvoice(anInvoice('1'))] })) })).sync.run(signal);
    expect(await reasons()).toEqual([{ external_id: `${prefix}3`, reason: 'no number' }]);
  });

  it('goes on from the page where it was cut off, and begins anew when the ERP no longer knows that page', async () => {
    const asked: DeltaRequest[] = [];
    let failing: ErpError | null = new ErpError('timeout', 'slow');
    const pages = (request: DeltaRequest): Promise<DeltaPage<ErpInvoice>> => {
      asked.push(request);
      if (request.cursor === null) return Promise.resolve(aPage({ items: [anErpInvoice(anInvoice('1'))], nextCursor: 'p2', watermark: null }));
      return failing ? Promise.reject(failing) : Promise.resolve(aPage({ items: [anErpInvoice(anInvoice('2'))] }));
    };
    const { sync } = at.on(answering(aMemoryErp().open().connector, { invoices: pages }));
    await expect(sync.run(signal)).rejects.toThrow('slow');
    failing = new ErpError('refused', 'unknown cursor');
    await expect(sync.run(signal)).rejects.toThrow('unknown cursor');
    failing = null;
    expect(await sync.run(signal)).toEqual({ rows: 2, rejected: 0 });
    expect(await sync.run(signal)).toEqual({ rows: 2, rejected: 0 });
    expect(asked.map(({ cursor, watermark }) => [cursor, watermark])).toEqual([[null, null], ['p2', null], ['p2', null], [null, null], ['p2', null], [null, 'w1'], ['p2', 'w1']]);
  });

  it('never replaces what was read later by what was read earlier', async () => {
    const erp = aMemoryErp().withInvoice(anInvoice('1', { openBalance: eur('0.00') })).open();
    const early = new Date(Date.now() - 60_000);
    await at.on(erp.connector).sync.run(signal);
    await at.on(erp.connector).take.execute({ items: [anErpInvoice(anInvoice('1', { openBalance: eur('119.00') }))], rejected: [] }, early);
    expect((await kept(erp.connector))[0]?.openBalance).toBe('0.00');
  });

  it('takes broken texts, and keeps lines that a later list leaves out', async () => {
    const lines = [{ sku: null, description: 'Broken \u0000 and \ud800 and 🔩', quantity: null, unit: null, price: null, amount: eur('119.00') }];
    const { connector } = aMemoryErp().open();
    const { take } = at.on(connector);
    await take.execute({ items: [anErpInvoice(anInvoice('1', { lines }))], rejected: [] }, new Date());
    await take.execute({ items: [anErpInvoice(anInvoice('1', { lines: null, openBalance: eur('1.00') }))], rejected: [] }, new Date());
    expect((await kept(connector))[0]).toMatchObject({ openBalance: '1.00', lines: [{ description: 'Broken \ufffd and \ufffd and 🔩' }] });
  });

  it('hides what the ERP has withdrawn', async () => {
    const { connector } = aMemoryErp().open();
    const { take } = at.on(connector);
    await take.execute({ items: [anErpInvoice(anInvoice('1')), anErpInvoice(anInvoice('2'))], rejected: [] }, new Date());
    await take.execute({ items: [], rejected: [], withdrawn: [`${prefix}1`, 'never seen'] }, new Date());
    expect((await kept(connector)).map(({ number }) => number)).toEqual([`${prefix}2`]);
  });

  it('reads those that the ERP says have changed at once', async () => {
    const erp = aMemoryErp().withInvoice(anInvoice('1')).open();
    await at.on(erp.connector).sync.run(signal);
    erp.records.invoices.put(`${prefix}1`, anErpInvoice(anInvoice('1', { openBalance: eur('7.00') })));
    await at.on(erp.connector).listener.onErpChange({ id: 'm1', object: 'invoice', ids: [`${prefix}1`, 'unknown'], customerExternalId: null, occurredAt: '' });
    expect((await kept(erp.connector))[0]?.openBalance).toBe('7.00');
    await erp.levers.misbehave('unreachable');
    await expect(at.on(erp.connector).listener.onErpChange({ id: 'm2', object: 'invoice', ids: [`${prefix}1`], customerExternalId: null, occurredAt: '' })).resolves.toBeUndefined();
  });
});

describe('copying invoices of many customers that come late', () => {
  it('reads the whole list again rather than each alone', async () => {
    const asked: string[] = [];
    const builder = Array.from({ length: 120 }, (_, index) => index).reduce((erp, index) => erp.withInvoice(anInvoice(String(index), { customerExternalId: `${customer}-late` })), aMemoryErp());
    const erp = builder.open();
    const connector = answering(erp.connector, { invoice: (id) => { asked.push(id); return erp.connector.invoices.invoice(id); } });
    expect(await at.on(connector).sync.run(signal)).toEqual({ rows: 0, rejected: 0 });
    const late = await at.aBuyer(`${customer}-late`);
    expect(await at.on(connector).sync.run(signal)).toEqual({ rows: 120, rejected: 0 });
    expect(await kept(connector, late)).toHaveLength(120);
    expect(asked).toEqual([]);
  });
});
