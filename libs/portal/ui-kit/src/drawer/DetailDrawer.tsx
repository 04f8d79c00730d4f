import { ActionIcon, Drawer } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { IconExternalLink, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useKitT } from '../messages/kit-messages';
import classes from './drawer.module.css';

export interface DetailDrawerProps {
  readonly opened: boolean;
  /** From `useDrawer`. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** The title in plain words, for those who hear the page. */
  readonly label: string;
  /** Badge and second line. */
  readonly sub?: ReactNode;
  /** The page of its own that every drawer has. */
  readonly fullPage?: string;
  /** Stays at the foot: reason and actions. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

export function DetailDrawer({ opened, onClose, title, label, sub, fullPage, foot, children }: DetailDrawerProps) {
  const t = useKitT();
  // Mantine remembers where the focus was only when a drawer that is there opens; one that comes with its content already open would lose it.
  const isThere = useMounted();
  return (
    <Drawer.Root opened={opened && isThere} onClose={onClose} position="right" size="var(--drawer)" classNames={{ content: classes.content ?? '' }}>
      <Drawer.Overlay backgroundOpacity={0.18} />
      <Drawer.Content aria-label={label}>
        <Drawer.Body className={classes.body}>
          <div className={classes.head}>
            <div><h2 className={classes.title}>{title}</h2>{sub && <div className={classes.sub}>{sub}</div>}</div>
            <div className={classes.tools}>
              {fullPage && <ActionIcon component={Link} to={fullPage} aria-label={t('openFull')}><IconExternalLink size={16} /></ActionIcon>}
              <ActionIcon onClick={onClose} aria-label={t('close')}><IconX size={18} /></ActionIcon>
            </div>
          </div>
          <div className={classes.main} tabIndex={-1}>{children}</div>
          {foot && <div className={classes.foot}>{foot}</div>}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
