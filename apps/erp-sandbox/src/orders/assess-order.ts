import { isOrderable } from '../pricing/price-lines.js';
import type { ProductRow, TaxStatus, Totals } from '../seed/world.js';
import { fromEuro, shippingMethod, shippingMethods, usualMethod, type Freight, type Load } from '../shipping/shipping-methods.js';
import { D, cents, plain, sum } from '../wire/decimal.js';
import { planParts, type Part } from './allocate.js';
import { checkHeader, type Issue } from './check-header.js';
import { checkLine, type CheckedLine } from './check-line.js';
import type { OrderDraft, OrderFacts } from './order-facts.js';
import { copperPerKg, smallOrder, standardRate, taxOf, taxTreatment, totalsOf, volumeDiscount, type TaxLine } from './totals.js';

export interface Charge { code: string; name: string; amount: string }
export interface AssessedLine extends CheckedLine { parts: Part[] }
export interface AssessedOrder {
  issues: Issue[]; lines: AssessedLine[]; discounts: Charge[]; freight: (Freight & { method: string }) | null;
  freightOptions: (Freight & { method: string })[]; surcharges: Charge[]; treatment: TaxStatus['kind']; tax: TaxLine[]; totals: Totals;
  minimumOrderValue: { minimum: string; reached: boolean };
}

/** Everything the ERP has to say about an order, whether it is placed or only calculated. */
export function assessOrder(draft: OrderDraft, facts: OrderFacts, choosesMethod: boolean): AssessedOrder {
  const lines = draft.lines.map((_, i): AssessedLine => planned(checkLine(draft, i, facts), draft, facts));
  const { currency } = facts.customer;
  const priced = lines.filter((line) => line.price.kind === 'price' && (line.product !== null || isOrderable(line.price)));
  const amounts = priced.map((line) => ({ amount: line.price.kind === 'price' ? line.price.lineAmount : '0', ratePercent: taxRateOf(line) }));
  const goods = cents(sum(amounts.map((line) => line.amount)));
  const discounts = discountsOf(priced, goods, currency);
  const load = loadOf(lines, goods, facts);
  const method = draft.shippingMethod ?? (choosesMethod ? usualMethod(load.weightKg) : null);
  const options = shippingMethods.map((one) => ({ method: one.id, ...one.freight(load) }));
  const freight = options.find((option) => option.method === method) ?? null;
  const surcharges = surchargesOf(lines, goods, currency);
  const treatment = taxTreatment(facts.customer, facts.pricing.date);
  const charges = [freight?.amount ?? '0', ...surcharges.map((charge) => charge.amount)].map((amount) => ({ amount, ratePercent: standardRate }));
  const discount = cents(sum(discounts.map((one) => one.amount)));
  const tax = taxOf(treatment, amounts, discount, charges);
  return {
    issues: [...checkHeader(draft, facts), ...lines.flatMap((line) => line.reasons.map((reason): Issue => ({ severity: 'error', ...reason })))],
    lines, discounts, freight, freightOptions: options, surcharges, treatment, tax,
    totals: totalsOf({ goods, discounts: discount, freight: freight?.amount ?? '0.00', surcharges: cents(sum(surcharges.map((one) => one.amount))), tax: cents(sum(tax.map((one) => one.amount))) }),
    minimumOrderValue: { minimum: fromEuro(smallOrder.below, currency), reached: new D(goods).gte(fromEuro(smallOrder.below, currency)) },
  };
}

function planned(line: CheckedLine, draft: OrderDraft, facts: OrderFacts): AssessedLine {
  if (!line.product) return { ...line, parts: [] };
  const home = facts.shipTo?.warehouse ?? facts.customer.default_warehouse;
  const requestedDate = line.asked.requestedDate ?? draft.requestedDate ?? null;
  const parts = planParts({ product: line.product, unit: line.asked.unit, quantity: new D(line.asked.quantity), home, shipComplete: draft.shipComplete === true, requestedDate, today: facts.today }, facts.stock);
  return { ...line, parts };
}

const taxRateOf = (line: CheckedLine): string => plain(line.product?.tax_rate ?? standardRate);

function discountsOf(lines: readonly CheckedLine[], goods: string, currency: string): Charge[] {
  if (new D(goods).lt(fromEuro(volumeDiscount.from, currency))) return [];
  const base = sum(lines.flatMap((line) => (line.price.kind === 'price' && line.price.source.kind !== 'contract' ? [line.price.lineAmount] : [])));
  const amount = cents(base.times(volumeDiscount.percent).dividedBy(-100));
  return new D(amount).isZero() ? [] : [{ code: 'VOLUME', name: `${volumeDiscount.percent} % on goods outside agreements`, amount }];
}

function loadOf(lines: readonly AssessedLine[], goods: string, facts: OrderFacts): Load {
  const weigh = (product: ProductRow, part: Part): D => part.stockQuantity.times(product.weight_kg ?? '0');
  const weights = lines.flatMap((line) => line.parts.map((part) => (line.product ? weigh(line.product, part) : new D(0))));
  return {
    weightKg: sum(weights), hasUnknownWeights: lines.some((line) => line.product !== null && line.product.weight_kg === null), goods: new D(goods),
    country: facts.shipTo?.address.country ?? facts.customer.address.country, currency: facts.customer.currency,
  };
}

function surchargesOf(lines: readonly AssessedLine[], goods: string, currency: string): Charge[] {
  const copperKg = sum(lines.flatMap((line) => line.parts.map((part) => part.stockQuantity.times(line.product?.copper_kg_per_km ?? '0').dividedBy(1000))));
  const copper = fromEuro(copperKg.times(copperPerKg), currency);
  const isSmall = new D(goods).gt(0) && new D(goods).lt(fromEuro(smallOrder.below, currency));
  return [
    ...(new D(copper).gt(0) ? [{ code: 'COPPER', name: `Copper surcharge, ${copperKg.toFixed(3)} kg`, amount: copper }] : []),
    ...(isSmall ? [{ code: 'SMALL', name: 'Surcharge for small orders', amount: fromEuro(smallOrder.charge, currency) }] : []),
  ];
}

export const transitDays = (method: string | null): number => (method === null ? 0 : shippingMethod(method)?.transitDays ?? 0);
