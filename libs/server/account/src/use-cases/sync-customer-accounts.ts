import { Inject, Injectable } from '@nestjs/common';
import type { CallOptions, ErpCustomer, SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, readDelta, type ErpConnector } from '@portico/erp-contract';
import { SyncLedger } from '@portico/platform-persistence';
import { CustomerWriter, type CustomerWithShipTos } from '../persistence/customer-writer.js';

const pageSize = 100;
/** Ship-tos are one call per customer; a few at once, so that buyers' live checks find room. */
const callsAtOnce = 4;

/** Copies customer accounts and their ship-tos from the ERP: all of them the first time, then what changed. */
@Injectable()
export class SyncCustomerAccounts implements SyncTask {
  readonly object = 'customer-accounts';
  readonly alsoCovers = ['ship-tos', 'payment-terms', 'po-numbers'] as const;

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'customers'>,
    private readonly ledger: SyncLedger,
    private readonly writer: CustomerWriter,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const call: CallOptions = { priority: 'background', signal };
    const watermark = await this.ledger.watermark(this.connector.id, this.object);
    const { customers: source } = this.connector;
    let report = { rows: 0, rejected: 0 };
    for await (const page of readDelta((...request) => source.customers(...request), { watermark, limit: pageSize }, call)) {
      const customers = await this.withShipTos(page.items, call);
      await this.writer.write(this.connector.id, customers);
      await this.writer.withdraw(this.connector.id, page.withdrawn ?? []);
      await this.ledger.settle(this.connector.id, this.object, page.items.map(({ externalId }) => externalId), page.rejected);
      report = { rows: report.rows + page.items.length, rejected: report.rejected + page.rejected.length };
      if (page.nextCursor === null) await this.ledger.keepWatermark(this.connector.id, this.object, page.watermark);
    }
    return report;
  }

  private async withShipTos(customers: readonly ErpCustomer[], call: CallOptions): Promise<readonly CustomerWithShipTos[]> {
    const done: CustomerWithShipTos[] = [];
    for (let at = 0; at < customers.length; at += callsAtOnce) {
      done.push(...await Promise.all(customers.slice(at, at + callsAtOnce).map(async (customer) =>
        ({ customer, shipTos: await this.connector.customers.shipTos(customer.externalId, call) }))));
    }
    return done;
  }
}
