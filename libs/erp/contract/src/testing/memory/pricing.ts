import { convert, decimal, lineAmount, UnknownUnit, type Clock, type ErpProduct, type OrderRequest, type PlainDate, type PriceAnswer, type PriceLine, type UnitPrice } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import type { MemoryPrice, MemoryRecords } from './records.js';

export interface MemoryPricing {
  readonly customer: string;
  readonly shipTo: string | null;
  readonly date: PlainDate;
}

export const dayOf = (clock: Clock): PlainDate => clock.now().toISOString().slice(0, 10);
export const pricingOf = ({ account, shipToExternalId, pricingDate }: OrderRequest, clock: Clock): MemoryPricing =>
  ({ customer: account.externalId, shipTo: shipToExternalId, date: pricingDate ?? dayOf(clock) });

/** The ship-to's own price before the account's, the account's before the list's, each while it is valid; an unmarked zero is a gap. */
export function priceOf(records: MemoryRecords, abilities: Abilities, of: MemoryPricing, line: PriceLine): PriceAnswer {
  const product = records.productBySku(line.sku);
  if (!product) return { ...line, kind: 'gap', reason: 'unknown-sku' };
  const found = entryFor(records, of, line.sku);
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

function entryFor(records: MemoryRecords, { customer, shipTo, date }: MemoryPricing, sku: string): MemoryPrice | null {
  const entries = records.prices.filter((each) => each.sku === sku && (each.shipTo === null || each.shipTo === shipTo) && isValid(each, date));
  const own = entries.filter((each) => each.customer === customer);
  return own.find((each) => each.shipTo !== null) ?? own[0] ?? entries.find((each) => each.customer === null) ?? null;
}
const isValid = ({ explanation: { validFrom, validTo } }: MemoryPrice, date: PlainDate): boolean => (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo);

function atQuantity(entry: MemoryPrice, product: ErpProduct, line: PriceLine): UnitPrice | null {
  try {
    const reached = entry.breaks.filter((step) => convert(line.quantity, line.unit, step.unit, product.units).greaterThanOrEqualTo(decimal(step.fromQuantity)));
    return reached.at(-1)?.price ?? entry.price;
  } catch (error) {
    if (error instanceof UnknownUnit) return null;
    throw error;
  }
}
