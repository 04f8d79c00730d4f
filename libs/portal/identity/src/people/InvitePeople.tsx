import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import { InviteOne } from './InviteOne';
import { InviteSeveral } from './InviteSeveral';
import classes from './people.module.css';
import type { RoleChoice } from './use-role-choices';

export interface InvitePeopleProps {
  readonly opened: boolean;
  readonly choices: readonly RoleChoice[];
  readonly onClose: () => void;
}

/** One person by a form, or several by a list that is read before anything is sent. What was typed stays while the dialog is closed by mistake. */
export function InvitePeople({ opened, choices, onClose }: InvitePeopleProps) {
  const t = useIdentityT();
  const [isSeveral, setSeveral] = useState(false);
  const [round, setRound] = useState(0);
  const done = () => { setRound(round + 1); onClose(); };
  return (
    <Modal opened={opened} onClose={onClose} title={t('people.inviteTitle')} size={640} keepMounted closeButtonProps={{ 'aria-label': t('close') }}>
      <div className={classes.stack}>
        <Group gap="xs" role="group" aria-label={t('people.howMany')}>
          {[false, true].map((several) => <Button key={String(several)} variant={several === isSeveral ? 'light' : 'default'} aria-pressed={several === isSeveral} onClick={() => setSeveral(several)}>{t(several ? 'people.several' : 'people.one')}</Button>)}
        </Group>
        {isSeveral ? <InviteSeveral key={`several ${String(round)}`} choices={choices} onDone={done} onCancel={onClose} /> : <InviteOne key={`one ${String(round)}`} choices={choices} onDone={done} onCancel={onClose} />}
      </div>
    </Modal>
  );
}
