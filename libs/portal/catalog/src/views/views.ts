import { type FreshValue, freshStateOf, type PriceExplanation, type PriceView, type QuantityRule, type StockView } from '@portico/portal-ui-kit';

import type { PriceFigure, ProductRow, StockFigure } from './catalog.documents';

export const freshOf = ({ state, asOf, owner }: PriceFigure['freshness']): FreshValue => ({ state: freshStateOf(state), asOf: asOf ?? null, owner });

export function priceView({ kind, unit, unitPrice, breaks, freshness }: PriceFigure): PriceView {
  const fresh = freshOf(freshness);
  switch (kind) {
    case 'NO_CHARGE': return { kind: 'no-charge', fresh };
    case 'PRICE_ON_REQUEST': return { kind: 'on-request', fresh };
    case 'HIDDEN': return { kind: 'hidden' };
    case 'UNAVAILABLE': return { kind: 'unavailable', fresh };
    case 'PRICE': return unitPrice ? {
      kind: 'price', amount: unitPrice.amount, currency: unitPrice.currency, per: { quantity: unitPrice.priceQuantity, unit: unitPrice.unit }, fresh,
      breaks: breaks?.map(({ fromQuantity, price }) => ({ from: fromQuantity, amount: price.amount })) ?? [], breakUnit: unit,
    } : { kind: 'unavailable', fresh };
  }
}

export function explanationOf({ explanation, listPrice }: PriceFigure): PriceExplanation | undefined {
  if (!explanation) return undefined;
  const label = [explanation.reference, explanation.name].filter(Boolean).join(' · ');
  return {
    ...(label ? { agreement: { label } } : {}), ...(explanation.validFrom ? { validFrom: explanation.validFrom } : {}), ...(explanation.validTo ? { validTo: explanation.validTo } : {}),
    pricedOn: { date: explanation.pricingDate, basis: explanation.pricingDateBasis === 'DELIVERY_DATE' ? 'delivery' : 'order' }, ...(listPrice ? { list: { amount: listPrice.amount, per: { quantity: listPrice.priceQuantity, unit: listPrice.unit } } } : {}), decidedBy: explanation.decidedBy,
  };
}

export function stockView(stock: StockFigure, warehouse: StockFigure['warehouses'][number] | undefined): StockView {
  const fresh = freshOf(stock.freshness);
  if (stock.display === 'HIDDEN') return { kind: 'hidden' };
  if (fresh.state === 'unavailable' || !warehouse) return { kind: 'unavailable', fresh };
  const inbound = warehouse.inbound.map(({ quantity, date }) => ({ quantity, date: date ?? null }));
  return stock.display === 'EXACT' && warehouse.available !== null && warehouse.available !== undefined
    ? { kind: 'exact', quantity: warehouse.available, inbound, fresh } : { kind: 'band', band: warehouse.band ?? null, isInStock: warehouse.isInStock, inbound, fresh };
}

/** Minimum and multiple are in the sales unit. */
export function ruleOf({ minimum, multiple, units, salesUnit }: Pick<ProductRow, 'minimum' | 'multiple' | 'units' | 'salesUnit'>): QuantityRule {
  return { decimals: units.find(({ code }) => code === salesUnit)?.decimals ?? 0, ...(minimum ? { minimum } : {}), ...(multiple ? { multiple } : {}) };
}
export const productPath = (sku: string): string => `/shop/${encodeURIComponent(sku)}`;
