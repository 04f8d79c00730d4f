import { Button, Group } from '@mantine/core';

import { DataTable, EmptyState, ErrorState, type FreshState, FreshnessDot, FreshnessNote, Notice, Page, PageHeader, Section, StateBadge } from '../src/index';
import { SheetShell } from './SheetShell';

const states: FreshState[] = ['live', 'recent', 'stale', 'unavailable'];
const columns = [{ id: 'a', header: 'Document', cell: (row: { id: string }) => row.id }, { id: 'b', header: 'Open, EUR', width: 120, align: 'end' as const, cell: () => '1.00' }];
const table = { label: 'Some', columns, rowId: ({ id }: { id: string }) => id, height: 'grow' as const, empty: <EmptyState title="No orders yet" action={<Button>Go to the shop</Button>}>What you order stands here until it is delivered.</EmptyState>, error: <ErrorState kind="erp" reference="7f3a-01" onRetry={() => undefined} /> };

export function StatesSheet() {
  return (
    <SheetShell>
      <Page>
        <PageHeader title="States" />
        <Section title="Freshness"><Group>{states.map((state) => <FreshnessDot key={state} fresh={{ state, asOf: state === 'unavailable' ? null : '2026-11-23T19:48:00', owner: 'ERP' }} onCheckNow={() => Promise.resolve()} />)}</Group>{states.map((state) => <div key={state}><FreshnessNote fresh={{ state, asOf: state === 'unavailable' ? null : '2026-11-23T19:48:00', owner: 'ERP' }} onCheckNow={() => Promise.resolve()} /></div>)}</Section>
        <Section title="Badges"><Group>{(['good', 'warn', 'bad', 'info', 'neutral'] as const).map((tone) => <StateBadge key={tone} tone={tone}>{tone}</StateBadge>)}</Group></Section>
        <Section title="Buttons"><Group><Button>Primary</Button><Button variant="default">Default</Button><Button variant="light">Light</Button><Button variant="subtle">Subtle</Button><Button color="bad" variant="default">Decline SO-1067</Button><Button disabled>Disabled</Button><Button loading>Loading</Button></Group></Section>
        <Section title="Notices"><Notice tone="warn" title="Gdańsk stock has not answered since 19:02.">Buyers see a dash.</Notice><Notice tone="bad" title="Sent and refused.">The cart is kept.</Notice><Notice tone="info" title="For your information.">Nothing to do.</Notice><Notice tone="good" title="Paid.">Thank you.</Notice></Section>
        <Section title="Table, loading"><DataTable {...table} rows={[]} state="loading" /></Section>
        <Section title="Table, loading newer"><DataTable {...table} rows={[{ id: 'INV-1' }]} state="loading" /></Section>
        <Section title="Table, empty"><DataTable {...table} rows={[]} /></Section>
        <Section title="Table, failed"><DataTable {...table} rows={[]} state="failed" /></Section>
      </Page>
    </SheetShell>
  );
}
