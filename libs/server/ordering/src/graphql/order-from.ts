import { decimal, Money, type BuyerContext, type MoneyValue } from '@portico/domain';
import { certainMoney } from '@portico/platform-graphql-kit';
import { sayDate, sayMoney, sayNumber } from '@portico/platform-messages';
import { say, type OrderingMessage } from '../messages/say.js';
import type { OrderDetail } from '../orders/erp-changes.js';
import { shownLines, type Order as DomainOrder, type ShownLine } from '../orders/order.js';
import type { OrderEvent as DomainEvent } from '../orders/order-store.js';
import { upper } from './enums.js';
import type { Order, OrderEvent, OrderLine } from './order.type.js';

const notShown = { amount: null, certainty: 'none' } as const;
const hiddenAmounts: DomainOrder['amounts'] = { goods: null, freight: notShown, tax: notShown, total: notShown };

/** The GraphQL order from ours: states and changes said in the reader's language, amounts and the ERP's own words for who may see prices. */
export function orderFrom(buyer: Pick<BuyerContext, 'locale' | 'permissions'>, order: DomainOrder, canAcknowledge: boolean): Order {
  const lines = shownLines(order);
  const seesPrices = buyer.permissions.has('see-prices');
  const amounts = seesPrices ? order.amounts : hiddenAmounts;
  const open = order.erp?.lines.filter((line) => !line.isCancelled && decimal(line.openQuantity).greaterThan(0)).flatMap((line) => line.expectedDate ?? []).sort() ?? [];
  const canPrint = canAcknowledge && seesPrices && order.externalId !== null;
  return {
    id: order.id, reference: order.reference, number: order.number, poNumber: order.poNumber, state: order.state === 'failed' ? 'SENT' : upper(order.state), stateMessage: stateMessage(buyer.locale, order),
    holds: order.holds.map(upper), origin: upper(order.origin), orderedAt: order.orderedAt.toISOString(), orderedBy: order.orderedByName, requestedDate: order.requestedDate, nextDelivery: open[0] ?? null,
    shipTo: order.shipTo, shipping: order.shipping ? upper(order.shipping) : null, shippingMethod: order.shippingMethod, buyerReference: order.buyerReference, note: order.note, terms: order.terms,
    lines: lines.map((line) => lineFrom(order, line, seesPrices)), lineCount: lines.filter((line) => line.erp?.relation !== 'charge').length, goods: amounts.goods,
    freight: certainMoney(amounts.freight), tax: certainMoney(amounts.tax), total: certainMoney(amounts.total), adjustment: adjustmentOf(amounts),
    shipments: order.erp?.shipments.map((shipment) => ({
      id: shipment.externalId, number: shipment.number, state: upper(shipment.state), shippedOn: shipment.shippedOn, warehouse: shipment.warehouse, carrier: shipment.carrier,
      trackingNumber: shipment.trackingNumber, trackingUrl: webAddress(shipment.trackingUrl),
      lines: shipment.lines.map((line) => ({ sku: line.sku, name: nameOf(order, line.orderLineExternalId), quantity: line.quantity, unit: line.unit })),
    })) ?? [],
    rejections: order.rejections.map((rejection) => ({ lineId: rejection.lineId, reason: rejection.reason, message: reasonMessage(buyer.locale, rejection.reason), erpMessage: seesPrices ? rejection.erpMessage : '' })),
    acknowledgementUrl: canPrint ? `/files/acknowledgements/${order.id}` : null,
    availableActions: [...(canPrint ? ['PRINT_ACKNOWLEDGEMENT'] : []), ...(lines.length > 0 && buyer.permissions.has('order') ? ['ORDER_AGAIN'] : [])],
    source: order, accountId: order.accountId, invoiceNumbers: order.erp?.invoiceNumbers ?? [], poDocumentId: order.poDocumentId,
  };
}

/** The ERPs tell goods, freight, tax and total; what else the total holds is what is left. */
export function adjustmentOf({ goods, freight, tax, total }: DomainOrder['amounts']): MoneyValue | null {
  if (!goods || !freight.amount || !tax.amount || !total.amount) return null;
  const { currency } = total.amount;
  const parts = [goods, freight.amount, tax.amount];
  return parts.every((part) => part.currency === currency) ? Money.of(total.amount).minus(Money.sum(parts, currency)).toValue() : null;
}

function lineFrom(order: DomainOrder, { id, position, ordered, erp }: ShownLine, seesPrices: boolean): OrderLine {
  const { price, amount } = seesPrices ? erp ?? ordered ?? noFigures : noFigures;
  return {
    id, position, sku: erp ? erp.sku : ordered?.sku ?? null, name: erp?.description ?? ordered?.name ?? '', customerPartNumber: erp?.relation === 'substitute' ? null : ordered?.customerPartNumber ?? null,
    originLineId: ordered?.lineId ?? null, relation: upper(erp?.relation ?? 'same'), originSku: erp?.relation === 'substitute' || erp?.relation === 'component' ? ordered?.sku ?? null : null,
    quantity: erp?.quantity ?? ordered?.quantity ?? '0', unit: erp?.unit ?? ordered?.unit ?? '', shippedQuantity: erp?.shippedQuantity ?? null, openQuantity: erp?.openQuantity ?? null,
    price, amount, expectedDate: erp?.expectedDate ?? null, state: lineState(order, erp), note: ordered?.note ?? null,
  };
}

const noFigures = { price: null, amount: null };

function lineState(order: DomainOrder, erp: ShownLine['erp']): string {
  if (!erp) return order.state === 'rejected' ? 'REJECTED' : 'RECEIVED';
  if (erp.isCancelled) return 'CANCELLED';
  if (erp.relation === 'charge') return 'CHARGE';
  const shipped = decimal(erp.shippedQuantity);
  if (decimal(erp.openQuantity).isZero() && shipped.greaterThan(0)) return 'SHIPPED';
  if (shipped.greaterThan(0)) return 'PART_SHIPPED';
  if (erp.relation === 'substitute') return 'SUBSTITUTED';
  return erp.expectedDate !== null && order.requestedDate !== null && erp.expectedDate > order.requestedDate ? 'BACK_ORDERED' : 'OPEN';
}

const nameOf = (order: DomainOrder, lineExternalId: string | null): string | null => order.erp?.lines.find((line) => line.externalId === lineExternalId)?.description ?? null;
/** An ERP's tracking address becomes a link only when it is one. */
const webAddress = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

function stateMessage(locale: string, order: DomainOrder): string {
  const [hold] = order.holds;
  const key: OrderingMessage = order.state === 'on-hold' && hold !== undefined && hold !== 'other' ? `state.on-hold-${hold}` : `state.${order.state}`;
  return say(locale, key, { number: order.number ?? order.reference });
}

const reasons: ReadonlySet<string> = new Set(['price-risen', 'unknown-sku', 'discontinued', 'not-in-assortment', 'price-missing', 'quantity', 'unit', 'unknown-ship-to', 'inactive-ship-to',
  'customer-blocked', 'credit-limit', 'prepayment-required', 'shortage', 'po-number', 'shipping-method']);
const reasonMessage = (locale: string, reason: string): string => say(locale, (reasons.has(reason) ? `reason.${reason}` : 'reason.other') as OrderingMessage);

export function eventFrom({ locale, permissions }: Pick<BuyerContext, 'locale' | 'permissions'>, event: DomainEvent, number: string): OrderEvent {
  return { id: event.id, kind: upper(event.kind), at: event.at === null ? null : new Date(event.at).toISOString(), day: event.day, person: event.person, message: say(locale, `event.${event.kind}`, { number }), details: event.details.map((detail) => detailFrom(locale, permissions.has('see-prices') ? detail : withoutMoney(detail))) };
}

/** Told without its amounts. */
interface ShownDetail extends Omit<OrderDetail, 'key'> { readonly key: OrderDetail['key'] | 'price-hidden' | 'charge-hidden' }
const withoutMoney = ({ key, parameters, dates }: OrderDetail): ShownDetail => ({ key: key === 'price' || key === 'charge' ? `${key}-hidden` : key, parameters, ...(dates ? { dates } : {}) });

function detailFrom(locale: string, { key, parameters, money, dates }: ShownDetail): string {
  const written = Object.entries(parameters).map(([name, value]) => [name, name === 'quantity' || name === 'ordered' ? sayNumber(locale, String(value)) : value]);
  const said = { ...Object.fromEntries(written) as Record<string, string | number>, ...Object.fromEntries([money ?? []].flat().map(({ name, amount, currency }) => [name, sayMoney(locale, amount, currency)])),
    ...Object.fromEntries(Object.entries(dates ?? {}).map(([name, date]) => [name, sayDate(locale, date)])) };
  return say(locale, `detail.${key}`, said);
}
