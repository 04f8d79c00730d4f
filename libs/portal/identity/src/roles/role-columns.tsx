import { Anchor } from '@mantine/core';
import { type DataColumn, StateBadge } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import type { IdentityTranslate } from '../messages/identity-messages';
import classes from './roles.module.css';
import type { RoleView } from './roles.documents';

export const columnsOf = (t: IdentityTranslate): readonly DataColumn<RoleView>[] => [
  { id: 'name', header: t('roles.role'), width: 350, cell: (role) => <Name role={role} /> },
  { id: 'may', header: t('roles.may'), cell: ({ grants }) => <span className={classes.may}>{grants.map(({ sentence }) => sentence).join(' · ')}</span> },
  { id: 'kind', header: t('roles.kind'), width: 130, cell: (role) => <Kind role={role} t={t} /> },
  { id: 'holders', header: t('roles.holders'), width: 100, align: 'end', cell: ({ holderCount }) => <span className={`pt-num ${holderCount === 0 ? 'pt-muted' : ''}`}>{holderCount}</span> },
];

interface RoleProps { readonly role: RoleView; readonly t: IdentityTranslate }

function Name({ role: { id, name, description } }: { readonly role: RoleView }) {
  return <div className={classes.name}><Anchor component={Link} to={`/account/roles/${id}`} fz="inherit" c="inherit" fw={500}>{name}</Anchor>{description && <span>{description}</span>}</div>;
}

const Kind = ({ role, t }: RoleProps) => (role.readyMade ? <StateBadge tone="neutral">{t('roles.readyMade')}</StateBadge> : <StateBadge tone="info">{t('roles.own')}</StateBadge>);

/** A role at 390 px. */
export function RoleCard({ role, t }: RoleProps) {
  return <div className={classes.card}><Name role={role} /><Kind role={role} t={t} /><span className={classes.about}>{t('roles.heldBy', { count: role.holderCount })} · {t('roles.grants', { count: role.grants.length })}</span></div>;
}
