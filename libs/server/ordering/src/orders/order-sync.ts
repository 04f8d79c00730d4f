import { Inject, Injectable, Logger } from '@nestjs/common';
import type { CallOptions, ErpOrder, RejectedRecord, SyncReport, SyncTask } from '@portico/domain';
import { ERP_CONNECTOR, readDelta, type ErpConnector } from '@portico/erp-contract';
import { AwaitedRecords, currentManager, SyncLedger, SyncScope, type AwaitedKind } from '@portico/platform-persistence';
import { randomUUID } from 'node:crypto';
import { ApplyErpOrder } from './apply-erp-order.js';
import { OrderStore } from './order-store.js';
import type { Order } from './order.js';

interface Account { readonly id: string; readonly companyId: string }
interface OrderRecords { readonly items: readonly ErpOrder[]; readonly rejected: readonly RejectedRecord[] }
const pageSize = 200;
/** More than these are read with the whole list rather than one by one. */
const oneByOne = 100;

/** Copies orders of every origin: ours move on, those born by phone, EDI, counter or rep appear in the same list. */
@Injectable()
export class OrderSync implements SyncTask {
  readonly object = 'orders';
  readonly alsoCovers = ['order-status', 'shipments'] as const;
  // An order is known by its customer.
  readonly after = ['customer-accounts'] as const;
  private readonly log = new Logger('Orders');

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    private readonly sync: SyncScope,
    private readonly ledger: SyncLedger,
    private readonly awaited: AwaitedRecords,
    private readonly orders: OrderStore,
    private readonly apply: ApplyErpOrder,
  ) {}

  async run(signal: AbortSignal): Promise<SyncReport> {
    const call: CallOptions = { signal, priority: 'background' };
    const arrived = await this.awaited.arrived(this.awaiting, oneByOne + 1);
    if (arrived.length > oneByOne) return this.walk(null, call);
    const caughtUp = await this.readOneByOne(arrived, call);
    const walked = await this.walk(await this.ledger.watermark(this.connector.id, this.object), call);
    return { rows: caughtUp.rows + walked.rows, rejected: caughtUp.rejected + walked.rejected };
  }

  /** Orders of customers that the portal does not know yet. */
  private get awaiting(): AwaitedKind {
    return { connector: this.connector.id, object: this.object, parent: 'customer-accounts' };
  }

  private async walk(watermark: string | null, call: CallOptions): Promise<SyncReport> {
    const { id, orders } = this.connector;
    let [rows, rejected] = [0, 0];
    let readAt = new Date();
    for await (const page of readDelta((...request) => orders.orders(...request), { watermark, limit: pageSize }, call)) {
      const report = await this.take(page, readAt);
      [rows, rejected] = [rows + report.rows, rejected + report.rejected];
      if (page.nextCursor === null) await this.ledger.keepWatermark(id, this.object, page.watermark);
      readAt = new Date();
    }
    return { rows, rejected };
  }

  private async readOneByOne(externalIds: readonly string[], call: CallOptions): Promise<SyncReport> {
    let [rows, rejected] = [0, 0];
    for (const externalId of externalIds) {
      const readAt = new Date();
      const order = await this.connector.orders.order(externalId, call);
      const report = await this.take(order ? { items: [order], rejected: [] } : { items: [], rejected: [] }, readAt);
      if (!order) await this.awaited.remove(this.awaiting, [externalId]);
      [rows, rejected] = [rows + report.rows, rejected + report.rejected];
    }
    return { rows, rejected };
  }

  private take({ items, rejected }: OrderRecords, readAt: Date): Promise<SyncReport> {
    return this.sync.run(async () => {
      const accounts = await this.accountsOf(items.map((order) => order.customerExternalId));
      const problems = [...rejected];
      const taken: string[] = [];
      for (const erp of items) {
        const account = accounts.get(erp.customerExternalId);
        if (account && await this.takeOne(erp, account, readAt)) taken.push(erp.externalId);
        else if (account) problems.push({ externalId: erp.externalId, reason: `It names ${erp.customerExternalId}, but the order it belongs to is another account's` });
      }
      const ownerless = items.filter(({ customerExternalId }) => !accounts.has(customerExternalId));
      await this.awaited.add(this.awaiting, ownerless.map(({ externalId, customerExternalId }) => ({ externalId, parentExternalId: customerExternalId })));
      await this.awaited.remove(this.awaiting, [...taken, ...problems.map(({ externalId }) => externalId)]);
      await this.ledger.settle(this.connector.id, this.object, taken, problems);
      if (ownerless.length > 0) this.log.warn(`${String(ownerless.length)} orders are of customers that are not known: ${[...new Set(ownerless.map((each) => each.customerExternalId))].slice(0, 5).join(', ')}`);
      return { rows: taken.length, rejected: problems.length };
    });
  }

  /** False: it claims to be an order that is another account's. A reference alone proves nothing. */
  private async takeOne(erp: ErpOrder, account: Account, readAt: Date): Promise<boolean> {
    const ours = erp.reference !== null ? await this.orders.lockByReference(erp.reference) : null;
    const known = ours ?? await this.orders.lockByExternalId(this.connector.id, erp.externalId);
    if (known && known.accountId !== account.id) return false;
    await this.apply.execute(known ?? await this.bornElsewhere(erp, account), erp, readAt);
    return true;
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
      state: 'accepted', holds: [], origin: erp.origin === 'portal' ? 'unknown' : erp.origin, orderedAt: new Date(`${erp.orderedOn}T12:00:00Z`), orderedByName: null, requestedDate: erp.requestedDate,
      shipTo: erp.shipTo, shipping: null, shippingMethod: erp.shippingMethod, buyerReference: null, note: null, terms: null, currency: erp.goods.currency, lines: [],
      amounts: { goods: erp.goods, freight: none, tax: none, total: none }, unchecked: null, rejections: [], poDocumentId: null, erp: null, erpReadAt: null,
    };
    await this.orders.insert({ ...order, orderedBy: null, connector: this.connector.id });
    return { ...order, version: 1, isOpen: true };
  }
}
