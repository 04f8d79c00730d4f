import { Dec, decimal, type Decimal, type DecimalString } from './decimal.js';

/** ISO 4217 code, e.g. "EUR". */
export type CurrencyCode = string;

/** Money as it crosses a port, a cache or GraphQL. */
export interface MoneyValue {
  readonly amount: DecimalString;
  readonly currency: CurrencyCode;
}

export class CurrencyMismatch extends Error {
  constructor(left: CurrencyCode, right: CurrencyCode) {
    super(`Amounts of ${left} and ${right} cannot be combined`);
  }
}

const minorDigits = new Map<CurrencyCode, number>();

/** Decimals of the currency's minor unit by ISO 4217: EUR 2, JPY 0, BHD 3. */
export function currencyDigits(currency: CurrencyCode): number {
  let digits = minorDigits.get(currency);
  if (digits === undefined) {
    digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    minorDigits.set(currency, digits);
  }
  return digits;
}

/** An amount of one currency. Arithmetic across currencies throws CurrencyMismatch. */
export class Money {
  private constructor(readonly amount: Decimal, readonly currency: CurrencyCode) {}

  static of(value: MoneyValue): Money {
    return new Money(decimal(value.amount), value.currency);
  }
  static from(amount: Decimal | DecimalString, currency: CurrencyCode): Money {
    return new Money(typeof amount === 'string' ? decimal(amount) : amount, currency);
  }
  static zero(currency: CurrencyCode): Money {
    return new Money(new Dec(0), currency);
  }
  /** The sum, rounded nowhere. An empty list needs the currency of its zero. */
  static sum(values: readonly MoneyValue[], currency: CurrencyCode): Money {
    return values.reduce((total, value) => total.plus(Money.of(value)), Money.zero(currency));
  }

  plus(other: Money): Money {
    return new Money(this.amount.plus(this.same(other).amount), this.currency);
  }
  minus(other: Money): Money {
    return new Money(this.amount.minus(this.same(other).amount), this.currency);
  }
  times(factor: Decimal | DecimalString): Money {
    return new Money(this.amount.times(typeof factor === 'string' ? decimal(factor) : factor), this.currency);
  }
  /** Rounded half up to the currency's minor unit. */
  rounded(): Money {
    return new Money(this.amount.toDecimalPlaces(currencyDigits(this.currency), Dec.ROUND_HALF_UP), this.currency);
  }
  negated(): Money {
    return new Money(this.amount.negated(), this.currency);
  }
  compare(other: Money): number {
    return this.amount.comparedTo(this.same(other).amount);
  }
  get isZero(): boolean {
    return this.amount.isZero();
  }
  get isNegative(): boolean {
    return this.amount.isNegative() && !this.amount.isZero();
  }
  get isPositive(): boolean {
    return this.amount.greaterThan(0);
  }
  toValue(): MoneyValue {
    return { amount: this.amount.toFixed(), currency: this.currency };
  }

  private same(other: Money): Money {
    if (other.currency !== this.currency) throw new CurrencyMismatch(this.currency, other.currency);
    return other;
  }
}
