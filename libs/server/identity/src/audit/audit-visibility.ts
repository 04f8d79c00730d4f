import type { Permission, Permissions } from '@portico/domain';
import type { AuditEntry } from '@portico/platform-audit';

/** What a reader of the trail needs besides, to be told which object it was and what changed: the trail is no way around a permission. */
const neededFor: Readonly<Record<string, readonly Permission[]>> = {
  order: ['see-orders', 'see-prices'], invoice: ['see-invoices'], payment: ['see-invoices'], person: ['manage-people'], invitation: ['manage-people'], role: ['manage-roles'], 'role-assignment': ['manage-roles'],
};

/** An entry of these does not say of which account it is: they are shown to who may see them for every account. */
const ofAnyAccount = ['order', 'invoice', 'payment'];

/**
 * Kinds of objects of which the reader learns that somebody did something, and no more.
 * @param here for the account that they act for
 * @param everywhere for each account of the company
 */
export const hiddenObjects = (here: Permissions, everywhere: readonly Permissions[]): readonly string[] =>
  Object.entries(neededFor).filter(([object, needed]) => (ofAnyAccount.includes(object) ? [here, ...everywhere] : [here]).some((held) => needed.some((permission) => !held.has(permission)))).map(([object]) => object);

/** @param what stands for the object */
export const hidden = (entry: AuditEntry, what: string): AuditEntry => ({ ...entry, objectId: null, label: what, before: null, after: null });
