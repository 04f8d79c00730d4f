import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { type DataColumn, DataTable, EmptyState, ErrorState, Facts, freshStateOf, FreshnessNote, Page, PageHeader, PageSkeleton, Section, StateBadge, useLocale } from '@portico/portal-ui-kit';
import { useMemo } from 'react';

import { factsOf } from './account-facts';
import { AccountDocument, type AccountView } from './account.documents';
import classes from './account.module.css';
import { addressLine } from './address';
import { useAccountT } from './messages/account-messages';

type ShipTo = AccountView['shipTos'][number];

/** What the ERP knows of this account; read here, changed there. */
export function AccountPage() {
  const t = useAccountT();
  const { locale } = useLocale();
  const { viewer } = useSession();
  const { data, state, failure, refetch } = useQuery(AccountDocument, {});
  const account = data?.account;
  if (!account) {
    if (state === 'loading') return <PageSkeleton />;
    return <Page><PageHeader title={t('title')} /><ErrorState {...faultOf(failure)} title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} /></Page>;
  }
  const { freshness } = account;
  return (
    <Page>
      <PageHeader title={account.name.trim()} barTitle={t('title')} sub={t('sub', { number: account.number })} />
      <Section title={t('account')} aside={<FreshnessNote fresh={{ asOf: freshness.asOf ?? null, state: freshStateOf(freshness.state), owner: freshness.owner }} />}><Facts facts={factsOf(account, t, locale)} /></Section>
      <ShipTos shipTos={account.shipTos} />
      <Section title={t('you', { name: viewer.person.name })}>
        <ul className={classes.permissions}>{viewer.permissions.map((permission) => <li key={permission}>{t(`permission.${permission}`)}</li>)}</ul>
      </Section>
    </Page>
  );
}

function ShipTos({ shipTos }: { readonly shipTos: readonly ShipTo[] }) {
  const t = useAccountT();
  const { locale } = useLocale();
  const columns = useMemo((): readonly DataColumn<ShipTo>[] => [
    { id: 'address', header: t('shipTo'), cell: ({ address }) => <Address address={address} locale={locale} /> },
    { id: 'number', header: t('shipNumber'), width: 110, cell: ({ number }) => number },
    { id: 'warehouse', header: t('warehouse'), width: 150, cell: ({ warehouse, warehouseName }) => warehouseName ?? warehouse ?? '' },
    { id: 'state', header: t('state'), width: 190, cell: (shipTo) => <State shipTo={shipTo} /> },
  ], [t, locale]);
  const card = ({ address, number, warehouse, warehouseName, ...rest }: ShipTo) => (
    <div className={classes.card}><Address address={address} locale={locale} /><State shipTo={rest} /><span className={classes.about}>{[t('shipNumberOf', { number }), warehouse ? t('warehouseOf', { warehouse: warehouseName ?? warehouse }) : ''].filter(Boolean).join(' · ')}</span></div>
  );
  return (
    <Section title={t('shipTos')}>
      <DataTable label={t('shipTosAre')} columns={columns} rows={shipTos} rowId={({ id }) => id} height="grow" density="item" card={card} empty={<EmptyState title={t('noShipTos')}>{t('noShipTosText')}</EmptyState>} />
      <p className="pt-small pt-muted">{t('owned')}</p>
    </Section>
  );
}

function Address({ address, locale }: { readonly address: ShipTo['address']; readonly locale: string }) {
  return <div className={classes.address}><strong>{address.name}</strong><span>{addressLine(address, locale)}</span></div>;
}

function State({ shipTo: { isActive, isDefault } }: { readonly shipTo: Pick<ShipTo, 'isActive' | 'isDefault'> }) {
  const t = useAccountT();
  return <StateBadge tone={isActive ? 'good' : 'neutral'}>{t(!isActive ? 'inactive' : isDefault ? 'default' : 'active')}</StateBadge>;
}
