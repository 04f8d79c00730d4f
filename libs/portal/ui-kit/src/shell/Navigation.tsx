import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useKitT } from '../messages/kit-messages';
import type { NavItem } from './nav';
import classes from './shell.module.css';

export interface NavigationProps {
  readonly items: readonly NavItem[];
  readonly isRail: boolean;
  readonly status?: ReactNode;
  readonly onToggle?: () => void;
}

export function Navigation({ items, isRail, status, onToggle }: NavigationProps) {
  const t = useKitT();
  return (
    <nav className={`${classes.nav} pt-no-print`} aria-label={t('shell.main')}>
      <NavItems items={items} isRail={isRail} />
      <div className={classes.navFoot}>
        <span className={classes.navStatus}>{status}</span>
        {onToggle && <ActionIcon size={26} aria-label={t(isRail ? 'shell.expand' : 'shell.collapse')} onClick={onToggle}>{isRail ? <IconLayoutSidebarLeftExpand size={16} /> : <IconLayoutSidebarLeftCollapse size={16} />}</ActionIcon>}
      </div>
    </nav>
  );
}

export function NavItems({ items, isRail = false, onNavigate }: { readonly items: readonly NavItem[]; readonly isRail?: boolean; readonly onNavigate?: () => void }) {
  return (
    <ul className={classes.items}>
      {items.map(({ to, label, icon, note }) => <li key={to}><NavLink to={to} end={to === '/'} className={classes.item} title={isRail ? label : undefined} onClick={onNavigate}>{icon}<span className={classes.itemLabel}>{label}</span>{note && <span className={classes.itemNote}>{note}</span>}</NavLink></li>)}
    </ul>
  );
}
