import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { PaymentReader } from '../persistence/payment-reader.js';
import { paymentFrom } from './payment.type.js';

/** Hands payments to an invoice's field: `Payment.invoice` by the invoice's id is the list of them, latest first. */
@Injectable()
export class PaymentNodes implements OnModuleInit {
  constructor(private readonly sources: NodeSources<BuyerContext>, private readonly reader: PaymentReader) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Payment.invoice', nodes: (buyer, invoiceIds) => this.ofInvoices(buyer, invoiceIds) });
  }

  private async ofInvoices(buyer: BuyerContext, invoiceIds: readonly string[]): Promise<ReadonlyMap<string, object>> {
    if (!buyer.permissions.has('see-invoices')) return new Map();
    const payments = await this.reader.ofInvoices(buyer, invoiceIds);
    return new Map(invoiceIds.map((id) => [id, payments.filter(({ invoiceId }) => invoiceId === id).map(paymentFrom)]));
  }
}
