import { ActionIcon, Menu } from '@mantine/core';
import { IconChevronRight, IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useKitT } from '../messages/kit-messages';
import { useBarTitle } from './page-title';
import classes from './page.module.css';

export interface Crumb { readonly label: string; readonly to?: string }

export interface PageHeaderProps {
  readonly title: string;
  /** The title in the top bar at 390 px when it is another ("Order" over "PO 4500118109"). Without it the bar takes the title from the page. */
  readonly barTitle?: string;
  /** At 390 px an arrow in the top bar leads here. */
  readonly backTo?: string;
  readonly crumbs?: readonly Crumb[];
  readonly badge?: ReactNode;
  readonly sub?: ReactNode;
  /** Grey words beside the actions: "Prices for 10482, agreement RA-2026-118". */
  readonly context?: ReactNode;
  /** Leaves those words out at 390 px. */
  readonly contextWideOnly?: boolean;
  /** The one primary action. */
  readonly primary?: ReactNode;
  readonly secondary?: ReactNode;
  /** `Menu.Item`s for what is rarely done. */
  readonly menu?: ReactNode;
}

export function PageHeader({ title, barTitle, backTo, crumbs, badge, sub, context, contextWideOnly = false, primary, secondary, menu }: PageHeaderProps) {
  const t = useKitT();
  useBarTitle(title, barTitle ?? title, backTo);
  return (
    <header className={classes.header} data-title-in-bar={barTitle === undefined || barTitle === title || undefined}>
      <div className={classes.titles}>
        {crumbs && crumbs.length > 0 && <Crumbs crumbs={crumbs} />}
        <div className={classes.titleLine}><h1 className={classes.title}>{title}</h1>{badge}</div>
        {sub && <div className={classes.sub}>{sub}</div>}
      </div>
      {(context ?? primary ?? secondary ?? menu) && (
        <div className={`${classes.actions} pt-no-print`}>
          {context && <span className={classes.context} data-wide-only={contextWideOnly || undefined}>{context}</span>}
          {menu && <Menu position="bottom-end"><Menu.Target><ActionIcon variant="default" aria-label={t('more')}><IconDots size={16} /></ActionIcon></Menu.Target><Menu.Dropdown>{menu}</Menu.Dropdown></Menu>}
          {secondary}{primary}
        </div>
      )}
    </header>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useKitT();
  return (
    <nav aria-label={t('shell.breadcrumbs')}>
      <ol className={classes.crumbs}>
        {crumbs.map((crumb, index) => <li key={crumb.label} style={{ display: 'contents' }}>{index > 0 && <IconChevronRight size={13} aria-hidden="true" />}{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span aria-current="page">{crumb.label}</span>}</li>)}
      </ol>
    </nav>
  );
}
