import { Skeleton } from '@mantine/core';
import { Page, PageHeader, PanelSkeleton, Section } from '@portico/portal-ui-kit';

import { useOrderingT } from '../messages/ordering-messages';
import classes from './checkout.module.css';

/** The form, the lines and the total to come, while the ERP is asked for prices, stock and credit. */
export function CheckoutSkeleton() {
  const t = useOrderingT();
  const field = <div aria-hidden="true"><Skeleton height={14} width={90} mb={6} /><Skeleton height={32} /></div>;
  return (
    <Page asideLabel={t('check.total')} aside={<><PanelSkeleton rows={4} /><PanelSkeleton rows={4} /></>}>
      <PageHeader title={t('check.title')} backTo="/cart" context={t('check.reading')} />
      <Section title={t('check.order')}><div className={classes.grid3}>{field}{field}{field}</div></Section>
      <Section title={t('check.delivery')}><div className={classes.grid2}>{field}{field}</div></Section>
      <Section title={t('check.lines')}><PanelSkeleton rows={6} /></Section>
    </Page>
  );
}
