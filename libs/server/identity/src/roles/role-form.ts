import { boundsOf, currencyDigits, decimal, isDecimal, isPermission, normalised, readyMadeRoles, type Grant, type MoneyValue } from '@portico/domain';
import { sayPermission } from './messages/grant-sentences.js';
import { sayRole } from './messages/say.js';
import { refuse, RefusedRoleChange } from './refusal.js';
import type { CompanyRights } from './rights/company-rights.js';

/** As it is sent: nothing of it is believed. */
export interface GrantWish {
  readonly permission: string;
  readonly upTo: readonly MoneyValue[] | null;
  readonly shipToIds: readonly string[] | null;
}
const longestName = 80;
const mostDigits = 15;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const same = (one: string, other: string): boolean => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** The name as it is kept. No two roles of a company look alike, a ready-made one included in whichever language. @throws RefusedRoleChange */
export function nameOfRole(text: string, { roles }: Pick<CompanyRights, 'roles'>, ownId: string | null): string {
  const name = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  if (name === '' || name.length > longestName) throw refuse('NAME');
  const isReadyMade = readyMadeRoles.some((role) => ['en', 'de'].some((locale) => same(sayRole(locale, `role.${role}`), name)));
  if (isReadyMade || [...roles.values()].some((role) => role.id !== ownId && same(role.name, name))) throw refuse('NAME_TAKEN', { name });
  return name;
}

/** Grants as they are kept. @param knownShipTos of this company. @throws RefusedRoleChange */
export function grantsOfRole(locale: string, wishes: readonly GrantWish[], knownShipTos: ReadonlySet<string>): readonly Grant[] {
  if (wishes.length === 0) throw new RefusedRoleChange('GRANT_INVALID', 'refuse.GRANTS_NONE');
  return wishes.map(({ permission, upTo, shipToIds }) => {
    if (!isPermission(permission)) throw new RefusedRoleChange('GRANT_INVALID', 'refuse.GRANT_INVALID', { grant: permission });
    const bounds = boundsOf[permission];
    const isFit = (bound: 'up-to' | 'ship-tos', list: readonly unknown[] | null): boolean => list === null || (bounds.includes(bound) && list.length > 0);
    if (!isFit('up-to', upTo) || !isFit('ship-tos', shipToIds)) throw new RefusedRoleChange('GRANT_INVALID', 'refuse.GRANT_INVALID', { grant: sayPermission(locale, permission) });
    if (shipToIds?.some((id) => !knownShipTos.has(id)) === true) throw refuse('UNKNOWN_SHIP_TO');
    return { permission, upTo: upTo && amounts(upTo), shipToIds: shipToIds && [...new Set(shipToIds)] };
  });
}

function amounts(upTo: readonly MoneyValue[]): readonly MoneyValue[] {
  const seen = new Set<string>();
  return upTo.map(({ amount, currency }) => {
    const isAmount = isDecimal(amount) && amount.length <= mostDigits && decimal(amount).greaterThan(0) && currencies.has(currency) && decimal(amount).decimalPlaces() <= currencyDigits(currency);
    if (!isAmount || seen.has(currency)) throw new RefusedRoleChange('GRANT_INVALID', 'refuse.AMOUNT_INVALID', { amount, currency });
    seen.add(currency);
    return { amount: normalised(amount), currency };
  });
}
