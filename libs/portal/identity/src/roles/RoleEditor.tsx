import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useClient } from '@portico/portal-graphql-client';
import { Notice, Page, PageHeader, StateBadge } from '@portico/portal-ui-kit';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { FailureNotice } from '../company/FailureNotice';
import { useIdentityT } from '../messages/identity-messages';
import { CopyRole } from './CopyRole';
import { readRole } from './read-role';
import { RemoveRole } from './RemoveRole';
import { RoleConflict } from './RoleConflict';
import { draftOf, emptyDraft, grantProblem, isSameDraft, type RoleDraft } from './role-draft';
import { RoleForm } from './RoleForm';
import { RolePreview } from './RolePreview';
import classes from './roles.module.css';
import type { MatrixGroup, RoleView } from './roles.documents';
import { type SaveOutcome, useSaveRole } from './use-save-role';
import { useCompanyPlaces } from './use-ship-tos';

export interface RoleEditorProps {
  /** Null: a new one. */
  readonly role: RoleView | null;
  readonly matrix: readonly MatrixGroup[];
}

/** A role: its sentences, what somebody with it can do, and what is done with it. What was typed stays until it is saved or thrown away by hand. */
export function RoleEditor({ role, matrix }: RoleEditorProps) {
  const t = useIdentityT();
  const navigate = useNavigate();
  const client = useClient();
  const places = useCompanyPlaces();
  const [seen, setSeen] = useState(role);
  const [draft, setDraft] = useState<RoleDraft>(role ? draftOf(role) : emptyDraft);
  const [isChecked, setChecked] = useState(false);
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [theirs, setTheirs] = useState<RoleView | null>(null);
  const [dialog, setDialog] = useState<'copy' | 'remove' | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const { save, isSaving } = useSaveRole();
  const isFixed = seen !== null && !seen.availableActions.includes('CHANGE');
  const isTouched = !isSameDraft(draft, seen ? draftOf(seen) : emptyDraft);
  const nameTaken = outcome?.kind === 'refused' && (outcome.reason === 'NAME' || outcome.reason === 'NAME_TAKEN') ? outcome.message : null;
  const nameMissing = isChecked && draft.name.trim() === '' ? t('roles.nameMissing') : null;
  const change = (next: RoleDraft) => { setDraft(next); setOutcome(null); };
  const focusFirstWrong = () => { requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()); };

  const submit = async (over: RoleView | null = seen) => {
    setChecked(true);
    if (draft.name.trim() === '' || draft.grants.length === 0 || draft.grants.some((grant) => grantProblem(grant) !== null)) { focusFirstWrong(); return; }
    const answer = await save(draft, over ? { id: over.id, version: over.version ?? 0 } : null);
    setOutcome(answer);
    if (answer.kind === 'saved') {
      notifications.show({ color: 'good', message: t('roles.saved', { name: answer.role.name }) });
      setSeen(answer.role); setDraft(draftOf(answer.role)); setTheirs(null); setChecked(false);
      if (!seen) await navigate(`/account/roles/${answer.role.id}`, { replace: true });
    } else if (answer.kind === 'refused' && answer.reason === 'CHANGED_MEANWHILE' && seen) setTheirs(await readRole(client, seen.id));
    else focusFirstWrong();
  };
  const title = seen?.name ?? t('roles.newTitle');
  return (
    <Page
      aside={<RolePreview grants={draft.grants} />} asideLabel={t('roles.preview')}
      {...(isFixed ? {} : { foot: (
        <div className={classes.foot}>
          <span className={classes.footWords}>{isTouched ? t('roles.unsaved') : ''}</span>
          {isTouched && seen && <Button variant="default" disabled={isSaving} onClick={() => { change(draftOf(seen)); setChecked(false); setTheirs(null); }}>{t('roles.discard')}</Button>}
          {!seen && <Button variant="default" component={Link} to="/account/roles">{t('cancel')}</Button>}
          <Button loading={isSaving} disabled={!isTouched && seen !== null} onClick={() => void submit()}>{seen ? t('roles.save', { name: draft.name.trim() || seen.name }) : draft.name.trim() === '' ? t('roles.create') : t('roles.createNamed', { name: draft.name.trim() })}</Button>
        </div>
      ) })}
    >
      <PageHeader
        title={title} barTitle={t('roles.role')} backTo="/account/roles" crumbs={[{ label: t('roles.title'), to: '/account/roles' }, { label: title }]}
        badge={seen?.readyMade && <StateBadge tone="neutral">{t('roles.readyMade')}</StateBadge>} sub={seen && <>{isFixed && seen.description ? `${seen.description} ` : ''}<Link to={`/account/people?role=${seen.id}`}>{t('roles.heldBy', { count: seen.holderCount })}</Link></>}
        {...(seen && isFixed ? { primary: <Button onClick={() => setDialog('copy')}>{t('roles.copy')}</Button> } : seen ? { secondary: <Button variant="default" onClick={() => setDialog('copy')}>{t('roles.copy')}</Button> } : {})}
        {...(seen?.availableActions.includes('REMOVE') ? { menu: <Menu.Item color="bad" onClick={() => setDialog('remove')}>{t('roles.remove', { name: seen.name })}</Menu.Item> } : {})}
      />
      {theirs && <RoleConflict theirs={theirs} onTake={() => { setSeen(theirs); change(draftOf(theirs)); setTheirs(null); }} onKeep={() => void submit(theirs)} />}
      {outcome?.kind === 'refused' && !theirs && !nameTaken && <Notice tone="bad" announce="assertive" title={outcome.message}>{t('roles.kept')}</Notice>}
      {outcome?.kind === 'failed' && <FailureNotice failure={outcome.failure} title={t('roles.saveFailed')} />}
      {isChecked && draft.grants.length === 0 && <Notice tone="bad" announce="assertive" title={t('roles.grantsMissing')} />}
      <div ref={form} style={{ display: 'contents' }}><RoleForm draft={draft} matrix={matrix} places={places} isFixed={isFixed} isChecked={isChecked} nameProblem={nameMissing ?? nameTaken} nameField={nameField} onChange={change} /></div>
      {seen && <CopyRole role={dialog === 'copy' ? seen : null} onClose={() => setDialog(null)} />}
      {seen && <RemoveRole role={dialog === 'remove' ? seen : null} onClose={() => setDialog(null)} />}
    </Page>
  );
}
