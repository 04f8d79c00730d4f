import { Button, Menu } from '@mantine/core';

import { DataTable, Facts, FreshnessNote, LineState, Money, Page, PageHeader, Quantity, Section, StateBadge, StateTimeline, type Tone, Totals } from '../src/index';
import { SheetShell } from './SheetShell';

const lines = [
  { id: '1', item: 'Hex bolt DIN 933 M8 × 40, A2-70', number: 'HX-933-M8X40-A2 · KA-100482', ordered: '5000', unit: 'pc', shipped: '5000', open: '0', net: '395.60', tone: 'good', state: 'Shipped', then: undefined },
  { id: '3', item: 'Nitrile glove 4131X, size 9', number: 'GL-NTR-4131-09 · KA-220031', ordered: '288', unit: 'pair', shipped: '288', open: '0', net: '486.72', tone: 'info', state: 'Substituted', then: 'by GL-NTX-4131-09, foam palm' },
  { id: '4', item: 'Rubber cable H07RN-F 5G2.5', number: 'CB-H07RNF-5G2.5 · KA-402117', ordered: '600', unit: 'm', shipped: '400', open: '200', net: '1788.60', tone: 'warn', state: 'Part shipped', then: '200 m expected 30 Nov' },
  { id: '5', item: 'Ball valve DN25, 1.4408, PN 63', number: 'BV-2P-DN25-SS · KA-310220', ordered: '40', unit: 'pc', shipped: '0', open: '40', net: '1278.00', tone: 'warn', state: 'Back-ordered', then: 'expected 30 Nov' },
] satisfies readonly { tone: Tone; [key: string]: unknown }[];

export function OrderSheet() {
  const timeline = (
    <StateTimeline label="History" foldEarlier={matchMedia('(max-width: 48em)').matches} steps={[
      { id: '1', state: 'done', title: 'Received', at: '2026-11-16T09:14:00', detail: 'Lena Maurer, in the portal', document: { label: 'PO-4500118109.pdf', href: '#' } },
      { id: '2', state: 'done', title: 'Approved', at: '2026-11-16T09:31:00', detail: 'Jana Reuter' },
      { id: '3', state: 'done', title: 'Sent to the ERP', at: '2026-11-16T09:31:00', detail: 'Answered in 0.6 s' },
      { id: '4', state: 'attention', title: 'Accepted as SO-1042, with changes', at: '2026-11-16T09:31:00', detail: 'Harbour NV, by the ERP', changes: ['Line 3 substituted, same price', 'Line 5 dated 30 Nov, you asked for 23 Nov', 'Freight added, €38.50'] },
      { id: '5', state: 'now', title: 'Shipped in part', at: '2026-11-19T15:40:00', detail: '1 of 2 shipments, 3 of 5 lines complete', document: { label: 'Delivery note DN-88231', href: '#' } },
      { id: '6', state: 'todo', title: 'Invoiced', detail: 'Follows each shipment' }, { id: '7', state: 'todo', title: 'Closed' },
    ]} />
  );
  return (
    <SheetShell>
      <Page aside={<Section title="History">{timeline}</Section>}>
        <PageHeader title="PO 4500118109" barTitle="Order" backTo="/orders" crumbs={[{ label: 'Orders', to: '/orders' }, { label: '4500118109' }]} badge={<StateBadge tone="info">Shipped in part</StateBadge>} sub="SO-1042 at Harbour NV, ordered by Lena Maurer on 16 Nov 2026" menu={<Menu.Item>Print acknowledgement</Menu.Item>} secondary={<Button variant="default">Report a problem</Button>} primary={<Button>Order again</Button>} />
        <Facts facts={[{ label: 'Ship to', value: 'Hamburg works, gate 4', sub: 'Billstraße 112, 20539 Hamburg' }, { label: 'Requested', value: 'Mon 23 Nov', sub: 'Ship what is ready' }, { label: 'Next delivery', value: 'Mon 30 Nov', sub: '7 days later than asked', subTone: 'warn' }, { label: 'Terms', value: 'Net 30 days', sub: '2 % within 10 days' }]} />
        <Section title="Lines" aside={<FreshnessNote fresh={{ state: 'recent', asOf: '2026-11-23T19:48:00', owner: 'ERP' }} onCheckNow={() => Promise.resolve()} />}>
          <DataTable label="Lines" height="grow" rows={lines} rowId={({ id }) => id} empty="" columns={[
            { id: 'item', header: 'Item', cell: (line) => <><div style={{ fontWeight: 500 }}>{line.item}</div><div className="pt-small pt-muted">{line.number}</div></> },
            { id: 'ordered', header: 'Ordered', width: 100, align: 'end', cell: (line) => <Quantity quantity={line.ordered} unit={line.unit} /> },
            { id: 'shipped', header: 'Shipped', width: 90, align: 'end', cell: (line) => <Quantity quantity={line.shipped} /> },
            { id: 'open', header: 'Open', width: 70, align: 'end', cell: (line) => <span style={line.open === '0' ? { color: 'var(--text-3)' } : { color: 'var(--warn)', fontWeight: 600 }}><Quantity quantity={line.open} /></span> },
            { id: 'net', header: 'Net, EUR', width: 110, align: 'end', cell: (line) => <strong><Money amount={line.net} currency="EUR" as="column" /></strong> },
            { id: 'state', header: 'State', width: 210, cell: (line) => <LineState tone={line.tone} label={line.state} consequence={line.then} /> },
          ]} />
        </Section>
        <div style={{ maxWidth: 260, marginLeft: 'auto', width: '100%' }}><Totals currency="EUR" rows={[{ label: 'Goods, net', amount: '4063.82' }, { label: 'Freight', amount: '38.50' }, { label: 'VAT 19 %', amount: '779.44', estimate: true }]} grand={{ label: 'Total to expect', amount: '4881.76' }} /></div>
      </Page>
    </SheetShell>
  );
}
