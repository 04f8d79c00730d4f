import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PermissionDenied, Permissions, type BuyerContext, type ErpInvoice } from '@portico/domain';
import { ErpError, type ErpConnector } from '@portico/erp-contract';
import { aMemoryErp, anErpInvoice, type MemoryErp } from '@portico/erp-contract/testing';
import { openInvoicing, type InvoicingFixture } from '../testing/invoicing-fixture.js';

let at: InvoicingFixture;
beforeAll(async () => { at = await openInvoicing(); });
afterAll(() => at.close());

let run = 0;
let buyer: BuyerContext;
let other: BuyerContext;
let erp: MemoryErp;
let id: string;
const invoice = (change: Partial<ErpInvoice> = {}) => anErpInvoice({ externalId: `R${String(run)}`, customerExternalId: buyer.account.externalId, ...change });
const take = async (change: Partial<ErpInvoice> = {}) => {
  erp.records.invoices.put(`R${String(run)}`, invoice(change));
  await at.on(erp.connector).take.execute({ items: [invoice(change)], rejected: [] }, new Date());
  id = (await at.on(erp.connector).reader.byNumbers(buyer, [invoice(change).number]))[0]?.id ?? '';
};
beforeEach(async () => {
  run += 1;
  buyer = await at.aBuyer(`K${String(run)}`);
  other = await at.aBuyer(`N${String(run)}`);
  erp = aMemoryErp().open();
});
const without = (permission: 'see-invoices'): BuyerContext => ({ ...buyer, permissions: Permissions.of([...buyer.permissions].filter((each) => each !== permission)) });
const listLess = (connector: ErpConnector, invoices: Partial<ErpConnector['invoices']>): ErpConnector => ({ ...connector, invoices: { ...connector.invoices, ...invoices } });

describe('reading one invoice', () => {
  it('answers from what was copied, and live past it', async () => {
    await take();
    erp.records.invoices.put(`R${String(run)}`, invoice({ openBalance: { amount: '3.00', currency: 'EUR' } }));
    const calls = erp.levers.calls();
    expect(await at.on(erp.connector).read.execute(buyer, id, 'kept')).toMatchObject({ isLive: false, record: { openBalance: '119.00' } });
    expect(erp.levers.calls()).toBe(calls);
    expect(await at.on(erp.connector).read.execute(buyer, id, 'live')).toMatchObject({ isLive: true, record: { openBalance: '3.00' } });
    expect(await at.on(erp.connector).read.execute(buyer, id, 'kept')).toMatchObject({ isLive: false, record: { openBalance: '3.00' } });
  });

  it('never answers a live question from what was copied', async () => {
    await take();
    await erp.levers.misbehave('failing');
    await expect(at.on(erp.connector).read.execute(buyer, id, 'live')).rejects.toThrow(ErpError);
    expect(await at.on(erp.connector).read.execute(buyer, id, 'kept')).toMatchObject({ record: { openBalance: '119.00' } });
  });

  it('reads the lines where the list left them out, once, and shows the rest while the ERP is down', async () => {
    await take({ lines: null });
    await erp.levers.misbehave('unreachable');
    expect((await at.on(erp.connector).read.execute(buyer, id, 'kept'))?.record.lines).toBeNull();
    await erp.levers.restore();
    erp.records.invoices.put(`R${String(run)}`, invoice());
    expect((await at.on(erp.connector).read.execute(buyer, id, 'kept'))?.record.lines).toHaveLength(1);
    const calls = erp.levers.calls();
    expect((await at.on(erp.connector).read.execute(buyer, id, 'kept'))?.record.lines).toHaveLength(1);
    expect(erp.levers.calls()).toBe(calls);
  });

  it('is null for another company, for no id, and where the ERP says it is another customer’s', async () => {
    await take();
    expect(await at.on(erp.connector).read.execute(other, id, 'kept')).toBeNull();
    expect(await at.on(erp.connector).read.execute(other, id, 'live')).toBeNull();
    expect(await at.on(erp.connector).read.execute(buyer, 'x', 'kept')).toBeNull();
    erp.records.invoices.put(`R${String(run)}`, invoice({ customerExternalId: other.account.externalId }));
    expect(await at.on(erp.connector).read.execute(buyer, id, 'live')).toBeNull();
    await expect(at.on(erp.connector).read.execute(without('see-invoices'), id, 'kept')).rejects.toThrow(PermissionDenied);
  });
});

describe('the document of an invoice', () => {
  it('comes from the ERP under a file name of ours', async () => {
    await take({ number: `../../Ré 90/${String(run)}` });
    expect(await at.on(erp.connector).document.execute(buyer, id)).toMatchObject({ kind: 'document', fileName: `invoice-R-90-${String(run)}.pdf` });
  });

  it('is absent to others, whether it exists or not', async () => {
    await take();
    for (const [who, what] of [[other, id], [without('see-invoices'), id], [buyer, 'x'], [buyer, '00000000-0000-4000-8000-000000000000']] as const) {
      expect(await at.on(erp.connector).document.execute(who, what)).toEqual({ kind: 'absent' });
    }
  });

  it('is absent once the ERP has the invoice under another customer', async () => {
    await take();
    erp.records.invoices.put(`R${String(run)}`, invoice({ customerExternalId: other.account.externalId }));
    expect(await at.on(erp.connector).document.execute(buyer, id)).toEqual({ kind: 'absent' });
  });

  it('says honestly that there is none, or that the ERP does not give it out', async () => {
    await take({ hasDocument: false });
    expect(await at.on(erp.connector).document.execute(buyer, id)).toMatchObject({ kind: 'no-document' });
    await take({ hasDocument: true });
    const html = listLess(erp.connector, { document: () => Promise.resolve({ fileName: 'x.pdf', content: Buffer.from('<html>') }) });
    expect(await at.on(html).document.execute(buyer, id)).toMatchObject({ kind: 'unavailable' });
    await erp.levers.misbehave('rate-limited');
    expect(await at.on(erp.connector).document.execute(buyer, id)).toMatchObject({ kind: 'unavailable', retryAfterSeconds: 7 });
  });
});
