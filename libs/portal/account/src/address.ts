import type { AccountView } from './account.documents';

/** "Veddeler Damm 14, 20457 Hamburg, Germany"; a country the reader's language has no name for stays as its code. */
export function addressLine({ lines, postalCode, city, country }: AccountView['shipTos'][number]['address'], locale: string): string {
  return [...lines, `${postalCode} ${city}`.trim(), countryName(country, locale)].filter((part) => part !== '').join(', ');
}

function countryName(code: string, locale: string): string {
  return /^[A-Z]{2}$/.test(code) ? new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code : code;
}
