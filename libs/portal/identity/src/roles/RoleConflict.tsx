import { Button, Group } from '@mantine/core';
import { Notice } from '@portico/portal-ui-kit';

import { useIdentityT } from '../messages/identity-messages';
import classes from './roles.module.css';
import type { RoleView } from './roles.documents';

/** Somebody else has saved the role meanwhile: theirs is shown, and what was typed here stays until one of the two is chosen. */
export function RoleConflict({ theirs, onTake, onKeep }: { readonly theirs: RoleView; readonly onTake: () => void; readonly onKeep: () => void }) {
  const t = useIdentityT();
  return (
    <Notice tone="warn" announce="assertive" title={t('roles.conflict', { name: theirs.name })}>
      {t('roles.conflictWhat')}
      <ul className={classes.theirs}>{theirs.grants.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}</ul>
      <Group gap="xs" mt="xs"><Button variant="default" onClick={onKeep}>{t('roles.saveMine')}</Button><Button variant="default" onClick={onTake}>{t('roles.takeTheirs')}</Button></Group>
    </Notice>
  );
}
