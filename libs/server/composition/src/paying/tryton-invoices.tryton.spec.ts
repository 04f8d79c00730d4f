import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { INVOICE_DIRECTORY, type InvoiceDirectory } from '@portico/domain';
import { openErpConnector } from '@portico/erp-registry';
import { SyncScope } from '@portico/platform-persistence';
import { SyncCustomerAccounts } from '@portico/server-account';
import { SyncInvoices } from '@portico/server-invoicing';
import { outsideScopes } from '../erp/outside-scopes.js';
import { Paying } from './paying-fixture.js';

jest.setTimeout(180_000);
const signal = new AbortController().signal;
const { env } = process;

interface OpenInvoice { readonly id: string; readonly number: string; readonly customer: string }

describe('invoices of a real Tryton', () => {
  let at: Paying;
  beforeAll(async () => {
    at = await Paying.on(() => outsideScopes(openErpConnector({
      ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: env['TRYTON_URL'] ?? env['ERP_TRYTON_URL'], ERP_TRYTON_DATABASE: env['TRYTON_DATABASE'] ?? 'erp',
      ERP_TRYTON_USER: env['TRYTON_USER'] ?? 'portal', ERP_TRYTON_PASSWORD: env['TRYTON_PASSWORD'] ?? 'portal-Passw0rd!',
    })));
    await at.get(SyncCustomerAccounts).run(signal);
  });
  afterAll(() => at.stop());

  it('are copied, and one is paid and booked once', async () => {
    const report = await at.get(SyncInvoices).run(signal);
    expect(report.rejected).toBe(0);
    expect(report.rows).toBeGreaterThan(0);
    const [open] = await at.get(SyncScope).run((manager) => manager.query<OpenInvoice[]>(
      `select i.id, i.number, k.external_id as customer from invoice i join external_key k on k.object_id = i.account_id and k.object = 'customer-accounts'
       where i.kind = 'invoice' and not i.is_cancelled and i.open_balance > 0 and i.open_balance = i.original_balance order by i.issued_on desc, i.id limit 1`));
    if (!open) throw new Error('Tryton has no open invoice');
    const buyer = await at.aBuyer('Lena Maurer', { customer: open.customer });
    const live = await at.get(INVOICE_DIRECTORY as unknown as new () => InvoiceDirectory).live(buyer, open.id);
    await at.startWorker();
    const payment = await at.started(buyer, open.id, { expectedAmount: live?.settlement.toPay.amount ?? '' });
    await at.sandbox.pay(payment.reference);
    await Promise.all([at.settle(payment), at.settle(payment)]);
    expect(await at.reaches(buyer, payment, 'posted')).toMatchObject({ erpNumber: expect.any(String), unapplied: '0' });
    await at.sweepAll(buyer.companyId);
    expect((await at.get(INVOICE_DIRECTORY as unknown as new () => InvoiceDirectory).live(buyer, open.id))?.settlement.toPay.amount).toBe('0');
  });
});
