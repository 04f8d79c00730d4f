import type { Permission, Permissions } from '@portico/domain';
import type { AuditEntry } from '@portico/platform-audit';

/** What a reader of the trail needs besides, to be told which object it was and what changed: the trail is no way around a permission. */
const neededFor: Readonly<Record<string, readonly Permission[]>> = {
  order: ['see-orders', 'see-prices'], invoice: ['see-invoices'], payment: ['see-invoices'], person: ['manage-people'], invitation: ['manage-people'], role: ['manage-roles'], 'role-assignment': ['manage-roles'],
};

/** Kinds of objects of which the reader learns that somebody did something, and no more. */
export const hiddenObjects = (permissions: Permissions): readonly string[] =>
  Object.entries(neededFor).filter(([, needed]) => needed.some((permission) => !permissions.has(permission))).map(([object]) => object);

/** @param what stands for the object */
export const hidden = (entry: AuditEntry, what: string): AuditEntry => ({ ...entry, objectId: null, label: what, before: null, after: null });
