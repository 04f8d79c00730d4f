import { Inject, Injectable } from '@nestjs/common';
import type { DeltaPage, ErpOrder, SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { currentManager, SyncLedger, SyncScope } from '@portico/platform-persistence';
import { randomUUID } from 'node:crypto';
import { ApplyErpOrder } from './apply-erp-order.js';
import { OrderStore } from './order-store.js';
import type { Order } from './order.js';

interface Account { readonly id: string; readonly companyId: string }
const pageSize = 200;

/** Copies orders of every origin: ours move on, those born by phone, EDI, counter or rep appear in the same list. */
@Injectable()
export class OrderSync implements SyncTask {
  readonly object = 'orders';
  readonly alsoCovers = ['order-status', 'shipments'] as const;
  // An order is known by its customer.
  readonly after = ['customer-accounts'] as const;

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    private readonly sync: SyncScope,
    private readonly ledger: SyncLedger,
    private readonly orders: OrderStore,
    private readonly apply: ApplyErpOrder,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const connector = this.connector.id;
    const watermark = await this.ledger.watermark(connector, this.object);
    let cursor: string | null = null;
    let rows = 0;
    let rejected = 0;
    do {
      // A run that is cut off has not seen every change: it must not count as a good one.
      signal.throwIfAborted();
      const readAt = new Date();
      const page: DeltaPage<ErpOrder> = await this.connector.orders.orders({ cursor, watermark, limit: pageSize }, { signal, priority: 'background' });
      const taken = await this.sync.run(() => this.take(page.items, readAt));
      await this.ledger.settle(connector, this.object, taken, page.rejected);
      rows += taken.length;
      rejected += page.rejected.length;
      cursor = page.nextCursor;
      if (cursor === null) await this.ledger.keepWatermark(connector, this.object, page.watermark);
    } while (cursor !== null);
    return { rows, rejected };
  }

  /** Answers the external ids of those it took. */
  private async take(orders: readonly ErpOrder[], readAt: Date): Promise<string[]> {
    const accounts = await this.accountsOf(orders.map((order) => order.customerExternalId));
    const taken: string[] = [];
    for (const erp of orders) {
      const account = accounts.get(erp.customerExternalId);
      if (!account) continue;
      const ours = erp.reference !== null ? await this.orders.lockByReference(erp.reference) : null;
      const known = ours ?? await this.orders.lockByExternalId(this.connector.id, erp.externalId);
      // A reference alone proves nothing: the order must be the account's own.
      if (known && known.accountId !== account.id) continue;
      await this.apply.execute(known ?? await this.bornElsewhere(erp, account), erp, readAt);
      taken.push(erp.externalId);
    }
    return taken;
  }

  private async accountsOf(customerExternalIds: readonly string[]): Promise<ReadonlyMap<string, Account>> {
    const rows = await currentManager().query<(Account & { externalId: string })[]>(
      'select account_id as id, company_id as "companyId", external_id as "externalId" from account_context where connector = $1 and external_id = any ($2)',
      [this.connector.id, [...new Set(customerExternalIds)]]);
    return new Map(rows.map((row) => [row.externalId, row]));
  }

  private async bornElsewhere(erp: ErpOrder, account: Account): Promise<Order> {
    const none = { amount: null, certainty: 'none' } as const;
    const order: Omit<Order, 'version' | 'isOpen'> = {
      id: randomUUID(), companyId: account.companyId, accountId: account.id, reference: `${this.connector.id}:${erp.externalId}`, externalId: erp.externalId, number: erp.number, poNumber: erp.poNumber,
      state: 'accepted', holds: [], origin: erp.origin === 'portal' ? 'unknown' : erp.origin, orderedAt: new Date(`${erp.orderedOn}T00:00:00Z`), orderedByName: null, requestedDate: erp.requestedDate,
      shipTo: erp.shipTo, shipping: null, shippingMethod: erp.shippingMethod, buyerReference: null, note: null, terms: null, currency: erp.goods.currency, lines: [],
      amounts: { goods: erp.goods, freight: none, tax: none, total: none }, unchecked: null, rejections: [], poDocumentId: null, erp: null, erpReadAt: null,
    };
    await this.orders.insert({ ...order, orderedBy: null, connector: this.connector.id });
    return { ...order, version: 1, isOpen: true };
  }
}
