import { currencyDigits, Dec, Money, type CurrencyCode, type Decimal, type DecimalString, type MoneyValue } from '@portico/domain';

/** A sale line keeps its unit price to 4 decimals, rounded half to even, as Python's decimal does. */
export const unitPriceDigits = 4;

export const roundedUnitPrice = (price: Decimal): DecimalString => price.toDecimalPlaces(unitPriceDigits, Dec.ROUND_HALF_EVEN).toFixed();

/** The amount of a sale line: quantity times unit price, half to even in the currency. */
export function saleLineAmount(quantity: DecimalString, unitPrice: DecimalString, currency: CurrencyCode): MoneyValue {
  const exact = new Dec(quantity).times(new Dec(unitPrice));
  return Money.from(exact.toDecimalPlaces(currencyDigits(currency), Dec.ROUND_HALF_EVEN), currency).toValue();
}
