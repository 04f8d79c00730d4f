import type { CallOptions, ErpAccount } from '../erp-account.js';
import { decimal, Money, type CurrencyCode, type Decimal, type DecimalString, type MoneyValue, type UnitCode } from '../money/index.js';
import type { PlainDate } from '../time.js';

/** 8.4371 EUR per 100 pc: amount "8.4371", priceQuantity "100", unit "pc". Net of tax. */
export interface UnitPrice {
  readonly amount: DecimalString;
  readonly currency: CurrencyCode;
  readonly unit: UnitCode;
  readonly priceQuantity: DecimalString;
}
export interface PriceBreak {
  /** In `unit`; the break holds from this quantity on. */
  readonly fromQuantity: DecimalString;
  readonly unit: UnitCode;
  readonly price: UnitPrice;
}
export interface PriceExplanation {
  readonly kind: 'list' | 'price-list' | 'contract' | 'promotion' | 'erp';
  /** The agreement's or list's own number, e.g. "RA-2026-118". */
  readonly reference: string | null;
  readonly name: string | null;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
  /** Decimals the ERP rounded the unit price to, where it says so. */
  readonly roundedTo: number | null;
  /** How the ERP came to it, step by step, in its own words; absent where it does not tell. */
  readonly steps?: readonly string[];
}
export interface PriceLine {
  readonly sku: string;
  readonly unit: UnitCode;
  /** In `unit`. */
  readonly quantity: DecimalString;
}
export interface PriceRequest {
  readonly account: ErpAccount;
  readonly shipToExternalId: string | null;
  readonly pricingDate: PlainDate;
  readonly lines: readonly PriceLine[];
}
export type PriceGap = 'price-on-request' | 'unknown-sku' | 'not-in-assortment' | 'unmarked-zero';
export type PriceAnswer = PriceLine & (
  | {
      readonly kind: 'price';
      readonly price: UnitPrice;
      /** Ascending; empty: one price for every quantity; null: the ERP cannot tell. */
      readonly breaks: readonly PriceBreak[] | null;
      readonly listPrice: UnitPrice | null;
      readonly explanation: PriceExplanation;
      /** A zero the ERP marks as free of charge. */
      readonly isNoCharge: boolean;
    }
  | { readonly kind: 'gap'; readonly reason: PriceGap }
);
export interface PriceSource {
  /** One answer per line, in the order asked. An unmarked zero is a gap. */
  prices(request: PriceRequest, call?: CallOptions): Promise<readonly PriceAnswer[]>;
}

/** The amount of a line, unrounded: quantity in the price's unit, divided by its price quantity. */
export function exactLineAmount(price: UnitPrice, quantityInPriceUnit: Decimal): Money {
  return Money.from(decimal(price.amount).times(quantityInPriceUnit).dividedBy(decimal(price.priceQuantity)), price.currency);
}
/** The amount of a line, rounded half up to the currency: only line amounts are rounded. */
export const lineAmount = (price: UnitPrice, quantityInPriceUnit: Decimal): MoneyValue =>
  exactLineAmount(price, quantityInPriceUnit).rounded().toValue();
