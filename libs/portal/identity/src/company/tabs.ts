import type { PermissionName } from '@portico/portal-session';

interface Tab {
  readonly to: string;
  readonly label: 'tab.account' | 'tab.people' | 'tab.roles' | 'tab.audit';
  readonly needs: PermissionName | null;
}
const tabs: readonly Tab[] = [
  { to: '/account', label: 'tab.account', needs: null },
  { to: '/account/people', label: 'tab.people', needs: 'MANAGE_PEOPLE' },
  { to: '/account/roles', label: 'tab.roles', needs: 'MANAGE_ROLES' },
  { to: '/account/audit', label: 'tab.audit', needs: 'SEE_AUDIT' },
];

export const tabsFor = (can: (permission: PermissionName) => boolean): readonly Tab[] => tabs.filter(({ needs }) => needs === null || can(needs));
