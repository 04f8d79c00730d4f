import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, plainDate, stateOfErpOrder, type ErpOrder, type IntegrationMap, type OrderState, type PlainDate } from '@portico/domain';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { erpChanges, type OrderDetail } from './erp-changes.js';
import type { Order } from './order.js';
import { OrderStore, type OrderEventKind } from './order-store.js';

/** Brings what the ERP says of an order into ours, with an event for each step a person should see. In the open scope. */
@Injectable()
export class ApplyErpOrder {
  constructor(
    private readonly orders: OrderStore,
    private readonly reservations: PostgresCreditReservations,
    @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>,
  ) {}

  async execute(order: Order, erp: ErpOrder, readAt: Date): Promise<void> {
    if (order.erpReadAt && readAt < order.erpReadAt) return;
    const { details, hasChanges } = order.origin === 'portal' ? erpChanges(order, erp) : { details: [], hasChanges: false };
    const state = stateOfErpOrder(erp, hasChanges);
    const isFirst = order.erp === null;
    await this.orders.update({
      ...order, externalId: erp.externalId, number: erp.number, state, holds: erp.holds, erp, erpReadAt: readAt,
      poNumber: order.origin === 'portal' ? order.poNumber : erp.poNumber, requestedDate: order.requestedDate ?? erp.requestedDate,
      shipTo: erp.shipTo ?? order.shipTo, shippingMethod: erp.shippingMethod ?? order.shippingMethod,
      amounts: { goods: erp.goods, freight: erp.freight ? { amount: erp.freight, certainty: 'exact' } : { amount: null, certainty: 'none' }, tax: erp.tax, total: erp.total },
    });
    if (isFirst && order.origin === 'portal') await this.reservations.release(order.reference);
    for (const event of eventsOf(order, erp, state, isFirst, details)) await this.orders.addEvent(order, event.kind, null, event.details, whenOf(event, order, erp, plainDate(readAt, this.map.timeZone)));
  }
}

interface Event { readonly kind: OrderEventKind; readonly details: readonly OrderDetail[]; readonly shippedOn?: PlainDate | null }

/** Of an order born elsewhere we first see what has happened already: the time of our reading is not the time it happened. */
function whenOf(event: Event, order: Order, erp: ErpOrder, today: PlainDate): 'now' | { readonly day: PlainDate | null } {
  const shippedOn = event.shippedOn ?? null;
  if (order.erp === null && order.origin !== 'portal') return { day: event.kind === 'accepted' ? erp.orderedOn : shippedOn };
  // A shipment we hear of days later left on its own day.
  return shippedOn !== null && shippedOn < today ? { day: shippedOn } : 'now';
}

function eventsOf(order: Order, erp: ErpOrder, state: OrderState, isFirst: boolean, changes: readonly OrderDetail[]): Event[] {
  const events: Event[] = [];
  if (isFirst) events.push(changes.some((change) => change.key !== 'charge') ? { kind: 'accepted-with-changes', details: changes } : { kind: 'accepted', details: changes });
  if (state === 'on-hold' && (isFirst || order.state !== 'on-hold')) {
    events.push({ kind: 'on-hold', details: erp.holds.map((hold) => ({ key: `hold-${hold}` as const, parameters: {} })) });
  }
  if (!isFirst && order.state === 'on-hold' && state !== 'on-hold' && state !== 'cancelled') events.push({ kind: 'hold-released', details: [] });
  const known = new Set(order.erp?.shipments.filter((shipment) => isOut(shipment.state)).map((shipment) => shipment.number));
  const shipped = erp.shipments.filter((shipment) => isOut(shipment.state) && !known.has(shipment.number));
  if (shipped.length > 0 || (state !== order.state && (state === 'shipped-in-part' || state === 'shipped'))) {
    const details = shipped.map((shipment): OrderDetail => ({ key: 'shipment', parameters: { number: shipment.number } }));
    const shippedOn = shipped.flatMap((shipment) => shipment.shippedOn ?? []).sort().at(-1) ?? null;
    events.push({ kind: state === 'shipped-in-part' ? 'shipped-in-part' : 'shipped', details, shippedOn });
  }
  const invoiced = erp.invoiceNumbers.filter((number) => order.erp?.invoiceNumbers.includes(number) !== true);
  if (invoiced.length > 0) events.push({ kind: 'invoiced', details: invoiced.map((number) => ({ key: 'invoice', parameters: { number } })) });
  if (state !== order.state && (state === 'closed' || state === 'cancelled')) events.push({ kind: state, details: [] });
  return events;
}
const isOut = (state: ErpOrder['shipments'][number]['state']): boolean => state === 'shipped' || state === 'delivered';
