import { EmptyState, Page, PageHeader } from '@portico/portal-ui-kit';

import { useOrderingT } from '../messages/ordering-messages';

/** In place of cart and checkout for who may not order: an old bookmark, or a role that has changed. */
export function MayNotOrder({ title }: { readonly title: string }) {
  const t = useOrderingT();
  return <Page><PageHeader title={title} /><EmptyState title={t('noOrder')}>{t('noOrderText')}</EmptyState></Page>;
}
