import { Button, Menu } from '@mantine/core';
import { useState } from 'react';

import { type AgeingBucket, AgeingStrip, type DataColumn, DataTable, DateText, DetailDrawer, EmptyState, FilterChips, FreshnessNote, Money, Page, PageHeader, StateBadge, Totals, useDrawer } from '../src/index';
import { SheetShell } from './SheetShell';

interface Doc { id: string; po: string; issued: string; due: string | null; original: string; open: string; state: string; late: number }
const docs: Doc[] = [
  { id: 'INV-20611', po: '4500118002', issued: '2026-11-19', due: '2026-12-19', original: '2140.18', open: '2140.18', state: 'Due in 26 days', late: 0 },
  { id: 'INV-20541', po: '4500117884', issued: '2026-10-21', due: '2026-11-20', original: '3120.50', open: '3120.50', state: '3 days late', late: 3 },
  { id: 'INV-20518', po: '4500117801', issued: '2026-10-12', due: '2026-11-11', original: '1476.90', open: '976.90', state: '12 days late', late: 12 },
  { id: 'CM-3041', po: 'RMA-512', issued: '2026-11-16', due: null, original: '-300.00', open: '-300.00', state: 'Credit memo', late: -1 },
  { id: 'INV-20377', po: '4500117588', issued: '2026-08-14', due: '2026-09-13', original: '684.00', open: '684.00', state: '71 days late', late: 71 },
];
const columns: readonly DataColumn<Doc>[] = [
  { id: 'document', header: 'Document', width: 150, sortable: true, cell: ({ id }) => <span style={{ fontWeight: 500 }}>{id}</span> },
  { id: 'po', header: 'Your PO', width: 150, cell: ({ po }) => <span className="pt-second">{po}</span> },
  { id: 'issued', header: 'Issued', width: 100, sortable: true, cell: ({ issued }) => <DateText at={issued} as="day" /> },
  { id: 'due', header: 'Due', width: 100, sortable: true, cell: ({ due }) => (due ? <DateText at={due} as="day" /> : '—') },
  { id: 'original', header: 'Original, EUR', width: 140, align: 'end', total: <Money amount="7121.58" currency="EUR" as="column" />, cell: ({ original }) => <Money amount={original} currency="EUR" as="column" /> },
  { id: 'open', header: 'Open, EUR', width: 120, align: 'end', sortable: true, total: <Money amount="6621.58" currency="EUR" as="column" />, cell: ({ open }) => <strong><Money amount={open} currency="EUR" as="column" /></strong> },
  { id: 'state', header: 'State', cell: ({ state, late }) => (late < 0 ? <StateBadge tone="neutral">{state}</StateBadge> : <span style={{ color: late > 60 ? 'var(--bad)' : late > 0 ? 'var(--warn)' : undefined, fontWeight: late > 0 ? 500 : 400 }}>{state}</span>) },
];

export function InvoicesSheet() {
  const drawer = useDrawer();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['INV-20541', 'INV-20518']));
  const [bucket, setBucket] = useState<AgeingBucket | null>(null);
  const opened = docs.find(({ id }) => id === drawer.openId);
  return (
    <SheetShell erpDown>
      <Page fill>
        <PageHeader title="Invoices" secondary={<Button variant="default">Statement</Button>} menu={<Menu.Item>Export</Menu.Item>} />
        <AgeingStrip currency="EUR" total="11897.60" credit="300" selected={bucket} onSelect={setBucket} buckets={{ notDue: { amount: '4743.20', count: 3 }, d1: { amount: '4510', count: 3 }, d31: { amount: '2260.40', count: 1 }, d61: { amount: '684', count: 1 }, d90: { amount: '0', count: 0 } }} />
        <FilterChips filters={[{ key: 'open', label: 'Open', kind: 'toggle', pinned: true }, { key: 'due', label: 'Due date', kind: 'choice', pinned: true, options: [{ value: 'week', label: 'This week' }, { value: 'late', label: 'Late', count: 4 }] }, { key: 'kind', label: 'Kind', kind: 'choice', options: [] }]} values={{ open: true }} onChange={() => undefined} trailing={<FreshnessNote fresh={{ state: 'stale', asOf: '2026-11-23T19:02:00', owner: 'ERP' }} />} />
        <DataTable label="Invoices" columns={columns} rows={docs} rowId={({ id }) => id} empty={<EmptyState title="No invoices" />} sort={{ column: 'issued', direction: 'desc' }} onSortChange={() => undefined} onOpen={({ id }) => drawer.open(id)} openId={drawer.openId} totalsLabel="5 documents, filtered" selection={{ selected, onChange: setSelected, label: ({ id }) => id, summary: '€4,210.00 open', actions: <><Button variant="subtle">Download PDFs</Button><Button variant="subtle">Dispute</Button></> }} />
      </Page>
      <DetailDrawer opened={opened !== undefined} onClose={drawer.close} label={`Invoice ${opened?.id ?? ''}`} title={opened?.id ?? ''} sub={<><StateBadge tone="warn">{opened?.state}</StateBadge>PO {opened?.po}</>} fullPage={`/invoices/${opened?.id ?? ''}`} foot={<Button>Pay €{opened?.open}</Button>}>
        <Totals currency="EUR" rows={[{ label: 'Goods', amount: '2622.27' }, { label: 'VAT 19 %', amount: '498.23' }]} grand={{ label: 'Open', amount: opened?.open ?? '0' }} />
      </DetailDrawer>
    </SheetShell>
  );
}
