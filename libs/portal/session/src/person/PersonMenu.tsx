import { Menu, type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconLogout, IconShieldLock } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { useSession } from '../viewer/session';
import { initials } from './initials';
import classes from './person.module.css';
import { useChooseLanguage } from './use-choose-language';

const schemes = [['light', 'person.light'], ['dark', 'person.dark'], ['auto', 'person.system']] as const satisfies readonly (readonly [MantineColorScheme, string])[];

/** Language, appearance and the way out. */
export function PersonMenu() {
  const t = useSessionT();
  const { viewer: { person }, signOut } = useSession();
  const { language, offered, choose } = useChooseLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const leave = async () => {
    if (!(await signOut())) notifications.show({ color: 'bad', title: t('person.signOutFailed'), message: t('person.signOutFailedWhat') });
  };
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target><UnstyledButton className={classes.button} aria-label={t('person.menu', { name: person.name, initials: initials(person.name) })}>{initials(person.name)}</UnstyledButton></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label><div className={classes.name}>{person.name}</div><div className={classes.email}>{person.email}</div></Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('person.language')}</Menu.Label>
        {offered.map(({ code, name }) => <Menu.RadioItem key={code} value={code} checked={code === language} lang={code} onChange={choose}>{name}</Menu.RadioItem>)}
        <Menu.Label>{t('person.theme')}</Menu.Label>
        {schemes.map(([scheme, label]) => <Menu.RadioItem key={scheme} value={scheme} checked={scheme === colorScheme} onChange={() => setColorScheme(scheme)}>{t(label)}</Menu.RadioItem>)}
        <Menu.Divider />
        <Menu.Item component={Link} to="/account/security" leftSection={<IconShieldLock size={14} aria-hidden="true" />}>{t('person.security')}</Menu.Item>
        <Menu.Item leftSection={<IconLogout size={14} aria-hidden="true" />} onClick={() => void leave()}>{t('person.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
