import { decimal, Money, type CertainAmount, type Clock, type ErpOrder, type ErpOrderLine, type HoldKind, type MoneyValue, type OrderCalculation, type OrderRequest } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import { creditOf } from './crediting.js';
import { amountOf, dayOf, priceOf, pricingOf } from './pricing.js';
import type { MemoryRecords } from './records.js';
import { refusalsOf } from './refusals.js';

const freightAmount = '12.50';
const taxRate = '0.19';

const certain = (amount: MoneyValue, certainty: CertainAmount['certainty']): CertainAmount =>
  certainty === 'none' ? { amount: null, certainty } : { amount, certainty };

/** Goods by price and quantity, freight 12.50 an order, tax 19 %. */
export function calculate(records: MemoryRecords, abilities: Abilities, clock: Clock, order: OrderRequest): OrderCalculation {
  const { currency } = order.account;
  const problems = refusalsOf(records, abilities, clock, order);
  const lines = order.lines.map((line) => {
    const answer = priceOf(records, abilities, pricingOf(order, clock), { sku: line.sku, unit: line.unit, quantity: line.quantity });
    const price = answer.kind === 'price' ? answer : null;
    return {
      lineId: line.lineId, price: price?.price ?? null, amount: amountOf(answer, records.productBySku(line.sku)), isNoCharge: price?.isNoCharge ?? false,
      availableFrom: null, problem: problems.find((problem) => problem.lineId === line.lineId) ?? null,
    };
  });
  const goods = Money.sum(lines.flatMap((line) => line.amount ?? []), currency);
  const { freight: freightCertainty, tax: taxCertainty } = abilities.calculation;
  const freight = Money.from(freightCertainty === 'none' ? '0' : freightAmount, currency);
  const { taxStatus } = records.customers.get(order.account.externalId) ?? { taxStatus: 'unknown' as const };
  const tax = goods.plus(freight).times(taxStatus === 'exempt' || taxStatus === 'reverse-charge' ? '0' : taxRate).rounded();
  const zero = Money.zero(currency).toValue();
  const isExact = freightCertainty === 'exact' && taxCertainty === 'exact';
  return {
    lines, goods: goods.toValue(),
    discount: certain(zero, abilities.calculation.discounts), surcharges: certain(zero, abilities.calculation.surcharges),
    freight: certain(freight.toValue(), freightCertainty), tax: certain(tax.toValue(), taxCertainty), taxTreatment: taxStatus,
    total: certain(goods.plus(freight).plus(tax).toValue(), isExact ? 'exact' : 'estimate'),
    shippingMethods: [{ code: 'parcel', name: 'Parcel', freight: certain(freight.toValue(), freightCertainty) }],
    problems: problems.filter((problem) => problem.lineId === null),
  };
}

/** An accepted order; held where it exceeds the credit limit. */
export function makeOrder(records: MemoryRecords, abilities: Abilities, clock: Clock, reference: string, request: OrderRequest): ErpOrder {
  const calculation = calculate(records, abilities, clock, request);
  const number = records.nextNumber('SO');
  const holds = holdsFor(records, request, calculation.total.amount ?? calculation.goods);
  return {
    externalId: number, number, reference, customerExternalId: request.account.externalId, poNumber: request.poNumber, origin: 'portal',
    state: holds.length > 0 ? 'on-hold' : 'open', holds, orderedOn: dayOf(clock),
    requestedDate: abilities.orders.requestedDate ? request.requestedDate : null,
    shipTo: records.shipTos.get(request.account.externalId)?.find((each) => each.externalId === request.shipToExternalId)?.address ?? request.shipToAddress ?? null,
    shipToExternalId: request.shipToExternalId, shippingMethod: request.shippingMethod,
    lines: request.lines.map((line, index): ErpOrderLine => ({
      externalId: `${number}/${String(index + 1)}`, originLine: line.lineId, relation: 'same', sku: line.sku,
      description: records.productBySku(line.sku)?.name ?? line.sku, quantity: line.quantity, unit: line.unit, shippedQuantity: '0', openQuantity: line.quantity,
      price: calculation.lines[index]?.price ?? null, amount: calculation.lines[index]?.amount ?? Money.zero(request.account.currency).toValue(),
      expectedDate: null, isCancelled: false,
    })),
    goods: calculation.goods, freight: calculation.freight.amount, tax: calculation.tax, total: calculation.total,
    shipments: [], invoiceNumbers: [], updatedAt: clock.now().toISOString(),
  };
}

function holdsFor(records: MemoryRecords, request: OrderRequest, total: MoneyValue): readonly HoldKind[] {
  const credit = creditOf(records, request.account);
  if (credit.limit.kind !== 'limited') return [];
  const after = decimal(credit.exposure.amount).plus(decimal(total.amount));
  return after.greaterThan(decimal(credit.limit.amount.amount)) ? ['credit'] : [];
}
