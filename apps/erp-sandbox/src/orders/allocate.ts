import { addDays, addWorkingDays, workingDay } from '../clock/days.js';
import { convert, inStockUnit, unitOf, type UnitTable } from '../catalogue/units.js';
import { D } from '../wire/decimal.js';

/** One line of the order as the ERP keeps it: from one warehouse, at one date. */
export interface Part { quantity: D; stockQuantity: D; allocated: D; warehouse: string; date: string; certainty: 'exact' | 'estimate' }
export interface Inbound { warehouse: string; quantity: string; due: string }

/** What is left to promise, by SKU and warehouse; taken from as lines are planned. */
export class StockLeft {
  private readonly left = new Map<string, D>();

  constructor(private readonly warehouses: readonly string[], rows: readonly { sku: string; warehouse: string; available: D }[], private readonly inbound: ReadonlyMap<string, readonly Inbound[]>) {
    for (const row of rows) this.left.set(`${row.sku}\n${row.warehouse}`, row.available);
  }

  in(sku: string, warehouse: string): D { return this.left.get(`${sku}\n${warehouse}`) ?? new D(0); }
  total(sku: string): D { return this.warehouses.reduce((sum, warehouse) => sum.plus(this.in(sku, warehouse)), new D(0)); }
  take(sku: string, warehouse: string, quantity: D): void { this.left.set(`${sku}\n${warehouse}`, this.in(sku, warehouse).minus(quantity)); }
  others(home: string): string[] { return this.warehouses.filter((warehouse) => warehouse !== home); }
  coming(sku: string, warehouse: string): readonly Inbound[] { return (this.inbound.get(sku) ?? []).filter((one) => one.warehouse === warehouse); }
}

export interface PlanWish { product: UnitTable; unit: string; quantity: D; home: string; shipComplete: boolean; requestedDate: string | null; today: string }

/** Working days from order to door when nothing is known to be on its way. */
const replenishmentDays = 21;

/**
 * From the home warehouse; else whole from another; else what the home warehouse has now and the rest when it comes.
 * An order that ships complete is not divided.
 */
export function planParts(wish: PlanWish, stock: StockLeft): Part[] {
  const { product, unit, quantity, home } = wish;
  const need = inStockUnit(product, quantity, unit);
  const whole = [home, ...stock.others(home)].find((warehouse) => stock.in(product.sku, warehouse).gte(need));
  if (whole !== undefined) return [fromStock(wish, stock, quantity, whole)];
  const available = stock.in(product.sku, home);
  const now = wish.shipComplete ? new D(0) : sellable(product, unit, available);
  if (now.lte(0)) return [toCome(wish, stock, quantity, D.max(0, D.min(available, need)))];
  return [fromStock(wish, stock, now, home), toCome(wish, stock, quantity.minus(now), new D(0))];
}

/** The most that can be sold out of this much stock, in whole multiples and the unit's decimals. */
function sellable(product: UnitTable & { order_multiple?: string }, unit: string, available: D): D {
  const inUnit = convert(product, available, product.stock_unit, unit).toDecimalPlaces(unitOf(product, unit)?.decimals ?? 0, D.ROUND_DOWN);
  const multiple = convert(product, product.order_multiple ?? '1', product.sales_unit, unit);
  const step = D.max(multiple, new D(10).pow(-(unitOf(product, unit)?.decimals ?? 0)));
  return inUnit.dividedToIntegerBy(step).times(step).toDecimalPlaces(unitOf(product, unit)?.decimals ?? 0, D.ROUND_DOWN);
}

function fromStock(wish: PlanWish, stock: StockLeft, quantity: D, warehouse: string): Part {
  const stockQuantity = inStockUnit(wish.product, quantity, wish.unit);
  stock.take(wish.product.sku, warehouse, stockQuantity);
  return { quantity, stockQuantity, allocated: stockQuantity, warehouse, date: notBefore(addWorkingDays(wish.today, 1), wish.requestedDate), certainty: 'exact' };
}

function toCome(wish: PlanWish, stock: StockLeft, quantity: D, allocated: D): Part {
  const stockQuantity = inStockUnit(wish.product, quantity, wish.unit);
  if (allocated.gt(0)) stock.take(wish.product.sku, wish.home, allocated);
  const arrival = arrivalOf(stock.coming(wish.product.sku, wish.home), stockQuantity.minus(allocated));
  const date = arrival ? addWorkingDays(arrival, 1) : addWorkingDays(addDays(wish.today, replenishmentDays), 0);
  return { quantity, stockQuantity, allocated, warehouse: wish.home, date: notBefore(date, wish.requestedDate), certainty: 'estimate' };
}

function arrivalOf(coming: readonly Inbound[], need: D): string | null {
  let sum = new D(0);
  for (const one of coming) {
    sum = sum.plus(one.quantity);
    if (sum.gte(need)) return one.due;
  }
  return null;
}

const notBefore = (date: string, requested: string | null): string => (requested !== null && requested > date ? workingDay(requested) : date);
