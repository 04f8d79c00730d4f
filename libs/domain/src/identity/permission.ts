import { Money, type MoneyValue } from '../money/index.js';

/** What a company user may do. The list is the matrix: each is asked for on the server, by an action or a field. */
export const permissions = [
  'see-prices', 'see-credit', 'order', 'see-orders', 'see-invoices', 'see-invoice-documents', 'pay-invoices',
  'manage-people', 'manage-roles', 'see-audit', 'export',
] as const;
export type Permission = (typeof permissions)[number];
export const isPermission = (name: string): name is Permission => permissions.some((permission) => permission === name);

/** What a permission may be bounded by: the most that one order or payment may come to, and the ship-tos ordered to. */
export type Bound = 'up-to' | 'ship-tos';
export const boundsOf: Readonly<Record<Permission, readonly Bound[]>> = {
  'see-prices': [], 'see-credit': [], order: ['up-to', 'ship-tos'], 'see-orders': [], 'see-invoices': [], 'see-invoice-documents': [], 'pay-invoices': ['up-to'],
  'manage-people': [], 'manage-roles': [], 'see-audit': [], export: [],
};

/** One permission with its bounds. */
export interface Grant {
  readonly permission: Permission;
  /** One amount per currency; a currency that is not named is not granted. Null: any amount. */
  readonly upTo: readonly MoneyValue[] | null;
  /** Null: any ship-to of the account. */
  readonly shipToIds: readonly string[] | null;
}

export const unbounded = (permission: Permission): Grant => ({ permission, upTo: null, shipToIds: null });

/** Whether whoever holds `held` may do all that `wanted` allows. */
export const isWithin = (wanted: Grant, held: Grant): boolean =>
  held.permission === wanted.permission && amountsWithin(wanted.upTo, held.upTo) && listWithin(wanted.shipToIds, held.shipToIds);

const amountsWithin = (wanted: Grant['upTo'], held: Grant['upTo']): boolean =>
  held === null || (wanted !== null && wanted.every((amount) => coversAmount(held, amount)));
const listWithin = (wanted: readonly string[] | null, held: readonly string[] | null): boolean =>
  held === null || (wanted !== null && wanted.every((id) => held.includes(id)));

/** Amounts of another currency are never compared: they are not covered. */
const coversAmount = (upTo: readonly MoneyValue[], amount: MoneyValue): boolean =>
  upTo.some((most) => most.currency === amount.currency && Money.of(most).compare(Money.of(amount)) >= 0);
