import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { CallOptions, DeltaPage, ErpInvoice, SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { AwaitedRecords, SyncLedger } from '@portico/platform-persistence';
import { AccountOwners } from '../persistence/account-owners.js';
import { awaitingCustomer, TakeInvoices, type Taken } from './take-invoices.js';

const pageSize = 200;
/** More than these are read with the whole list rather than one by one. */
const oneByOne = 100;
const waitForCustomersMs = 30_000;
const lookAgainMs = 500;

/** Copies invoices, credit memos and unapplied cash: all of them the first time, then what changed. A run that was cut off goes on from its last page. */
@Injectable()
export class SyncInvoices implements SyncTask {
  readonly object = 'invoices';

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'invoices'>,
    private readonly ledger: SyncLedger,
    private readonly take: TakeInvoices,
    private readonly awaiting: AwaitedRecords,
    private readonly owners: AccountOwners,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    await this.waitForCustomers(signal);
    const call: CallOptions = { priority: 'background', signal };
    const caughtUp = await this.catchUp(call);
    const walked = await this.walk(await this.ledger.watermark(this.connector.id, this.object), call);
    return sum(sum(caughtUp, walked), await this.catchUp(call));
  }

  /** Invoices whose customers have become known since they were read. Many are read as the whole list. */
  private async catchUp(call: CallOptions): Promise<SyncReport> {
    const arrived = await this.awaiting.arrived(awaitingCustomer(this.connector.id), oneByOne + 1);
    return arrived.length > oneByOne ? this.walk(null, call) : this.readOneByOne(arrived, call);
  }

  private async walk(watermark: string | null, call: CallOptions): Promise<SyncReport> {
    let report = nothing;
    let cursor: string | null = await this.cursorOf(watermark);
    for (;;) {
      call.signal?.throwIfAborted();
      const readAt = new Date();
      const page: DeltaPage<ErpInvoice> = await this.connector.invoices.invoices({ cursor, watermark, limit: pageSize }, call)
        .catch(async (error: unknown) => {
          if (error instanceof ErpError && !error.isOutage) await this.keepCursor(watermark, null); // the page would be refused for ever
          throw error;
        });
      report = sum(report, await this.take.execute(page, readAt));
      if (page.nextCursor === null) {
        await this.ledger.keepWatermark(this.connector.id, this.object, page.watermark);
        await this.keepCursor(watermark, null);
        return report;
      }
      cursor = page.nextCursor;
      await this.keepCursor(watermark, cursor);
    }
  }

  private async readOneByOne(externalIds: readonly string[], call: CallOptions): Promise<SyncReport> {
    let report = nothing;
    for (const externalId of externalIds) {
      const readAt = new Date();
      const invoice = await this.connector.invoices.invoice(externalId, call);
      if (invoice) report = sum(report, await this.take.execute({ items: [invoice], rejected: [] }, readAt));
      else await this.awaiting.remove(awaitingCustomer(this.connector.id), [externalId]);
    }
    return report;
  }

  private async cursorOf(watermark: string | null): Promise<string | null> {
    const kept = await this.ledger.watermark(this.connector.id, `${this.object}/cursor`);
    if (kept === null) return null;
    const { from, cursor } = JSON.parse(kept) as { from: string | null; cursor: string };
    return from === watermark ? cursor : null;
  }

  private keepCursor(from: string | null, cursor: string | null): Promise<void> {
    return this.ledger.keepWatermark(this.connector.id, `${this.object}/cursor`, cursor === null ? null : JSON.stringify({ from, cursor }));
  }

  /** On a first start both begin together, and an invoice needs its customer. */
  private async waitForCustomers(signal: AbortSignal): Promise<void> {
    const giveUpAt = Date.now() + waitForCustomersMs;
    while (!await this.owners.isAnyKnown(this.connector.id) && Date.now() < giveUpAt) await delay(lookAgainMs, undefined, { signal });
  }
}

const nothing: SyncReport = { rows: 0, rejected: 0 };
const sum = (report: SyncReport, { rows, rejected }: Taken | SyncReport): SyncReport => ({ rows: report.rows + rows, rejected: report.rejected + rejected });
