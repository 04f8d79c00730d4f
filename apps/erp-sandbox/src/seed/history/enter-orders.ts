import { addDays, addWorkingDays, atHour } from '../../clock/days.js';
import { convert, inStockUnit } from '../../catalogue/units.js';
import { standardRate, taxOf, taxTreatment, totalsOf } from '../../orders/totals.js';
import { lineAmount } from '../../pricing/line-amount.js';
import { shippingMethod } from '../../shipping/shipping-methods.js';
import { D, cents, plain, sum } from '../../wire/decimal.js';
import type { OrderLineRow, OrderRow, ProductRow, StockRow, World } from '../world.js';
import { firstNumbers } from './first-numbers.js';
import type { OrderPlan, PlannedLine } from './plans.js';
import type { PriceIndex } from './price-index.js';

export interface Entered { plan: OrderPlan; order: OrderRow; lines: OrderLineRow[] }

/** Enters planned orders, the oldest first, as the clerks did on their days. */
export class OrderDesk {
  readonly entered: Entered[] = [];
  private readonly products: ReadonlyMap<string, ProductRow>;
  private readonly stock: ReadonlyMap<string, StockRow>;

  constructor(private readonly world: World, private readonly prices: PriceIndex) {
    this.products = new Map(world.products.map((product) => [product.sku, product]));
    this.stock = new Map(world.stock.map((row) => [`${row.sku}\n${row.warehouse}`, row]));
  }

  enter(plan: OrderPlan): void {
    const number = `SO-${String(firstNumbers.order + this.world.orders.length)}`;
    const orderDate = addDays(this.world.today, -plan.age);
    const { customer } = plan;
    const shipTo = this.world.shipTos.find((one) => one.customer === customer.number && one.id === (plan.shipTo ?? '1'));
    const warehouse = shipTo?.warehouse ?? customer.default_warehouse;
    const lines = plan.lines.flatMap((line, i) => this.line(plan, line, number, orderDate, warehouse, i) ?? []);
    if (lines.length === 0) return;
    const goods = sum(lines.map((line) => line.amount));
    const weight = sum(lines.map((line) => new D(line.stock_quantity).times(this.products.get(line.sku ?? '')?.weight_kg ?? '0')));
    const freight = shippingMethod(plan.shippingMethod)?.freight({ weightKg: weight, hasUnknownWeights: false, goods, country: shipTo?.address.country ?? 'DE', currency: customer.currency }).amount ?? '0.00';
    if (new D(freight).gt(0)) lines.push(freightLine(number, (lines.length + 1) * 10, plan.shippingMethod, freight));
    const treatment = taxTreatment(customer, orderDate);
    const amounts = lines.filter((line) => line.relation !== 'charge').map((line) => ({ amount: line.amount, ratePercent: line.tax_rate }));
    const tax = taxOf(treatment, amounts, '0', [{ amount: freight, ratePercent: standardRate }]);
    const createdAt = atHour(orderDate, 7 + (this.world.orders.length % 8), (this.world.orders.length * 7) % 60);
    const order: OrderRow = {
      number, reference: null, customer: customer.number, po_number: plan.poNumber, channel: plan.channel, state: 'open', changes: [], order_date: orderDate,
      created_at: createdAt, requested_date: plan.wantedIn === null ? null : addDays(this.world.today, plan.wantedIn), ship_to_id: shipTo?.id ?? null,
      ship_to_address: shipTo?.address ?? customer.address, ship_complete: false, shipping_method: plan.shippingMethod, currency: customer.currency, note: plan.note ?? null,
      ordered_by: null, tax_treatment: treatment, totals: totalsOf({ goods: cents(goods), discounts: '0.00', freight, surcharges: '0.00', tax: cents(sum(tax.map((one) => one.amount))) }),
      holds: customer.blocked ? [{ kind: 'shipping', reason: `Customer blocked: ${customer.block_reason ?? ''}`, since: createdAt }] : [], has_pdf: true, changed_at: createdAt,
    };
    this.world.orders.push(order);
    this.world.orderLines.push(...lines);
    this.entered.push({ plan, order, lines });
    for (const line of lines) this.reserve(plan, line);
  }

  private line(plan: OrderPlan, wish: PlannedLine, order: string, date: string, warehouse: string, i: number): OrderLineRow | null {
    const { product } = wish;
    const unit = product.sales_unit;
    const one = this.prices.price(plan.customer, product, new D(1), unit, date);
    if (!one) return null;
    const quantity = quantityWorth(product, one, wish.worth);
    const price = this.prices.price(plan.customer, product, quantity, unit, date) ?? one;
    const shipDay = plan.wantedIn === null ? addWorkingDays(date, 1) : addWorkingDays(addDays(this.world.today, plan.wantedIn), 0);
    return {
      order_number: order, line: (i + 1) * 10, origin_line: null, relation: 'same', sku: product.sku, description: product.name.slice(0, 240), unit, quantity: plain(quantity),
      stock_quantity: plain(inStockUnit(product, quantity, unit)), net_unit_price: price.amount, price_unit: product.price_unit, price_quantity: price.priceQuantity, no_charge: false,
      amount: lineAmount(product, price, quantity, unit), tax_rate: product.tax_rate, shipped: '0', cancelled: '0', invoiced: '0', invoiced_amount: '0', allocated: '0',
      charge_kind: null, parent_line: null, requested_date: plan.wantedIn === null ? null : addDays(this.world.today, plan.wantedIn), expected_date: shipDay, warehouse,
      ship_after: atHour(shipDay, 8), note: null,
    };
  }

  /** Open lines hold stock; what is to stay open although it is due waits for goods that are under way. */
  private reserve({ fate, wantedIn }: OrderPlan, line: OrderLineRow): void {
    const isOpen = fate.kind === 'open' || (fate.kind === 'part-shipped' && line.line >= (fate.from + 1) * 10);
    const row = this.stock.get(`${line.sku ?? ''}\n${line.warehouse ?? ''}`);
    if (!isOpen || !row || line.relation === 'charge') return;
    const isToWait = wantedIn === null;
    if (!isToWait && new D(row.on_hand).minus(row.reserved).gte(line.stock_quantity)) {
      line.allocated = line.stock_quantity;
      row.reserved = plain(new D(row.reserved).plus(line.stock_quantity));
      return;
    }
    row.on_hand = row.reserved;
    const due = addDays(this.world.today, 12);
    line.expected_date = addWorkingDays(due, 1);
    this.world.inbound.push({ sku: row.sku, warehouse: row.warehouse, quantity: plain(new D(line.stock_quantity).times(3)), due });
  }
}

const freightLine = (order_number: string, line: number, method: string, amount: string): OrderLineRow => ({
  order_number, line, origin_line: null, relation: 'charge', sku: null, description: `Freight, ${method}`, unit: null, quantity: '1', stock_quantity: '0', net_unit_price: amount, price_unit: null,
  price_quantity: 1, no_charge: false, amount, tax_rate: standardRate, shipped: '0', cancelled: '0', invoiced: '0', invoiced_amount: '0', allocated: '0', charge_kind: 'freight',
  parent_line: null, requested_date: null, expected_date: null, warehouse: null, ship_after: null, note: null,
});

/** As many multiples as come near the wished worth. */
function quantityWorth(product: ProductRow, price: { amount: string; priceQuantity: number }, worth: number): D {
  const step = D.max(product.order_multiple, 1);
  const one = new D(price.amount).times(convert(product, step, product.sales_unit, product.price_unit)).dividedBy(price.priceQuantity);
  const steps = one.isZero() ? new D(1) : D.min(5000, D.max(1, new D(worth).dividedBy(one).round()));
  return D.max(step.times(steps), product.minimum_quantity);
}
