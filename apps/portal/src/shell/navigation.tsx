import type { PermissionName } from '@portico/portal-session';
import type { NavItem } from '@portico/portal-ui-kit';
import { IconBuilding, IconHome, IconLayoutGrid, IconPackage, IconReceipt } from '@tabler/icons-react';

import type { PortalTranslate } from '../messages/portal-messages';

export interface NavigationInput {
  readonly t: PortalTranslate;
  readonly can: (permission: PermissionName) => boolean;
  readonly openOrders: number | null;
}

const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;

/** By what people do; what the role may not see is not there. */
export function navigation({ t, can, openOrders }: NavigationInput): readonly NavItem[] {
  const orders: NavItem = { to: '/orders', label: t('nav.orders'), icon: <IconPackage {...icon} />, ...(openOrders ? { note: t('nav.open', { count: openOrders }) } : {}) };
  return [
    { to: '/', label: t('nav.home'), icon: <IconHome {...icon} /> },
    { to: '/shop', label: t('nav.shop'), icon: <IconLayoutGrid {...icon} /> },
    ...(can('SEE_ORDERS') ? [orders] : []),
    ...(can('SEE_INVOICES') ? [{ to: '/invoices', label: t('nav.invoices'), icon: <IconReceipt {...icon} /> }] : []),
    { to: '/account', label: t('nav.account'), icon: <IconBuilding {...icon} /> },
  ];
}
