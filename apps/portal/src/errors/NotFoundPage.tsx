import { Button } from '@mantine/core';
import { EmptyState, Page, PageHeader } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { usePortalT } from '../messages/portal-messages';

export function NotFoundPage() {
  const t = usePortalT();
  return (
    <Page>
      <PageHeader title={t('notFound.page')} />
      <EmptyState title={t('notFound.title')} action={<><Button component={Link} to="/">{t('notFound.home')}</Button><Button component={Link} to="/shop" variant="default">{t('notFound.shop')}</Button></>}>{t('notFound.text')}</EmptyState>
    </Page>
  );
}
