import { Button } from '@mantine/core';
import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { DataTable, EmptyState, ErrorState, Page, PageHeader } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { NotForYou } from '../company/NotForYou';
import { useIdentityT } from '../messages/identity-messages';
import { columnsOf, RoleCard } from './role-columns';
import { RolesDocument } from './roles.documents';

export function RolesPage() {
  const t = useIdentityT();
  const { can } = useSession();
  return can('MANAGE_ROLES') ? <Roles /> : <NotForYou title={t('roles.title')} />;
}

function Roles() {
  const t = useIdentityT();
  const navigate = useNavigate();
  const { data, state, failure, refetch } = useQuery(RolesDocument, {});
  const columns = useMemo(() => columnsOf(t), [t]);
  const rows = data?.roles ?? [];
  return (
    <Page fill>
      <PageHeader title={t('roles.title')} sub={t('roles.sub')} primary={<Button component={Link} to="/account/roles/new">{t('roles.new')}</Button>} />
      <DataTable
        label={t('roles.label')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} density="item" card={(role) => <RoleCard role={role} t={t} />} cardHeight={96} expectedRows={4}
        onOpen={({ id }) => void navigate(`/account/roles/${id}`)} totalsLabel={t('roles.count', { count: rows.length })}
        error={<ErrorState {...faultOf(failure)} title={t('roles.failed')} onRetry={() => { refetch().catch(() => undefined); }} />} empty={<EmptyState title={t('roles.none')} />}
      />
    </Page>
  );
}
