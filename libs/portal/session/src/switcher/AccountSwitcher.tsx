import { Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { PanelSkeleton } from '@portico/portal-ui-kit';
import { IconChevronDown } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useLocation, useNavigate } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { accountLabel } from './account-label';
import classes from './switcher.module.css';

const SwitcherPanel = lazy(async () => ({ default: (await import('./SwitcherPanel')).SwitcherPanel }));

/** Whose prices, stock and orders are shown, and the way to another account or company. */
export function AccountSwitcher() {
  const t = useSessionT();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { viewer, switchAccount } = useSession();
  const [opened, panel] = useDisclosure(false);
  const { company, account, memberships } = viewer;
  const label = accountLabel(account, company.name);
  const words = <><span className={classes.company}>{company.name}</span> <span className={classes.account}>{label}</span></>;
  if (memberships.reduce((count, { accounts }) => count + accounts.length, 0) < 2) return <span className={classes.button}>{words}</span>;

  const choose = async (accountId: string) => {
    panel.close();
    if (accountId === account.id) return;
    // The same section in the other account; an order or invoice of this one is not there.
    if (await switchAccount(accountId)) { void navigate(`/${pathname.split('/')[1] ?? ''}`); return; }
    notifications.show({ color: 'bad', title: t('switcher.failed'), message: t('switcher.failedWhat', { account: label }) });
  };
  return (
    <Popover opened={opened} onChange={(next) => { if (!next) panel.close(); }} position="bottom-start" width={360} shadow="md" transitionProps={{ duration: 0 }} trapFocus returnFocus>
      <Popover.Target><UnstyledButton className={classes.button} aria-label={t('switcher.label', { company: company.name, account: label })} onClick={panel.toggle}>{words}<IconChevronDown size={14} aria-hidden="true" className={classes.chevron} /></UnstyledButton></Popover.Target>
      <Popover.Dropdown className={classes.panel} aria-label={t('switcher.accounts')}>
        {opened && <Suspense fallback={<div className={classes.find}><PanelSkeleton /></div>}><SwitcherPanel onChoose={(id) => void choose(id)} /></Suspense>}
      </Popover.Dropdown>
    </Popover>
  );
}
