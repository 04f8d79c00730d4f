import { Menu, type MantineColorScheme, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconLogout } from '@tabler/icons-react';

import { useSessionT } from '../messages/session-messages';
import { useChooseLanguage } from './use-choose-language';
import { useSession } from '../viewer/session';
import { initials } from './initials';
import classes from './person.module.css';

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
  const check = (isChosen: boolean) => <IconCheck size={14} style={{ visibility: isChosen ? 'visible' : 'hidden' }} aria-hidden="true" />;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target><UnstyledButton className={classes.button} aria-label={t('person.menu', { name: person.name, initials: initials(person.name) })}>{initials(person.name)}</UnstyledButton></Menu.Target>
      <Menu.Dropdown>
        <Menu.Label><div className={classes.name}>{person.name}</div><div className={classes.email}>{person.email}</div></Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('person.language')}</Menu.Label>
        {offered.map(({ code, name }) => <Menu.Item key={code} role="menuitemradio" aria-checked={code === language} lang={code} leftSection={check(code === language)} onClick={() => choose(code)}>{name}</Menu.Item>)}
        <Menu.Label>{t('person.theme')}</Menu.Label>
        {schemes.map(([scheme, label]) => <Menu.Item key={scheme} role="menuitemradio" aria-checked={scheme === colorScheme} leftSection={check(scheme === colorScheme)} onClick={() => setColorScheme(scheme)}>{t(label)}</Menu.Item>)}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={14} aria-hidden="true" />} onClick={() => void leave()}>{t('person.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
