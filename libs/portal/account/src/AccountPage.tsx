import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { type DataColumn, DataTable, EmptyState, ErrorState, type Fact, Facts, freshStateOf, FreshnessNote, Page, PageHeader, PageSkeleton, Section, StateBadge } from '@portico/portal-ui-kit';
import { useMemo } from 'react';

import { AccountDocument, type AccountView } from './account.documents';
import { useAccountT } from './messages/account-messages';

type ShipTo = AccountView['shipTos'][number];

/** What the ERP knows of this account; read here, changed there. */
export function AccountPage() {
  const t = useAccountT();
  const { viewer } = useSession();
  const { data, state, failure, refetch } = useQuery(AccountDocument, {});
  const columns = useMemo((): readonly DataColumn<ShipTo>[] => [
    { id: 'address', header: t('shipTo'), cell: ({ address }) => <span><strong style={{ fontWeight: 500 }}>{address.name}</strong> <span className="pt-small pt-muted">{addressLine(address)}</span></span> },
    { id: 'number', header: t('shipNumber'), width: 110, cell: ({ number }) => number },
    { id: 'warehouse', header: t('warehouse'), width: 130, cell: ({ warehouse }) => warehouse ?? '' },
    { id: 'state', header: t('state'), width: 190, cell: ({ isActive, isDefault }) => <StateBadge tone={isActive ? 'good' : 'neutral'}>{t(!isActive ? 'inactive' : isDefault ? 'default' : 'active')}</StateBadge> },
  ], [t]);
  const account = data?.account;
  if (!account) {
    if (state === 'loading') return <PageSkeleton />;
    return <Page><PageHeader title={t('title')} /><ErrorState kind={failure?.kind === 'network' ? 'network' : 'unknown'} title={t('failed')} onRetry={() => { refetch().catch(() => undefined); }} /></Page>;
  }
  return (
    <Page>
      <PageHeader title={account.name} barTitle={t('title')} sub={t('sub', { number: account.number })} />
      <Section title={t('account')} aside={<FreshnessNote fresh={{ asOf: account.freshness.asOf ?? null, state: freshStateOf(account.freshness.state), owner: account.freshness.owner }} />}><Facts facts={facts(account, t)} /></Section>
      <Section title={t('shipTos')}>
        <DataTable label={t('shipTosAre')} columns={columns} rows={account.shipTos} rowId={({ id }) => id} height="grow" empty={<EmptyState title={t('noShipTos')}>{t('noShipTosText')}</EmptyState>} />
        <p className="pt-small pt-muted">{t('owned')}</p>
      </Section>
      <Section title={t('you')}><p>{viewer.permissions.map((permission) => t(`permission.${permission}`)).join(', ')}</p></Section>
    </Page>
  );
}

const addressLine = ({ lines, postalCode, city, country }: ShipTo['address']): string => `${lines.join(', ')}, ${postalCode} ${city}, ${country}`;

function facts(account: AccountView, t: ReturnType<typeof useAccountT>): Fact[] {
  const { terms, poRule, billTo } = account;
  return [
    { label: t('number'), value: account.number },
    { label: t('currency'), value: account.currency },
    { label: t('terms'), value: terms.isPrepaid ? t('prepaid') : terms.name, ...(terms.discountPercent && terms.discountDays ? { sub: t('discount', { percent: terms.discountPercent, days: String(terms.discountDays) }) } : {}) },
    { label: t('po'), value: t(poRule.isRequired ? 'poRequired' : 'poOptional'), sub: [poRule.pattern ? t('poPattern', { pattern: poRule.pattern }) : null, t(`po${poRule.duplicates}`)].filter(Boolean).join(', ') },
    { label: t('billTo'), value: billTo?.name ?? t('noBillTo'), ...(billTo ? { sub: addressLine(billTo) } : {}) },
  ];
}
