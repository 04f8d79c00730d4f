import { convert, decimal, quantityProblem, type Clock, type ErpProduct, type OrderLineRequest, type OrderRejection, type OrderRequest, type RejectionReason } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import { priceOf, pricingOf } from './pricing.js';
import type { MemoryRecords } from './records.js';

const refusal = (reason: RejectionReason, erpMessage: string, lineId: string | null = null): OrderRejection => ({ reason, lineId, erpMessage });

/** Every reason the memory ERP has against an order. */
export function refusalsOf(records: MemoryRecords, abilities: Abilities, clock: Clock, order: OrderRequest): readonly OrderRejection[] {
  return [...headRefusals(records, order), ...order.lines.flatMap((line) => lineRefusals(records, abilities, clock, order, line))];
}

function headRefusals(records: MemoryRecords, order: OrderRequest): OrderRejection[] {
  const customer = records.customers.get(order.account.externalId);
  if (!customer) return [refusal('other', 'Unknown customer')];
  const shipTo = records.shipTos.get(customer.externalId)?.find((each) => each.externalId === order.shipToExternalId);
  return [
    ...(customer.isBlocked ? [refusal('customer-blocked', customer.blockReason ?? 'Blocked')] : []),
    ...(customer.terms.isPrepaid ? [refusal('prepayment-required', 'Prepaid')] : []),
    ...(!shipTo ? [refusal('unknown-ship-to', 'Unknown ship-to')] : []),
    ...(shipTo?.isActive === false ? [refusal('inactive-ship-to', 'Inactive ship-to')] : []),
  ];
}

function lineRefusals(records: MemoryRecords, abilities: Abilities, clock: Clock, order: OrderRequest, line: OrderLineRequest): OrderRejection[] {
  const product = records.productBySku(line.sku);
  if (!product) return [refusal('unknown-sku', `Unknown SKU ${line.sku}`, line.lineId)];
  const unit = product.units.find((each) => each.code === line.unit);
  if (!unit) return [refusal('unit', `No unit ${line.unit}`, line.lineId)];
  const inSalesUnit = line.unit === product.salesUnit;
  const rules = { decimals: unit.decimals, minimum: inSalesUnit ? product.minimum : null, multiple: inSalesUnit ? product.multiple : null };
  const problem = quantityProblem(line.quantity, rules);
  const answer = priceOf(records, abilities, pricingOf(order, clock), line);
  return [
    ...(product.status === 'discontinued' && !isInStock(records, line.sku) ? [refusal('discontinued', 'Discontinued', line.lineId)] : []),
    ...(problem ? [refusal('quantity', problem.kind, line.lineId)] : []),
    ...(!abilities.orders.backOrders && isShort(records, line, product) ? [refusal('shortage', 'Not enough stock', line.lineId)] : []),
    ...(answer.kind === 'gap' ? [refusal('price-missing', answer.reason, line.lineId)] : []),
  ];
}

function isShort(records: MemoryRecords, line: OrderLineRequest, { units, stockUnit }: ErpProduct): boolean {
  const available = (records.stock.get(line.sku)?.stocks ?? []).reduce((sum, stock) => sum.plus(decimal(stock.available)), decimal('0'));
  return convert(line.quantity, line.unit, stockUnit, units).greaterThan(available);
}
const isInStock = (records: MemoryRecords, sku: string): boolean =>
  records.stock.get(sku)?.stocks.some((stock) => decimal(stock.available).greaterThan(0)) ?? false;
