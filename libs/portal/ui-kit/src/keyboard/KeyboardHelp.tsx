import { Kbd, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';

import { useKitT } from '../messages/kit-messages';
import classes from './keyboard.module.css';
import { useShortcut } from './use-shortcut';

const keys = [
  [['/'], 'keys.search'], [['?'], 'keys.help'], [['↑', '↓'], 'keys.move'], [['Home', 'End'], 'keys.ends'], [['Space'], 'keys.select'], [['Enter'], 'keys.open'], [['Esc'], 'keys.close'],
] as const;

/** `?` shows what the keyboard can do. */
export function KeyboardHelp() {
  const t = useKitT();
  const [opened, { open, close }] = useDisclosure(false);
  useShortcut('?', open);
  return (
    <Modal opened={opened} onClose={close} title={t('keys.title')} closeButtonProps={{ 'aria-label': t('close') }} size="sm">
      <dl className={classes.keys}>{keys.map(([names, text]) => <div key={text}><dt>{t(text)}</dt><dd>{names.map((name) => <Kbd key={name}>{name}</Kbd>)}</dd></div>)}</dl>
    </Modal>
  );
}
