import { permissions, Permissions, type Bound, type Grant, type Permission } from '@portico/domain';
import { sayMoney } from '@portico/platform-messages';
import { sayRole } from './say.js';

/** What ship-tos are called, by id. */
export type ShipToNames = ReadonlyMap<string, string>;

const listed = (locale: string, words: readonly string[]): string => new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);

/** "Place orders up to €500.00, to Hamburg or Bremen only". */
export function sayGrant(locale: string, { permission, upTo, shipToIds }: Grant, names: ShipToNames): string {
  const amounts = upTo && sayRole(locale, 'bound.up-to', { amounts: listed(locale, upTo.map(({ amount, currency }) => sayMoney(locale, amount, currency))) });
  const places = shipToIds && sayRole(locale, 'bound.ship-tos', { places: listed(locale, shipToIds.map((id) => names.get(id) ?? sayRole(locale, 'ship-to.closed'))) });
  return sayRole(locale, `grant.${permission}`, { upTo: amounts ?? '', shipTos: places ?? '' });
}
export const sayPermission = (locale: string, permission: Permission): string => sayGrant(locale, { permission, upTo: null, shipToIds: null }, new Map());

export interface Preview {
  readonly can: readonly string[];
  readonly cannot: readonly string[];
}
/** All that somebody with these grants can do and all that they cannot, in the order of the matrix. */
export function preview(locale: string, grants: readonly Grant[], names: ShipToNames): Preview {
  const held = new Permissions(grants);
  return {
    can: permissions.flatMap((permission) => grants.filter((grant) => grant.permission === permission).map((grant) => sayGrant(locale, grant, names))),
    cannot: permissions.flatMap((permission) => (held.has(permission) ? beyond(locale, permission, grants) : [sayPermission(locale, permission)])),
  };
}

/** A bound that every grant of the permission has leaves something out. */
function beyond(locale: string, permission: Permission, grants: readonly Grant[]): string[] {
  if (permission !== 'order' && permission !== 'pay-invoices') return [];
  const own = grants.filter((grant) => grant.permission === permission);
  const bounds: Bound[] = [...(own.every(({ upTo }) => upTo !== null) ? ['up-to' as const] : []), ...(permission === 'order' && own.every(({ shipToIds }) => shipToIds !== null) ? ['ship-tos' as const] : [])];
  return bounds.map((bound) => (permission === 'order' ? sayRole(locale, `beyond.order.${bound}`) : sayRole(locale, 'beyond.pay-invoices.up-to')));
}
