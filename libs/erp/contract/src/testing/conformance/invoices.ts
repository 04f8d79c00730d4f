import { describe, expect, it } from '@jest/globals';
import { expectMoney, expectPdf, walk } from './expectations.js';
import type { Subject } from './subject-of.js';

export function describeInvoices(subject: Subject): void {
  describe('its invoices', () => {
    it('are exact in amounts and dates', async () => {
      const { connector, facts: { invoice } } = subject();
      const found = await connector.invoices.invoice(invoice.externalId);
      expect(found).toMatchObject({ number: invoice.number, issuedOn: invoice.issuedOn, dueOn: invoice.dueOn });
      expectMoney(found?.originalBalance ?? null, invoice.originalBalance);
      if (connector.abilities.invoices.lines) expect(found?.lines?.length).toBeGreaterThan(0);
      else expect(found?.lines).toBeNull();
    });

    it('are all found by walking their list', async () => {
      const { connector, facts: { invoice } } = subject();
      const { items } = await walk((request) => connector.invoices.invoices(request), { watermark: null, limit: 100 });
      expect(items.map((each) => each.externalId)).toContain(invoice.externalId);
    });

    it('are null where there is none', async () => {
      const { connector, facts } = subject();
      expect(await connector.invoices.invoice(facts.unknown.invoice)).toBeNull();
    });

    it('come as PDF, or the ERP says that it has none', async () => {
      const { connector, facts } = subject();
      if (connector.abilities.invoices.document && facts.invoice.hasDocument) expectPdf(await connector.invoices.document(facts.invoice.externalId));
      if (!connector.abilities.invoices.document) expect(await connector.invoices.document(facts.invoice.externalId)).toBeNull();
      if (facts.invoiceWithoutDocument !== null) expect(await connector.invoices.document(facts.invoiceWithoutDocument)).toBeNull();
    });
  });
}
