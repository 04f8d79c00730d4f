import { permissions, type Permission } from './permission.js';

/** Roles every company has. They stand in code, so that a release that adds a permission adds it to them too. */
export const readyMadeRoles = ['admin', 'buyer', 'accounts-payable', 'viewer'] as const;
export type ReadyMadeRole = (typeof readyMadeRoles)[number];

export const permissionsOfRole: Readonly<Record<ReadyMadeRole, readonly Permission[]>> = {
  admin: permissions,
  buyer: ['see-prices', 'see-credit', 'order', 'see-orders', 'see-invoices', 'see-invoice-documents'],
  'accounts-payable': ['see-credit', 'see-orders', 'see-invoices', 'see-invoice-documents', 'pay-invoices', 'export'],
  viewer: ['see-prices', 'see-orders', 'see-invoices'],
};
