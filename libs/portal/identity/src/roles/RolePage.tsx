import { Button } from '@mantine/core';
import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { EmptyState, ErrorState, Page, PageHeader, PageSkeleton } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { NotForYou } from '../company/NotForYou';
import { useIdentityT } from '../messages/identity-messages';
import { RoleEditor } from './RoleEditor';
import { MatrixDocument, RoleDocument } from './roles.documents';

export function RolePage() {
  const t = useIdentityT();
  const { can } = useSession();
  const { id = 'new' } = useParams();
  return can('MANAGE_ROLES') ? <Role key={id} id={id === 'new' ? null : id} /> : <NotForYou title={t('roles.title')} />;
}

function Role({ id }: { readonly id: string | null }) {
  const t = useIdentityT();
  const matrix = useQuery(MatrixDocument, {}, { policy: 'cache-first' });
  // What is being edited is not read anew beneath the hands; who saves learns of a change by others.
  const found = useQuery(RoleDocument, { id: id ?? '' }, { pause: id === null, policy: 'network-only' });
  const role = found.data?.role ?? null;
  if (matrix.data && (id === null || role)) return <RoleEditor role={role} matrix={matrix.data.permissionMatrix} />;
  const failed = [matrix, found].find(({ failure, data }) => failure && data === undefined);
  if (!failed && (!matrix.data || found.state === 'loading')) return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('roles.role')} backTo="/account/roles" crumbs={[{ label: t('roles.title'), to: '/account/roles' }]} />
      {failed ? <ErrorState {...faultOf(failed.failure)} title={t('roles.failed')} onRetry={() => { failed.refetch().catch(() => undefined); }} />
        : <EmptyState title={t('roles.gone')} action={<Button component={Link} to="/account/roles">{t('roles.all')}</Button>}>{t('roles.goneText')}</EmptyState>}
    </Page>
  );
}
