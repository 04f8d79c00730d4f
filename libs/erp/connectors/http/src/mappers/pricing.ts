import { decimal, type Availability, type PriceAnswer, type PriceGap, type PriceLine, type UnitPrice } from '@portico/domain';
import type { WireAvailability, WirePrice, WirePriceLine } from '../wire/pricing.js';

/** A unit the product does not have has no price: it cannot be ordered in it. */
const gapReason: Readonly<Record<Extract<WirePriceLine, { kind: 'gap' }>['reason'], PriceGap>> = {
  'price-on-request': 'price-on-request', 'unknown-sku': 'unknown-sku', 'not-in-assortment': 'not-in-assortment', 'unknown-unit': 'price-on-request',
};

export const unitPriceFromWire = (raw: WirePrice, amount = raw.netUnitPrice): UnitPrice =>
  ({ amount, currency: raw.currency, unit: raw.priceUnit, priceQuantity: String(raw.priceQuantity) });

/** A zero the ERP does not mark as meant is a fault in its data. */
export const isUnmarkedZero = (raw: WirePrice): boolean => decimal(raw.netUnitPrice).isZero() && !raw.noCharge;

export function priceFromWire(asked: PriceLine, raw: WirePriceLine, abilities: { readonly priceBreaks: boolean; readonly priceExplanation: boolean }): PriceAnswer {
  const line: PriceLine = { sku: asked.sku, unit: asked.unit, quantity: asked.quantity };
  if (raw.kind === 'gap') return { ...line, kind: 'gap', reason: gapReason[raw.reason] };
  if (isUnmarkedZero(raw)) return { ...line, kind: 'gap', reason: 'unmarked-zero' };
  return {
    ...line, kind: 'price', price: unitPriceFromWire(raw), isNoCharge: raw.noCharge,
    breaks: abilities.priceBreaks ? raw.breaks.map((step) => ({ fromQuantity: step.fromQuantity, unit: raw.breakUnit, price: unitPriceFromWire(raw, step.netUnitPrice) })) : null,
    listPrice: raw.listUnitPrice === null ? null : unitPriceFromWire(raw, raw.listUnitPrice),
    explanation: explanationOf(raw, abilities.priceExplanation),
  };
}

function explanationOf({ source }: WirePrice, isTold: boolean): Extract<PriceAnswer, { kind: 'price' }>['explanation'] {
  if (!isTold) return { kind: 'erp', reference: null, name: null, validFrom: null, validTo: null, roundedTo: null };
  return { kind: source.kind, reference: source.id, name: source.name, validFrom: source.validFrom, validTo: source.validTo, roundedTo: null, steps: source.explanation };
}

/** Null: the ERP does not know the SKU. */
export function availabilityFromWire(raw: WireAvailability): Availability | null {
  if (!raw.known || raw.unit === null) return null;
  return {
    sku: raw.sku, unit: raw.unit,
    stocks: raw.warehouses.map(({ warehouse, onHand, reserved, available, inbound }) => ({ warehouse, onHand, reserved, available, inbound })),
  };
}
