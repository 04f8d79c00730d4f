import { addDays, addWorkingDays, atHour, dayOf } from '../../clock/days.js';
import { convert, inStockUnit } from '../../catalogue/units.js';
import { termsFrom } from '../../billing/invoice-shipment.js';
import { orderState } from '../../orders/order-state.js';
import { standardRate, taxOf, taxTreatment, totalsOf } from '../../orders/totals.js';
import { lineAmount } from '../../pricing/line-amount.js';
import { arrivalDay, packagesOf, tracked } from '../../shipping/ship-order.js';
import { shippingMethod } from '../../shipping/shipping-methods.js';
import { D, cents, plain, sum } from '../../wire/decimal.js';
import type { InvoiceLine, InvoiceRow, OrderLineRow, OrderRow, ProductRow, ShipmentRow, StockRow, World } from '../world.js';
import type { OrderPlan, PlannedLine } from './plans.js';
import type { PriceIndex } from './price-index.js';

interface Entered { plan: OrderPlan; order: OrderRow; lines: OrderLineRow[] }

/** First numbers of the past; the ERP goes on from its sequences, which begin above. */
export const firstNumbers = { order: 231_001, shipment: 501_001, invoice: 871_001, payment: 61_001, creditMemo: 29_001 } as const;

/** Enters planned orders and carries them as far as planned, in the order of their days. */
export class BackOffice {
  private readonly entered: Entered[] = [];
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
      number, reference: null, customer: customer.number, po_number: plan.poNumber, channel: plan.channel, state: 'open', outcome: 'accepted', changes: [], order_date: orderDate,
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

  ship(): void {
    for (const { plan, order, lines } of this.entered) {
      const { fate } = plan;
      if (fate.kind === 'open') continue;
      const leaving = lines.filter((line) => line.relation !== 'charge' && (fate.kind !== 'part-shipped' || line.line < (fate.from + 1) * 10));
      const latest = addDays(this.world.today, fate.kind === 'shipped' ? 0 : -1);
      const day = [addWorkingDays(order.order_date, 1), latest].sort()[0] ?? latest;
      if (leaving.length > 0) this.send(order, leaving, atHour(day, fate.kind === 'shipped' ? 3 : 10));
      for (const line of lines.filter((one) => one.relation === 'charge')) line.shipped = line.quantity;
      order.state = orderState(lines, order.holds);
    }
    this.world.shipments.sort((a, b) => a.shipped_at.localeCompare(b.shipped_at) || a.order_number.localeCompare(b.order_number));
    this.numberShipments();
  }

  private send(order: OrderRow, lines: readonly OrderLineRow[], at: string): void {
    const weight = sum(lines.map((line) => new D(line.stock_quantity).times(this.products.get(line.sku ?? '')?.weight_kg ?? '0')));
    const arrival = `${arrivalDay(at, order.shipping_method)}T09:30:00.000Z`;
    this.world.shipments.push({
      number: '', order_number: order.number, customer: order.customer, shipped_at: at, delivered_at: dayOf(arrival) < this.world.today ? arrival : null,
      warehouse: lines[0]?.warehouse ?? 'HAM', shipping_method: order.shipping_method, carrier: null, tracking_number: null, tracking_url: null,
      ship_to: order.ship_to_address, packages: packagesOf(order.shipping_method, order.number, weight), invoice_number: null, changed_at: at,
    });
    for (const line of lines) line.shipped = line.quantity;
  }

  private numberShipments(): void {
    const lines = new Map(this.entered.map((one) => [one.order.number, one.lines]));
    this.world.shipments.forEach((shipment, i) => {
      shipment.number = `DN-${String(firstNumbers.shipment + i)}`;
      Object.assign(shipment, tracked(shipment.shipping_method, shipment.number));
      shipment.packages = packagesOf(shipment.shipping_method, shipment.number, sum(shipment.packages.map((one) => one.weightKg ?? '0')));
      for (const line of lines.get(shipment.order_number) ?? []) {
        if (line.relation === 'charge' || new D(line.shipped).isZero()) continue;
        this.world.shipmentLines.push({ shipment_number: shipment.number, order_number: line.order_number, order_line: line.line, sku: line.sku, description: line.description, unit: line.unit, quantity: line.shipped });
      }
    });
  }

  /** In the past a shipment was invoiced on its day, with all its lines and the freight. */
  invoice(): void {
    const shipments = new Map(this.world.shipments.map((shipment) => [shipment.order_number, shipment]));
    const due = this.entered.filter(({ plan }) => plan.fate.kind === 'invoiced' || plan.fate.kind === 'part-shipped')
      .flatMap((one) => { const shipment = shipments.get(one.order.number); return shipment ? [{ ...one, shipment }] : []; })
      .sort((a, b) => a.shipment.number.localeCompare(b.shipment.number));
    for (const { plan, order, lines, shipment } of due) this.bill(plan, order, lines, shipment);
  }

  private bill(plan: OrderPlan, order: OrderRow, all: readonly OrderLineRow[], shipment: ShipmentRow): void {
    const number = `INV-${String(firstNumbers.invoice + this.world.invoices.length)}`;
    const lines = all.filter((line) => new D(line.shipped).gt(0));
    const goods = lines.filter((line) => line.relation !== 'charge').map((line) => ({ amount: line.amount, ratePercent: line.tax_rate }));
    const charges = lines.filter((line) => line.relation === 'charge').map((line) => ({ amount: line.amount, ratePercent: line.tax_rate }));
    const tax = taxOf(order.tax_treatment, goods, '0', charges);
    const totals = totalsOf({ goods: cents(sum(goods.map((one) => one.amount))), discounts: '0.00', freight: cents(sum(charges.map((one) => one.amount))), surcharges: '0.00', tax: cents(sum(tax.map((one) => one.amount))) });
    const invoice: InvoiceRow = {
      number, kind: 'invoice', customer: order.customer, payer: plan.customer.payer, ...termsFrom(plan.customer, totals.total, dayOf(shipment.shipped_at)), currency: order.currency,
      original_balance: totals.total, open_balance: totals.total, order_numbers: [order.number], po_number: order.po_number, shipment_numbers: [shipment.number], totals,
      lines: lines.map((line, i): InvoiceLine => ({ line: (i + 1) * 10, sku: line.sku, description: line.description, unit: line.unit, quantity: line.quantity, netUnitPrice: line.net_unit_price, priceUnit: line.price_unit, priceQuantity: line.price_quantity, amount: line.amount, orderNumber: order.number, orderLine: line.line })),
      has_pdf: true, changed_at: shipment.shipped_at,
    };
    for (const line of lines) Object.assign(line, { invoiced: line.quantity, invoiced_amount: line.amount });
    shipment.invoice_number = number;
    order.state = orderState(all, order.holds);
    this.world.invoices.push(invoice);
  }

  /** Those who pay by themselves have paid whatever their habit lets them have paid by yesterday. */
  collect(): void {
    const plans = new Map(this.entered.map((one) => [one.order.number, one]));
    const paid = this.world.invoices.flatMap((invoice) => {
      const entered = plans.get(invoice.order_numbers[0] ?? '');
      const how = entered?.plan.fate.kind === 'invoiced' ? entered.plan.fate.paid : 'as usual';
      const day = entered ? paymentDay(entered.plan, invoice) : null;
      const isDue = how === 'in full' || how === 'in part' || (how === 'as usual' && day !== null && day < this.world.today);
      const on = how === 'as usual' ? day : addDays(invoice.due_date, -1) < this.world.today ? addDays(invoice.due_date, -1) : addDays(this.world.today, -1);
      return isDue && on !== null && entered ? [{ invoice, on, share: how === 'in part' ? '0.4' : '1', order: entered.order }] : [];
    }).sort((a, b) => a.on.localeCompare(b.on) || a.invoice.number.localeCompare(b.invoice.number));
    for (const { invoice, on, share, order } of paid) this.pay(invoice, on, share, order);
  }

  private pay(invoice: InvoiceRow, on: string, share: string, order: OrderRow): void {
    const number = `PAY-${String(firstNumbers.payment + this.world.payments.length)}`;
    const isInTime = share === '1' && invoice.discount_date !== null && on <= invoice.discount_date;
    const discount = isInTime ? invoice.discount_amount ?? '0.00' : '0.00';
    const amount = cents(new D(invoice.open_balance).minus(discount).times(share));
    invoice.open_balance = cents(new D(invoice.open_balance).minus(amount).minus(discount));
    this.world.applications.push({ invoice: invoice.number, document: number, kind: 'payment', amount, discount_taken: discount, date: on });
    this.world.payments.push({ number, reference: null, customer: invoice.customer, currency: invoice.currency, amount, method: 'transfer', received_on: on, posted_at: atHour(on, 6), gateway_reference: null, unapplied: '0.00', changed_at: atHour(on, 6) });
    if (order.state === 'invoiced' && new D(invoice.open_balance).isZero()) order.state = 'closed';
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

function paymentDay({ customer }: OrderPlan, invoice: InvoiceRow): string | null {
  const days = customer.pays_days_after_due;
  if (customer.payment_terms.prepaid) return invoice.invoice_date;
  if (days === null) return null;
  return days < 0 && invoice.discount_date !== null ? invoice.discount_date : addDays(invoice.due_date, days);
}

