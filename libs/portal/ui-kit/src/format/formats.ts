import { type DecimalString, isZero } from './decimal-text';
import { currencyDigits, digitsOf, formatDecimal } from './number-format';
import { calendarDays, readDate } from './time-format';

export type SignDisplay = 'auto' | 'always';

/** Everything a figure or a date needs to be shown in one locale. All inputs are text as it came from the server. */
export interface Formats {
  readonly locale: string;
  /** "€4,732.92" */
  money(amount: DecimalString, currency: string, sign?: SignDisplay): string;
  /** "4,732.92": for columns whose head names the currency. */
  amount(amount: DecimalString, currency: string, sign?: SignDisplay): string;
  /** "8.4371": four digits at least, all that are there. */
  price(amount: DecimalString): string;
  /** "€8.4371" */
  priceWithCurrency(amount: DecimalString, currency: string): string;
  /** "12,400" */
  quantity(quantity: DecimalString): string;
  /** What is to be had: two digits at most, and rounded down, so that no more is promised than there is. */
  stock(quantity: DecimalString): string;
  /** "−6.2 %" from "-0.062" */
  percent(share: DecimalString, sign?: SignDisplay): string;
  count(count: number): string;
  /** "23 Nov", with the year when it is not this one. */
  day(iso: string): string;
  /** "Mon 23 Nov" */
  weekday(iso: string): string;
  /** "23 Nov 2026" */
  fullDay(iso: string): string;
  /** "19:52" */
  time(iso: string): string;
  /** "19:52" when it was today, else "23 Nov". */
  timeOrDay(iso: string): string;
  /** "Mon 23 Nov 2026, 19:52", the exact form of an instant. */
  exact(iso: string): string;
  /** "today", "yesterday", "tomorrow", else `day`. */
  near(iso: string): string;
}

export function createFormats(locale: string, now: () => Date = () => new Date()): Formats {
  const date = (iso: string, options: Intl.DateTimeFormatOptions) => {
    const { at, zone } = readDate(iso);
    // Without commas: "Mon 23 Nov", as it stands in a column.
    return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone }).format(at).replace(/,(?= \d)/, '');
  };
  const thisYear = (iso: string) => readDate(iso).at.getFullYear() === now().getFullYear();
  const day = (iso: string) => date(iso, { day: 'numeric', month: 'short', ...(thisYear(iso) ? {} : { year: 'numeric' }) });
  const time = (iso: string) => date(iso, { hour: '2-digit', minute: '2-digit' });
  const withDigits = (value: DecimalString, min: number, options: Intl.NumberFormatOptions = {}) => {
    const { min: minimumFractionDigits, max: maximumFractionDigits } = digitsOf(value, min);
    return formatDecimal(locale, value, { ...options, minimumFractionDigits, maximumFractionDigits });
  };
  const signed = (sign: SignDisplay | undefined): Intl.NumberFormatOptions => (sign === 'always' ? { signDisplay: 'exceptZero' } : {});
  return {
    locale,
    money: (amount, currency, sign) => withDigits(amount, currencyDigits(currency), { style: 'currency', currency, ...signed(sign) }),
    amount: (amount, currency, sign) => withDigits(amount, currencyDigits(currency), signed(sign)),
    price: (amount) => withDigits(amount, 4),
    priceWithCurrency: (amount, currency) => withDigits(amount, 4, { style: 'currency', currency }),
    quantity: (quantity) => withDigits(quantity, 0),
    stock: (quantity) => formatDecimal(locale, quantity, { maximumFractionDigits: 2, roundingMode: 'floor' }),
    percent: (share, sign) => formatDecimal(locale, isZero(share) ? '0' : share, { style: 'percent', maximumFractionDigits: 1, ...signed(sign) }),
    count: (count) => formatDecimal(locale, String(count), {}),
    day,
    weekday: (iso) => date(iso, { weekday: 'short', day: 'numeric', month: 'short', ...(thisYear(iso) ? {} : { year: 'numeric' }) }),
    fullDay: (iso) => date(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
    time,
    timeOrDay: (iso) => (calendarDays(readDate(iso), now()) === 0 ? time(iso) : day(iso)),
    exact: (iso) => date(iso, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...(readDate(iso).zone ? {} : { hour: '2-digit', minute: '2-digit' }) }),
    near: (iso) => {
      const distance = calendarDays(readDate(iso), now());
      return Math.abs(distance) > 1 ? day(iso) : new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
    },
  };
}
