import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSession } from '@portico/portal-session';
import { Notice } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import type { PersonView } from './people.documents';
import { calledOf } from './person-state';
import { PersonDialog, type PersonDialogKind } from './PersonDialog';
import { type ActOutcome, usePersonActs } from './use-person-acts';

/** What can be done about this person; what takes something away asks first and names them. */
export function PersonFoot({ person, onGone }: { readonly person: PersonView; readonly onGone: () => void }) {
  const t = useIdentityT();
  const { can } = useSession();
  const acts = usePersonActs(person);
  const [problem, setProblem] = useState<string | null>(null);
  const [dialog, setDialog] = useState<PersonDialogKind | null>(null);
  const name = calledOf(person);
  const may = (action: PersonView['availableActions'][number]) => person.availableActions.includes(action);
  const finish = (outcome: ActOutcome): boolean => {
    if (outcome.kind === 'not') return false;
    setProblem(null);
    notifications.show({ color: 'good', message: outcome.words });
    return true;
  };
  const direct = async (act: () => Promise<ActOutcome>) => { const outcome = await act(); if (!finish(outcome)) setProblem(outcome.words); };
  return (
    <>
      {problem !== null && <div style={{ marginBottom: 'var(--sp-2)' }}><Notice tone="bad" announce="assertive" title={problem} /></div>}
      <div className={classes.foot}>
        {may('RESEND_INVITATION') && <Button loading={acts.isRunning} onClick={() => void direct(acts.resend)}>{t('people.resend')}</Button>}
        {may('REACTIVATE') && <Button loading={acts.isRunning} onClick={() => void direct(acts.reactivate)}>{t('people.reactivate', { name })}</Button>}
        {may('CONFIRM_REVIEW') && person.isReviewDue && <Button variant="default" loading={acts.isRunning} onClick={() => void direct(acts.confirm)}>{t('people.confirm')}</Button>}
        {may('SET_END') && <Button variant="default" onClick={() => setDialog('end')}>{t('people.lastDay')}</Button>}
        {may('COPY_RIGHTS') && can('MANAGE_ROLES') && <Button variant="default" onClick={() => setDialog('copy')}>{t('people.copyRights')}</Button>}
        {may('HAND_OVER') && <Button variant="default" onClick={() => setDialog('handOver')}>{t('people.handOver')}</Button>}
        {may('REVOKE_INVITATION') && <Button variant="default" className={classes.bad ?? ''} data-apart onClick={() => setDialog('revoke')}>{t('people.revoke')}</Button>}
        {may('DEACTIVATE') && <Button variant="default" className={classes.bad ?? ''} data-apart onClick={() => setDialog('deactivate')}>{t('people.deactivate', { name })}</Button>}
      </div>
      <PersonDialog kind={dialog} person={person} acts={acts} onClose={() => setDialog(null)} onDone={(outcome) => { finish(outcome); setDialog(null); if (dialog === 'revoke') onGone(); }} />
    </>
  );
}
