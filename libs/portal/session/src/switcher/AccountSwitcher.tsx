import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChevronDown } from '@tabler/icons-react';

import { useLocation, useNavigate } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { accountLabel } from './account-label';
import classes from './switcher.module.css';

/** Whose prices, stock and orders are shown, and the way to another account or company. */
export function AccountSwitcher() {
  const t = useSessionT();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { viewer, switchAccount } = useSession();
  const { company, account, memberships } = viewer;
  const label = accountLabel(account, company.name);
  const words = <><span className={classes.company}>{company.name}</span> <span className={classes.account}>{label}</span></>;
  if (memberships.reduce((count, { accounts }) => count + accounts.length, 0) < 2) return <span className={classes.button}>{words}</span>;

  const choose = async (accountId: string) => {
    // The same section in the other account; an order or invoice of this one is not there.
    if (await switchAccount(accountId)) { void navigate(`/${pathname.split('/')[1] ?? ''}`); return; }
    notifications.show({ color: 'bad', title: t('switcher.failed'), message: t('switcher.failedWhat', { account: label }) });
  };
  return (
    <Menu position="bottom-start">
      <Menu.Target><UnstyledButton className={classes.button} aria-label={t('switcher.label', { company: company.name, account: label })}>{words}<IconChevronDown size={14} aria-hidden="true" /></UnstyledButton></Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {memberships.map((membership) => (
          <div key={membership.company.id} role="group" aria-label={membership.company.name}>
            <Menu.Label>{membership.company.name}</Menu.Label>
            {membership.accounts.map((each) => (
              <Menu.RadioItem key={each.id} value={each.id} checked={each.id === account.id} closeMenuOnClick onChange={() => void choose(each.id)}>
                <span className={classes.item}><span>{accountLabel(each, membership.company.name)}</span><span className={classes.number}>{each.currency}{each.isBlocked && <span className={classes.blocked}> {t('switcher.blocked')}</span>}</span></span>
              </Menu.RadioItem>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
