import { useSession } from '@portico/portal-session';
import { Page, PageHeader } from '@portico/portal-ui-kit';

import { usePortalT } from '../messages/portal-messages';
import { Credit } from './Credit';
import { DueInvoices } from './DueInvoices';
import { OpenOrders } from './OpenOrders';
import { RecentProducts } from './RecentProducts';

/** The buyer's start of the day: what is on its way, what is due, how much credit is left, what is bought often. */
export function HomePage() {
  const t = usePortalT();
  const { viewer, can } = useSession();
  return (
    <Page {...(can('SEE_CREDIT') ? { aside: <Credit />, asideLabel: t('home.credit') } : {})}>
      <PageHeader title={t('home.greeting', { name: viewer.person.name })} barTitle={t('home.title')} sub={t('home.account', { company: viewer.company.name, number: viewer.account.number })} />
      {can('SEE_ORDERS') && <OpenOrders />}
      {can('SEE_INVOICES') && <DueInvoices />}
      {can('SEE_ORDERS') && <RecentProducts />}
    </Page>
  );
}
