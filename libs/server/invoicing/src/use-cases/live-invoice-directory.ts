import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, systemClock, type BuyerContext, type CallOptions, type IntegrationMap, type InvoiceDirectory, type PayableInvoice } from '@portico/domain';
import { whatSettles } from '../policies/standing.policy.js';
import { businessDay } from './business-day.js';
import { LiveInvoices } from './live-invoices.js';

/** What payments ask of an invoice. */
@Injectable()
export class LiveInvoiceDirectory implements InvoiceDirectory {
  constructor(private readonly invoices: LiveInvoices, @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap) {}

  async live(buyer: BuyerContext, invoiceId: string, call?: CallOptions): Promise<PayableInvoice | null> {
    const record = await this.invoices.read(buyer, invoiceId, call);
    if (!record) return null;
    const { id, externalId, number, kind, isCancelled, openBalance, currency } = record;
    return { id, externalId, number, kind, isCancelled, openBalance: { amount: openBalance, currency }, settlement: whatSettles(record, businessDay(systemClock, this.map)) };
  }

  refresh(companyId: string, invoiceId: string): Promise<void> {
    return this.invoices.refresh(companyId, invoiceId);
  }
}
