import { useSession } from '@portico/portal-session';
import { NavLink, Outlet } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import classes from './company.module.css';
import { tabsFor } from './tabs';

/** One row of tabs above the pages of the company; who may see one page alone is shown no tabs. */
export function CompanySection() {
  const t = useIdentityT();
  const { can } = useSession();
  const tabs = tabsFor(can);
  return (
    <>
      {tabs.length > 1 && (
        <nav className={`${classes.tabs} pt-no-print`} aria-label={t('tabs')}>
          {tabs.map(({ to, label }) => <NavLink key={to} to={to} end={to === '/account'} className={classes.tab ?? ''}>{t(label)}</NavLink>)}
        </nav>
      )}
      <Outlet />
    </>
  );
}
