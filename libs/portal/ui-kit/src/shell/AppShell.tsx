import { useLocalStorage } from '@mantine/hooks';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

import { KeyboardHelp } from '../keyboard/KeyboardHelp';
import { useKitT } from '../messages/kit-messages';
import { type BarTitle, BarTitleContext } from '../page/page-title';
import type { NavItem } from './nav';
import { Navigation } from './Navigation';
import classes from './shell.module.css';
import { TopBar } from './TopBar';

export interface AppShellProps {
  readonly brand: { readonly name: string; readonly logoSvg: string };
  readonly nav: readonly NavItem[];
  /** The navigation as a rail of icons, for pages with facets; a person's own choice of collapsing counts too. */
  readonly rail?: boolean;
  /** Company and account switcher. */
  readonly switcher?: ReactNode;
  /** The search field; shown beneath the bar at 390 px when its icon is pressed. */
  readonly search?: ReactNode;
  readonly cart?: { readonly to: string; readonly lines: number };
  readonly inbox?: { readonly to: string; readonly hasNew: boolean };
  /** Person menu. */
  readonly person?: ReactNode;
  /** `Banner`s that can't be missed: ERP down, offline, masquerade. */
  readonly banners?: ReactNode;
  /** One line at the navigation's foot: how the ERP answers. */
  readonly status?: ReactNode;
  readonly children: ReactNode;
}

export function AppShell(props: AppShellProps) {
  const { nav, rail = false, banners, status, children } = props;
  const t = useKitT();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const [barTitle, setBarTitle] = useState<BarTitle | null>(null);
  const [collapsed, setCollapsed] = useLocalStorage({ key: 'portico-nav-collapsed', defaultValue: false, getInitialValueInEffect: false });
  useFocusOnNavigation(pathname, main);
  const windowTitle = barTitle?.windowTitle;
  useEffect(() => { document.title = windowTitle ? `${windowTitle} · ${props.brand.name}` : props.brand.name; }, [windowTitle, props.brand.name]);
  const isRail = rail || collapsed;
  return (
    <div className={classes.shell} data-rail={isRail || undefined}>
      <a className={classes.skip} href="#main" onClick={(event) => { event.preventDefault(); main.current?.focus(); }}>{t('shell.skip')}</a>
      <TopBar {...props} barTitle={barTitle} />
      <div className={classes.banners}>{banners}</div>
      <Navigation items={nav} isRail={isRail} status={status} {...(rail ? {} : { onToggle: () => setCollapsed(!collapsed) })} />
      <main ref={main} id="main" className={classes.main} tabIndex={-1}><BarTitleContext value={setBarTitle}>{children}</BarTitleContext></main>
      <KeyboardHelp />
    </div>
  );
}

// After a change of page, a reader of the screen starts at the new page's beginning.
function useFocusOnNavigation(pathname: string, main: React.RefObject<HTMLElement | null>) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (document.activeElement === document.body || document.activeElement?.closest('main, nav')) main.current?.focus({ preventScroll: true });
  }, [pathname, main]);
}
