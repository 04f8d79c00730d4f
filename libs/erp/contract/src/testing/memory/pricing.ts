import { convert, decimal, lineAmount, UnknownUnit, type ErpProduct, type PriceAnswer, type PriceLine, type UnitPrice } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import type { MemoryPrice, MemoryRecords } from './records.js';

/** The account's own price before the list's; an unmarked zero is a gap. */
export function priceOf(records: MemoryRecords, abilities: Abilities, customer: string, line: PriceLine): PriceAnswer {
  const product = records.productBySku(line.sku);
  if (!product) return { ...line, kind: 'gap', reason: 'unknown-sku' };
  const found = entryFor(records, customer, line.sku);
  if (!found) return { ...line, kind: 'gap', reason: 'price-on-request' };
  const price = atQuantity(found, product, line);
  if (price === null) return { ...line, kind: 'gap', reason: 'price-on-request' };
  if (decimal(price.amount).isZero() && !found.isNoCharge) return { ...line, kind: 'gap', reason: 'unmarked-zero' };
  return {
    ...line, kind: 'price', price, isNoCharge: found.isNoCharge,
    breaks: abilities.prices.breaks ? found.breaks : null,
    listPrice: records.prices.find((each) => each.sku === line.sku && each.customer === null)?.price ?? null,
    explanation: abilities.prices.explanation ? found.explanation : { kind: 'erp', reference: null, name: null, validFrom: null, validTo: null, roundedTo: null },
  };
}

/** Null where the line has no price. */
export const amountOf = (answer: PriceAnswer, product: ErpProduct | null) =>
  answer.kind === 'price' && product ? lineAmount(answer.price, convert(answer.quantity, answer.unit, answer.price.unit, product.units)) : null;

function entryFor(records: MemoryRecords, customer: string, sku: string): MemoryPrice | null {
  const entries = records.prices.filter((each) => each.sku === sku);
  return entries.find((each) => each.customer === customer) ?? entries.find((each) => each.customer === null) ?? null;
}

function atQuantity(entry: MemoryPrice, product: ErpProduct, line: PriceLine): UnitPrice | null {
  try {
    const reached = entry.breaks.filter((step) => convert(line.quantity, line.unit, step.unit, product.units).greaterThanOrEqualTo(decimal(step.fromQuantity)));
    return reached.at(-1)?.price ?? entry.price;
  } catch (error) {
    if (error instanceof UnknownUnit) return null;
    throw error;
  }
}
