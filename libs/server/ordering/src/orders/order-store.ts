import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@portico/domain';
import { currentManager, notifyChange } from '@portico/platform-persistence';
import { poKey } from '../checkout/po-number.js';
import type { OrderDetail } from './erp-changes.js';
import { externalIdColumn, hasExternalId, keepExternalId } from './order-keys.js';
import { isOpenState, type Order } from './order.js';

export type OrderEventKind =
  | 'received' | 'received-unchecked' | 'sent' | 'delayed' | 'accepted' | 'accepted-with-changes' | 'on-hold' | 'hold-released' | 'rejected'
  | 'shipped-in-part' | 'shipped' | 'invoiced' | 'closed' | 'cancelled' | 'failed';
export interface OrderEvent {
  readonly id: string;
  readonly kind: OrderEventKind;
  /** Null: it happened before we first read the order. */
  readonly at: Date | null;
  /** The business day, where that is all that is known. */
  readonly day: PlainDate | null;
  readonly person: string | null;
  readonly details: readonly OrderDetail[];
}

const columns = `id, company_id as "companyId", account_id as "accountId", reference, ${externalIdColumn} as "externalId", number, po_number as "poNumber", state, is_open as "isOpen", holds,
  origin, ordered_at as "orderedAt", ordered_by_name as "orderedByName", requested_date::text as "requestedDate", ship_to as "shipTo", shipping, shipping_method as "shippingMethod",
  buyer_reference as "buyerReference", note, terms, currency, lines, amounts, unchecked, rejections, po_document_id as "poDocumentId", erp, erp_read_at as "erpReadAt", version`;

/** Orders and their history. Everything works in the open scope, so that an order, its submission and its reservation are one transaction. */
@Injectable()
export class OrderStore {
  async insert(order: Omit<Order, 'version' | 'isOpen'> & { readonly orderedBy: string | null; readonly connector: string }): Promise<void> {
    await currentManager().query(`
      insert into sales_order (id, company_id, account_id, reference, connector, number, po_number, po_key, state, is_open, holds, origin, ordered_at, ordered_by, ordered_by_name,
        requested_date, ship_to, shipping, shipping_method, buyer_reference, note, terms, currency, lines, amounts, unchecked, rejections, po_document_id, erp, erp_read_at, search)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31)`,
      [order.id, order.companyId, order.accountId, order.reference, order.connector, order.number, order.poNumber, poKey(order.poNumber), order.state, isOpenState(order.state),
        order.holds, order.origin, order.orderedAt, order.orderedBy, order.orderedByName, order.requestedDate, json(order.shipTo), order.shipping, order.shippingMethod, order.buyerReference,
        order.note, json(order.terms), order.currency, json(order.lines), json(order.amounts), json(order.unchecked), json(order.rejections), order.poDocumentId, json(order.erp), order.erpReadAt, searchText(order)]);
    if (order.externalId !== null) await keepExternalId(order.id, order.externalId);
  }

  async byId(id: string): Promise<Order | null> {
    return this.one('id = $1', id);
  }
  async lockById(id: string): Promise<Order | null> {
    return this.one('id = $1 for update', id);
  }
  async lockByReference(reference: string): Promise<Order | null> {
    return this.one('reference = $1 for update', reference);
  }
  async lockByExternalId(connector: string, externalId: string): Promise<Order | null> {
    return this.one(`${hasExternalId('$1', '$2')} for update`, connector, externalId);
  }
  async byIds(accountId: string, ids: readonly string[]): Promise<Order[]> {
    return currentManager().query<Order[]>(`select ${columns} from sales_order where account_id = $1 and id = any ($2::uuid[])`, [accountId, ids]);
  }
  async byNumbers(accountId: string, numbers: readonly string[]): Promise<Order[]> {
    return currentManager().query<Order[]>(`select ${columns} from sales_order where account_id = $1 and number = any ($2)`, [accountId, numbers]);
  }

  /** Writes what changes after an order was received; raises its version and tells whoever looks at it. */
  async update(order: Order): Promise<void> {
    await currentManager().query(`
      update sales_order set number = $2, po_number = $3, po_key = $4, state = $5, is_open = $6, holds = $7, requested_date = $8, ship_to = $9, shipping_method = $10,
        amounts = $11, rejections = $12, erp = $13, erp_read_at = $14, search = $15, version = version + 1 where id = $1`,
      [order.id, order.number, order.poNumber, poKey(order.poNumber), order.state, isOpenState(order.state), order.holds, order.requestedDate, json(order.shipTo), order.shippingMethod,
        json(order.amounts), json(order.rejections), json(order.erp), order.erpReadAt, searchText(order)]);
    if (order.externalId !== null) await keepExternalId(order.id, order.externalId);
    await notifyChange({ companyId: order.companyId, object: 'order', id: order.id, version: order.version + 1 });
  }

  /** @param when now; or earlier: on that day, or on one that nobody told us */
  async addEvent(order: Pick<Order, 'id' | 'companyId'>, kind: OrderEventKind, person: string | null, details: readonly OrderDetail[] = [], when: 'now' | { readonly day: PlainDate | null } = 'now'): Promise<void> {
    const day = when === 'now' ? null : when.day;
    await currentManager().query('insert into sales_order_event (company_id, order_id, kind, at, day, person, details) values ($1, $2, $3, case when $4 then now() end, $5, $6, $7)',
      [order.companyId, order.id, kind, when === 'now', day, person, json(details)]);
  }
  async events(orderId: string): Promise<OrderEvent[]> {
    return currentManager().query<OrderEvent[]>('select id::text as id, kind, at, day::text as day, person, details from sales_order_event where order_id = $1 order by sales_order_event.id', [orderId]);
  }
  /** Of many orders, in their order; one question for all of them. */
  async eventsOf(orderIds: readonly string[]): Promise<readonly OrderEvent[][]> {
    const found = await currentManager().query<(OrderEvent & { readonly orderId: string })[]>(
      'select e.order_id as "orderId", e.id::text as id, e.kind, e.at, e.day::text as day, e.person, e.details from sales_order_event e where e.order_id = any ($1::uuid[]) order by e.id', [orderIds]);
    const byOrder = new Map<string, OrderEvent[]>(orderIds.map((id) => [id, []]));
    for (const { orderId, ...event } of found) byOrder.get(orderId)?.push(event);
    return orderIds.map((id) => byOrder.get(id) ?? []);
  }

  private async one(where: string, ...parameters: string[]): Promise<Order | null> {
    const [order] = await currentManager().query<Order[]>(`select ${columns} from sales_order where ${where}`, parameters);
    return order ?? null;
  }
}
export { columns as orderColumns };

const json = (value: unknown): string | null => (value === null || value === undefined ? null : JSON.stringify(value));

/** What a person may type to find it: PO, numbers, SKUs, names and part numbers. */
function searchText(order: Pick<Order, 'reference' | 'number' | 'poNumber' | 'buyerReference' | 'lines' | 'erp'>): string {
  const words = [order.reference, order.number, order.poNumber, order.buyerReference,
    ...order.lines.flatMap((line) => [line.sku, line.name, line.customerPartNumber]), ...(order.erp?.lines.flatMap((line) => [line.sku, line.description]) ?? [])];
  return [...new Set(words.filter((word) => word !== null))].join(' ').toLocaleLowerCase('en').slice(0, 50_000);
}
