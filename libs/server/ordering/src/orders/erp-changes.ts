import { daysBetween, decimal, Money, type ErpOrder, type MoneyValue } from '@portico/domain';
import type { Order } from './order.js';

/** What the ERP made of an order that was not asked for: kept as facts, said in the reader's language. */
export interface OrderDetail {
  readonly key: 'substitute' | 'split' | 'component' | 'charge' | 'quantity' | 'price' | 'date' | 'dropped' | 'hold-credit' | 'hold-price' | 'hold-shipping' | 'hold-other' | 'shipment' | 'invoice';
  readonly parameters: Readonly<Record<string, string | number>>;
  /** A parameter that is money or a date is written in the reader's language. */
  readonly money?: NamedMoney | readonly NamedMoney[];
  readonly dates?: Readonly<Record<string, string>>;
}

interface NamedMoney extends MoneyValue {
  readonly name: string;
}

/** Compares the ERP's order with what was ordered here. Freight is expected, so a charge alone is told of but is no change. */
export function erpChanges(order: Pick<Order, 'lines' | 'requestedDate'>, erp: ErpOrder): { readonly details: OrderDetail[]; readonly hasChanges: boolean } {
  const details = order.lines.flatMap((line) => changesOfLine(line.position + 1, line, erp, order.requestedDate));
  const charges = erp.lines.filter((line) => line.relation === 'charge').map((line): OrderDetail => ({
    key: 'charge', parameters: { name: line.description }, money: { name: 'amount', ...line.amount },
  }));
  return { details: [...details, ...charges], hasChanges: details.length > 0 };
}

function changesOfLine(position: number, line: Order['lines'][number], erp: ErpOrder, requestedDate: string | null): OrderDetail[] {
  const its = erp.lines.filter((each) => each.originLine === line.lineId && each.relation !== 'charge');
  if (its.length === 0) return [{ key: 'dropped', parameters: { line: position } }];
  const details: OrderDetail[] = [];
  const substitute = its.find((each) => each.relation === 'substitute');
  if (substitute) details.push({ key: 'substitute', parameters: { line: position, sku: substitute.sku ?? substitute.description, origin: line.sku } });
  if (its.some((each) => each.relation === 'component')) details.push({ key: 'component', parameters: { line: position } });
  else if (its.length > 1) details.push({ key: 'split', parameters: { line: position, count: its.length } });
  const inUnit = its.filter((each) => each.unit === line.unit && each.relation !== 'component');
  if (inUnit.length === its.length) {
    const sum = its.reduce((total, each) => total.plus(decimal(each.quantity)), decimal('0'));
    if (!sum.equals(decimal(line.quantity))) details.push({ key: 'quantity', parameters: { line: position, quantity: sum.toFixed(), ordered: line.quantity, unit: line.unit } });
  }
  if (!details.some(({ key }) => key === 'quantity')) details.push(...changeOfPrice(position, line, its));
  const late = its.flatMap((each) => (each.expectedDate !== null && requestedDate !== null && daysBetween(requestedDate, each.expectedDate) > 0 ? [each.expectedDate] : [])).sort().at(-1);
  if (late !== undefined && requestedDate !== null) details.push({ key: 'date', parameters: { line: position }, dates: { date: late, asked: requestedDate } });
  return details;
}

/** By the line's amount: it holds across splits, and a unit price may be said per another quantity. */
function changeOfPrice(line: number, { amount: asked }: Order['lines'][number], its: ErpOrder['lines']): OrderDetail[] {
  if (asked === null || its.some(({ amount }) => amount.currency !== asked.currency)) return [];
  const amount = Money.sum(its.map((each) => each.amount), asked.currency).toValue();
  if (decimal(amount.amount).equals(decimal(asked.amount))) return [];
  return [{ key: 'price', parameters: { line }, money: [{ name: 'amount', ...amount }, { name: 'asked', ...asked }] }];
}
