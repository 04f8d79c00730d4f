import { Anchor, Button } from '@mantine/core';
import { faultOf, useIntentMutation, useQuery } from '@portico/portal-graphql-client';
import { ErrorState, Notice, PanelSkeleton, Section } from '@portico/portal-ui-kit';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';
import classes from './people.module.css';
import { AssignRolesDocument, peopleTypes, PersonRightsDocument, type PersonView, type RightsView } from './people.documents';
import { calledOf } from './person-state';
import { isWholeWish, RoleRows, type RoleWish } from './RoleRows';
import { useAccounts } from './use-accounts';
import { useRoleChoices } from './use-role-choices';

/** The roles of a person, changed in place, and what follows from them with the reason. */
export function PersonRights({ person }: { readonly person: PersonView }) {
  const t = useIdentityT();
  const { data, failure, refetch } = useQuery(PersonRightsDocument, { personId: person.id });
  const rights = data?.personRights;
  if (!rights) return failure ? <ErrorState {...faultOf(failure)} title={t('people.rightsFailed')} onRetry={() => { refetch().catch(() => undefined); }} /> : <PanelSkeleton rows={6} />;
  return (
    <>
      <HeldRoles rights={rights} />
      <Section title={t('people.canAndWhy', { name: calledOf(person) })}>
        {!rights.isMember && <p className="pt-small pt-muted">{t('people.notNow')}</p>}
        <ul className={classes.rights}>{rights.permissions.map((each) => <Right key={each.permission} right={each} />)}</ul>
      </Section>
    </>
  );
}

function Right({ right: { sentence, isAllowed, sources } }: { readonly right: RightsView['permissions'][number] }) {
  const t = useIdentityT();
  const reach = useReachWords();
  return isAllowed ? (
    <li data-may><IconCheck size={14} aria-label={t('people.yes')} /><span>{sources.length === 1 ? sources[0]?.grant.sentence : sentence}</span>
      {sources.map(({ roleId, roleName, accountIds, grant }) => <span key={roleId + grant.sentence} className={classes.why}>{sources.length > 1 && grant.sentence !== sentence ? `${grant.sentence}: ` : ''}<Anchor component={Link} to={`/account/roles/${roleId}`} fz="inherit" underline="always">{roleName}</Anchor>, {reach(accountIds ?? null)}</span>)}
    </li>
  ) : <li data-not><IconMinus size={14} aria-label={t('people.no')} /><span>{sentence}</span></li>;
}

function useReachWords(): (accountIds: readonly string[] | null) => string {
  const t = useIdentityT();
  const accounts = useAccounts();
  return (accountIds) => (accountIds === null ? t('people.forAll') : t('people.forSome', { accounts: accountIds.map((id) => accounts.find(({ value }) => value === id)?.label ?? t('people.otherAccount')).join(', ') }));
}

function HeldRoles({ rights }: { readonly rights: RightsView }) {
  const t = useIdentityT();
  const choices = useRoleChoices();
  const reach = useReachWords();
  const assign = useIntentMutation(AssignRolesDocument, { refetch: peopleTypes });
  const [draft, setDraft] = useState<readonly RoleWish[] | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const held = rights.assignments.map(({ role, accountIds }): RoleWish => ({ role: role.id, accountIds: accountIds ?? null }));
  const save = async (roles: readonly RoleWish[]) => {
    setChecked(true);
    if (!roles.every(isWholeWish)) return;
    const { data, failure } = await assign.run((idempotencyKey) => ({ idempotencyKey, personId: rights.personId, expectedVersion: rights.version, assignments: roles.map(({ role, accountIds }) => ({ roleId: role, accountIds: accountIds ? [...accountIds] : null })) }));
    if (data?.assignRoles.__typename === 'RolesAssigned') { setDraft(null); setProblem(null); setChecked(false); return; }
    setProblem(data ? data.assignRoles.message : failure.message ?? t(failure.kind === 'network' ? 'failed.network' : 'failed.ours'));
  };
  if (draft === null) {
    return (
      <Section title={t('people.roles')} aside={<Anchor component="button" type="button" fz="sm" onClick={() => setDraft(held)}>{t('people.changeRoles')}</Anchor>}>
        {rights.assignments.length === 0 ? <p className="pt-small pt-muted">{t('people.noRole')}</p>
          : <ul className={classes.rights}>{rights.assignments.map(({ role, accountIds }) => <li key={role.id} style={{ display: 'block' }}><Anchor component={Link} to={`/account/roles/${role.id}`} fw={500} fz="inherit" c="inherit">{role.name}</Anchor> <span className="pt-muted">{reach(accountIds ?? null)}</span></li>)}</ul>}
      </Section>
    );
  }
  return (
    <div className={classes.stack}>
      <RoleRows roles={draft} choices={choices} isChecked={isChecked} onChange={(next) => { setDraft(next); setProblem(null); }} />
      {problem !== null && <Notice tone="bad" announce="assertive" title={problem} />}
      <div className={classes.actions}><Button variant="default" onClick={() => { setDraft(null); setProblem(null); }}>{t('cancel')}</Button><Button loading={assign.isRunning} onClick={() => void save(draft)}>{t('people.saveRoles')}</Button></div>
    </div>
  );
}
