import { Inject, Injectable, Logger } from '@nestjs/common';
import { requirePermission, type BuyerContext, type ErpOrder } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import { ApplyErpOrder } from './apply-erp-order.js';
import { OrderStore, type OrderEvent } from './order-store.js';
import type { Order } from './order.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Single orders of the buyer's account. Absent and another's look the same: null. */
@Injectable()
export class ReadOrder {
  private readonly log = new Logger('Orders');

  constructor(
    private readonly scope: CompanyScope,
    private readonly orders: OrderStore,
    private readonly apply: ApplyErpOrder,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
  ) {}

  async byIds(buyer: BuyerContext, ids: readonly string[]): Promise<ReadonlyMap<string, Order>> {
    if (!buyer.permissions.has('see-orders')) return new Map();
    const known = ids.filter((id) => uuid.test(id));
    const orders = await this.scope.read(buyer.visibleCompanyIds, () => this.orders.byIds(buyer.account.id, known));
    return new Map(orders.map((order) => [order.id, order]));
  }
  async byNumbers(buyer: BuyerContext, numbers: readonly string[]): Promise<ReadonlyMap<string, Order>> {
    if (!buyer.permissions.has('see-orders')) return new Map();
    const orders = await this.scope.read(buyer.visibleCompanyIds, () => this.orders.byNumbers(buyer.account.id, numbers));
    return new Map(orders.flatMap((order) => (order.number === null ? [] : [[order.number, order] as const])));
  }
  async one(buyer: BuyerContext, id: string): Promise<Order | null> {
    requirePermission(buyer, 'see-orders');
    return (await this.byIds(buyer, [id])).get(id) ?? null;
  }
  /** Of orders that the caller already read under the buyer's rights, in their order. */
  async events(buyer: BuyerContext, orderIds: readonly string[]): Promise<readonly OrderEvent[][]> {
    return this.scope.read(buyer.visibleCompanyIds, () => this.orders.eventsOf(orderIds));
  }

  /** "Check now": asks the ERP for this order. When it does not answer, what is known stands with its age. */
  async refresh(buyer: BuyerContext, id: string): Promise<Order | null> {
    const order = await this.one(buyer, id);
    if (!order || order.externalId === null) return order;
    const readAt = new Date();
    try {
      const erp = await this.connector.orders.order(order.externalId, { priority: 'buyer' });
      if (erp && this.isTheirs(buyer, erp)) {
        await this.scope.write(order.companyId, [order.companyId, ...buyer.visibleCompanyIds], async () => {
          const locked = await this.orders.lockById(order.id);
          if (locked) await this.apply.execute(locked, erp, readAt);
        });
      }
    } catch (error) {
      if (!(error instanceof ErpError)) throw error;
    }
    return this.one(buyer, id);
  }

  /** An order that the ERP has given to another customer meanwhile is no longer this buyer's to read. */
  private isTheirs(buyer: BuyerContext, erp: ErpOrder): boolean {
    const isTheirs = erp.customerExternalId === buyer.account.externalId;
    if (!isTheirs) this.log.warn(`Order ${erp.externalId} is not read: the ERP has it under customer ${erp.customerExternalId}`);
    return isTheirs;
  }

  /** The ERP's acknowledgement as PDF, which names prices; null where it has none. @throws PermissionDenied, ErpError */
  async acknowledgement(buyer: BuyerContext, id: string): Promise<{ readonly fileName: string; readonly content: Uint8Array } | null> {
    requirePermission(buyer, 'see-prices');
    const order = await this.one(buyer, id);
    if (!order || order.externalId === null || !this.connector.abilities.orders.acknowledgementDocument) return null;
    const erp = await this.connector.orders.order(order.externalId, { priority: 'buyer' });
    if (!erp || !this.isTheirs(buyer, erp)) return null;
    return this.connector.orders.acknowledgement(order.externalId, { priority: 'buyer' });
  }
}
