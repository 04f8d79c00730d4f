import { Button } from '@mantine/core';
import { EmptyState, Page, PageHeader } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { useIdentityT } from '../messages/identity-messages';

/** In place of a page for who may not see it: an old link, or a role that has changed. */
export function NotForYou({ title }: { readonly title: string }) {
  const t = useIdentityT();
  return <Page><PageHeader title={title} /><EmptyState title={t('notForYou')} action={<Button component={Link} to="/account" variant="default">{t('notForYou.back')}</Button>}>{t('notForYou.what')}</EmptyState></Page>;
}
