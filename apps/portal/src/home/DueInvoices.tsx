import { Anchor } from '@mantine/core';
import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { AgeingStrip, type DataColumn, DataTable, EmptyState, isNegative, Money, Section, useFormats } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { usePortalT } from '../messages/portal-messages';
import { type HomeInvoice, HomeInvoicesDocument } from './home.documents';
import { ageingOf } from './home-views';
import { HomeCard } from './HomeCard';
import { PanelFailure } from './PanelFailure';

const shown = 5;
/** Invoices that were paid more than they came to are owed by nobody: so many are passed over. */
const overpaid = 5;

/** The oldest debts first; credits only lessen the sum. One strip per currency, never a sum across them. */
export function DueInvoices() {
  const t = usePortalT();
  const formats = useFormats();
  const navigate = useNavigate();
  const { viewer: { account: { currency } } } = useSession();
  const { data, state, failure, refetch } = useQuery(HomeInvoicesDocument, { first: shown + overpaid });
  const rows = useMemo(() => data?.due.edges.map(({ node }) => node).filter(({ openBalance }) => !isNegative(openBalance.amount)).slice(0, shown) ?? [], [data]);
  const columns = useMemo((): readonly DataColumn<HomeInvoice>[] => [
    { id: 'number', header: t('home.invoice'), cell: ({ id, number }) => <Anchor component={Link} to={`/invoices/${id}`} fz="inherit" c="inherit" fw={500}>{number}</Anchor> },
    { id: 'due', header: t('home.dueOn'), width: 190, cell: ({ dueOn, daysOverdue }) => (daysOverdue > 0 ? <span style={{ color: daysOverdue > 60 ? 'var(--bad)' : 'var(--warn)', fontWeight: 500 }}>{t('home.overdue', { count: daysOverdue })}</span> : dueOn ? t('home.dueIn', { date: formats.day(dueOn) }) : t('home.noDueDate')) },
    { id: 'open', header: t('home.open', { currency }), width: 140, align: 'end', cell: ({ openBalance }) => <Money amount={openBalance.amount} currency={openBalance.currency} as={openBalance.currency === currency ? 'column' : 'full'} /> },
  ], [t, formats, currency]);
  return (
    <Section title={t('home.due')} aside={<Anchor component={Link} to="/invoices" fz="sm">{t('home.allInvoices')}</Anchor>}>
      {data?.invoices.totals.map((each) => <AgeingStrip key={each.currency} {...ageingOf(each)} />)}
      <DataTable
        label={t('home.due')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} error={<PanelFailure failure={failure} onRetry={refetch} />} height="grow" expectedRows={shown} onOpen={({ id }) => void navigate(`/invoices/${id}`)}
        cardHeight={68} card={(invoice) => <HomeCard title={columns[0]?.cell(invoice)} figure={<Money amount={invoice.openBalance.amount} currency={invoice.openBalance.currency} />} note={columns[1]?.cell(invoice)} />}
        empty={<EmptyState title={t('home.noInvoices')}>{t('home.noInvoicesText')}</EmptyState>}
      />
    </Section>
  );
}
