import { createInstance } from 'i18next';

export type Parameters = Readonly<Record<string, string | number>>;
/** Every language has every key: the compiler finds a missing sentence. */
export type Sentences<Key extends string> = Readonly<Record<'en' | 'de', Readonly<Record<Key, string>>>>;
/** The sentence of a key in the person's language (BCP 47; English when there is none), with {{parameters}} filled in. */
export type Say<Key extends string> = (locale: string, key: Key, parameters?: Parameters) => string;

/** A capability's message catalogue. Keys are flat; plurals by i18next's _one / _other with `count`. */
export function messageCatalogue<Key extends string>(sentences: Sentences<Key>): Say<Key> {
  const i18n = createInstance({
    initAsync: false, fallbackLng: 'en', keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false },
    resources: Object.fromEntries(Object.entries(sentences).map(([language, translation]) => [language, { translation }])),
  });
  void i18n.init();
  // Our keys are the capability's own type; the library's would come from one global augmentation.
  const fixed = (locale: string) => i18n.getFixedT(locale) as unknown as (key: string, parameters: Parameters) => string;
  return (locale, key, parameters = {}) => fixed(locale)(key, parameters);
}

/** "€5,726.13" as the person's language writes it. @param amount a plain decimal */
export function sayMoney(locale: string, amount: string, currency: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
}
/** "3 Dec 2026". @param date YYYY-MM-DD */
export function sayDate(locale: string, date: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
/** "12,400" with the decimals it has. */
export function sayNumber(locale: string, value: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value as Intl.StringNumericLiteral);
}
