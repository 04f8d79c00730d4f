import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { NodeSources } from '@portico/platform-graphql-kit';
import type { Order as DomainOrder } from '../orders/order.js';
import { ReadOrder } from '../orders/read-order.js';
import { orderFrom } from './order-from.js';
import type { Order } from './order.type.js';

/** Hands orders to fields of other capabilities: `Order` by id, `Order.number` by the ERP's number. */
@Injectable()
export class OrderNodes implements OnModuleInit {
  constructor(
    private readonly sources: NodeSources<BuyerContext>,
    private readonly read: ReadOrder,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
  ) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Order', nodes: async (buyer, ids) => this.all(buyer, await this.read.byIds(buyer, ids)) });
    this.sources.register({ name: 'Order.number', nodes: async (buyer, numbers) => this.all(buyer, await this.read.byNumbers(buyer, numbers)) });
  }

  from(buyer: BuyerContext, order: DomainOrder): Order {
    return orderFrom(buyer, order, this.connector.abilities.orders.acknowledgementDocument);
  }

  private all(buyer: BuyerContext, orders: ReadonlyMap<string, DomainOrder>): ReadonlyMap<string, Order> {
    return new Map([...orders].map(([key, order]) => [key, this.from(buyer, order)]));
  }
}
