import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DeltaPage, ErpInvoice } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { AwaitedRecords, SyncLedger, type AwaitedKind, type Rejection } from '@portico/platform-persistence';
import { AccountOwners } from '../persistence/account-owners.js';
import { InvoiceWriter, type InvoiceOfAccount } from '../persistence/invoice-writer.js';
import { recordProblem } from '../policies/record-problem.js';

/** Invoices of customers that the portal does not know yet. */
export const awaitingCustomer = (connector: string): AwaitedKind => ({ connector, object: 'invoices', parent: 'customer-accounts' });

export interface Taken {
  readonly rows: number;
  /** Kept in the ledger with their reasons. */
  readonly rejected: number;
  /** Of customers the portal does not know; they are taken once it does. */
  readonly skipped: number;
}

/** Takes what the ERP sent into the portal: each invoice under its account, each it cannot take with its reason. */
@Injectable()
export class TakeInvoices {
  private readonly log = new Logger('Invoices');

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
    private readonly owners: AccountOwners,
    private readonly writer: InvoiceWriter,
    private readonly awaiting: AwaitedRecords,
    private readonly ledger: SyncLedger,
  ) {}

  async execute(page: Pick<DeltaPage<ErpInvoice>, 'items' | 'rejected' | 'withdrawn'>, readAt: Date): Promise<Taken> {
    const connector = this.connector.id;
    const latest = [...new Map(page.items.map((invoice) => [invoice.externalId, invoice])).values()];
    const unreadable = latest.flatMap((invoice): Rejection[] => {
      const reason = recordProblem(invoice);
      return reason === null ? [] : [{ externalId: invoice.externalId, reason }];
    });
    const readable = latest.filter(({ externalId }) => !unreadable.some((each) => each.externalId === externalId));
    const owners = await this.owners.ofCustomers(connector, readable.map(({ customerExternalId }) => customerExternalId));
    const owned = readable.flatMap((invoice): InvoiceOfAccount[] => {
      const owner = owners.get(invoice.customerExternalId);
      return owner ? [{ invoice, ...owner }] : [];
    });
    const ownerless = readable.filter(({ customerExternalId }) => !owners.has(customerExternalId));

    const moved = (await this.writer.write(connector, owned, readAt)).map((externalId) => ({ externalId, reason: 'It was another customer’s before' }));
    await this.writer.withdraw(connector, page.withdrawn ?? []);
    await this.awaiting.add(awaitingCustomer(connector), ownerless.map(({ externalId, customerExternalId }) => ({ externalId, parentExternalId: customerExternalId })));
    const taken = owned.map(({ invoice }) => invoice.externalId).filter((id) => !moved.some(({ externalId }) => externalId === id));
    const rejected = [...page.rejected, ...unreadable, ...moved];
    await this.awaiting.remove(awaitingCustomer(connector), [...taken, ...rejected.map(({ externalId }) => externalId)]);
    await this.ledger.settle(connector, 'invoices', taken, rejected);
    if (ownerless.length > 0) this.log.warn(`${String(ownerless.length)} invoices are of customers that are not known: ${[...new Set(ownerless.map((each) => each.customerExternalId))].slice(0, 5).join(', ')}`);
    return { rows: taken.length, rejected: rejected.length, skipped: ownerless.length };
  }
}
