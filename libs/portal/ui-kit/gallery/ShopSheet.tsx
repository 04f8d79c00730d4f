import { Button, Checkbox } from '@mantine/core';
import { IconColumns, IconList } from '@tabler/icons-react';
import { useMemo, useState } from 'react';

import { type DataColumn, DataTable, EmptyState, FilterChips, type FilterValue, Page, PageHeader, PriceCell, type PriceView, QuantityInput, StockCell, type StockView } from '../src/index';
import { SheetShell } from './SheetShell';

interface Item { id: string; name: string; number: string; pack: string; ham: StockView; rtm: StockView; price: PriceView; quantity: string; multiple: string }
const now = '2026-11-23T19:52:00';
const fresh = (state: 'live' | 'recent' | 'stale' | 'unavailable', asOf = now) => ({ state, asOf, owner: 'ERP' });
const exact = (quantity: string, inbound?: { quantity: string; date: string }): StockView => ({ kind: 'exact', quantity, ...(inbound ? { inbound: [inbound] } : {}) });
const price = (amount: string, quantity: string, unit: string, from: string, next: string, state: 'live' | 'recent' | 'stale' = 'live', asOf = now): PriceView => ({ kind: 'price', amount, currency: 'EUR', per: { quantity, unit }, breaks: [{ from: '1', amount }, { from, amount: next }], fresh: fresh(state, asOf) });
const items: Item[] = [
  { id: '1', name: 'Hex bolt DIN 933 M8 × 40, stainless A2-70', number: 'HX-933-M8X40-A2 · KA-100482', pack: 'Box 100', ham: exact('12400'), rtm: exact('86000'), price: price('8.4371', '100', 'pc', '2000', '7.9120'), quantity: '2000', multiple: '100' },
  { id: '2', name: 'Flat washer DIN 125-A M8, stainless A2', number: 'WS-125A-M8-A2 · KA-100517', pack: 'Box 500', ham: exact('31500'), rtm: exact('240000'), price: price('1.2846', '100', 'pc', '5000', '1.1490'), quantity: '10000', multiple: '500' },
  { id: '3', name: 'Hex nut DIN 934 M8, stainless A2-70', number: 'NT-934-M8-A2 · KA-100530', pack: 'Box 200', ham: exact('800', { quantity: '20000', date: '2026-12-02' }), rtm: exact('64200'), price: price('2.9614', '100', 'pc', '4000', '2.7350'), quantity: '1950', multiple: '200' },
  { id: '4', name: 'Nitrile-coated glove EN 388 4131X, size 9', number: 'GL-NTR-4131-09 · KA-220031', pack: 'Pack 12', ham: exact('1728'), rtm: { kind: 'exact', quantity: '1133.333', inbound: [{ quantity: '133.333333', date: '2026-11-30' }, { quantity: '5', date: null }] }, price: price('1.8450', '1', 'pair', '144', '1.6900', 'recent', '2026-11-23T19:48:00'), quantity: '', multiple: '12' },
  { id: '5', name: 'Ball valve 2-piece DN25, 1.4408, PN 63, G 1″', number: 'BV-2P-DN25-SS · KA-310220', pack: 'Each', ham: exact('0', { quantity: '60', date: '2026-11-27' }), rtm: exact('146'), price: price('34.2000', '1', 'pc', '25', '31.9500', 'recent', '2026-11-23T19:48:00'), quantity: '', multiple: '1' },
  { id: '6', name: 'Rubber cable H07RN-F 5G2.5, black', number: 'CB-H07RNF-5G2.5 · KA-402117', pack: 'Cut from 1 m', ham: exact('1240'), rtm: exact('5800'), price: price('312.8540', '100', 'm', '500', '298.1000', 'stale', '2026-11-23T08:12:00'), quantity: '', multiple: '1' },
  { id: '7', name: 'Twist drill DIN 338 HSS-Co, 8.5 mm', number: 'DR-HSSCO-0850 · KA-510085', pack: 'Pack 10', ham: exact('320'), rtm: exact('1150'), price: { kind: 'on-request' }, quantity: '', multiple: '10' },
  { id: '8', name: 'Hose clamp DIN 3017 W4, 25–40 mm, band 9 mm', number: 'HC-W4-025-040 · KA-318840', pack: 'Box 50', ham: exact('2350'), rtm: { kind: 'unavailable' }, price: { kind: 'unavailable', fresh: { state: 'unavailable', asOf: null, owner: 'ERP' } }, quantity: '', multiple: '50' },
  { id: '9', name: 'Sample card, free of charge', number: 'SC-0001', pack: 'Each', ham: { kind: 'band', band: '50+', isInStock: true }, rtm: { kind: 'hidden' }, price: { kind: 'no-charge', fresh: fresh('live') }, quantity: '', multiple: '1' },
];

export function ShopSheet() {
  const [quantities, setQuantities] = useState<Record<string, string>>(Object.fromEntries(items.map(({ id, quantity }) => [id, quantity])));
  const [filters, setFilters] = useState<Record<string, FilterValue>>({ bought: true });
  const columns = useMemo((): readonly DataColumn<Item>[] => {
    const quantity = (item: Item) => {
      const value = quantities[item.id] ?? '';
      if (item.price.kind === 'on-request') return <Button variant="default" fullWidth>Request quote</Button>;
      return <QuantityInput item={item.name} value={value} onChange={(next) => setQuantities((all) => ({ ...all, [item.id]: next }))} rule={{ multiple: item.multiple }} action={<Button variant={item.id === '1' ? 'filled' : 'default'} px={10}>{item.id === '2' ? 'Update' : 'Add'}</Button>} note={item.id === '1' ? { text: '€158.24, break met' } : item.id === '2' ? { text: 'In cart', tone: 'good' } : { text: null }} />;
    };
    return [
      { id: 'item', header: 'Item', cell: (item) => <><div style={{ fontWeight: 500 }}>{item.name}</div><div className="pt-small pt-muted">{item.number}</div></> },
      { id: 'pack', header: 'Pack', width: 110, cell: ({ pack }) => <span className="pt-second">{pack}</span> },
      { id: 'ham', header: 'Hamburg', width: 110, align: 'end', cell: ({ ham }) => <StockCell stock={ham} /> },
      { id: 'rtm', header: 'Rotterdam', width: 110, align: 'end', cell: ({ rtm }) => <StockCell stock={rtm} /> },
      { id: 'price', header: 'Your price, EUR', width: 230, align: 'end', sortable: true, cell: (item) => <PriceCell price={item.price} item={item.name} quantity={quantities[item.id] || null} explanation={{ agreement: { label: 'RA-2026-118', kind: 'frame agreement' }, validFrom: '2026-01-01', validTo: '2026-12-31', pricedOn: { date: '2026-11-23', basis: 'order' }, list: { amount: '11.2', per: { quantity: '100', unit: 'pc' } }, calculation: '20 × 7.9120 = 158.2400. The line is rounded to €158.24, as the ERP does.' }} onCheckNow={() => new Promise((_, reject) => { setTimeout(reject, 400); })} /> },
      { id: 'quantity', header: 'Quantity', width: 200, cell: quantity },
    ];
  }, [quantities]);
  return (
    <SheetShell rail>
      <Page fill facets={<>{['Fasteners', 'Hand protection', 'Valves and fittings'].map((name) => <Checkbox key={name} label={name} my={8} />)}</>} foot={<><b>Cart</b> 6 lines <span className="pt-muted">Goods, net</span> <b>€4,732.92</b><span style={{ flex: 1 }} /><Button variant="default">View cart</Button><Button>Check out</Button></>}>
        <PageHeader title="Catalogue" context="Prices for 10482, agreement RA-2026-118" secondary={<><Button variant="default" leftSection={<IconList size={16} />}>Quick order</Button><Button variant="default" leftSection={<IconColumns size={16} />}>Columns</Button></>} />
        <FilterChips filters={[{ key: 'bought', label: 'Bought in the last 12 months', kind: 'toggle', pinned: true }, { key: 'assortment', label: 'In my assortment', kind: 'toggle', count: 2418, pinned: true }, { key: 'material', label: 'Material', kind: 'many', options: [{ value: 'A2', label: 'Stainless A2', count: 618 }, { value: 'A4', label: 'Stainless A4', count: 402 }] }]} values={filters} onChange={(key, value) => setFilters((all) => ({ ...all, [key]: value }))} trailing="64 items, most bought first" />
        <DataTable label="Catalogue" columns={columns} rows={items} rowId={({ id }) => id} density="item" empty={<EmptyState title="Nothing found" />} sort={{ column: 'price', direction: 'asc' }} onSortChange={() => undefined} card={(item) => <ShopCard item={item} quantity={quantities[item.id] ?? ''} onChange={(next) => setQuantities((all) => ({ ...all, [item.id]: next }))} />} />
      </Page>
    </SheetShell>
  );
}

function ShopCard({ item, quantity, onChange }: { readonly item: Item; readonly quantity: string; readonly onChange: (value: string) => void }) {
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      <div><div style={{ fontWeight: 500 }}>{item.name}</div><div className="pt-small pt-muted">{item.number}</div></div>
      <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr 1.4fr' }}>
        <div><div className="pt-small pt-muted">Hamburg</div><StockCell stock={item.ham} align="start" /></div><div><div className="pt-small pt-muted">Rotterdam</div><StockCell stock={item.rtm} align="start" /></div>
        <PriceCell price={item.price} item={item.name} layout="card" quantity={quantity || null} />
      </div>
      {item.price.kind !== 'on-request' && <QuantityInput item={item.name} value={quantity} onChange={onChange} rule={{ multiple: item.multiple }} action={<Button w={112} variant={item.id === '1' ? 'filled' : 'default'}>{item.id === '1' ? 'Add €158.24' : 'Add'}</Button>} />}
    </div>
  );
}
