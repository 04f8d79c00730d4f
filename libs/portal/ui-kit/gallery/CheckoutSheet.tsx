import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';

import { ChangedPrices, CreditPanel, Page, PageHeader, Section, Totals } from '../src/index';
import { SheetShell } from './SheetShell';

const live = { state: 'live', asOf: '2026-11-23T19:52:00', owner: 'ERP' } as const;

export function CheckoutSheet() {
  const [accepted, setAccepted] = useState(true);
  return (
    <SheetShell rail>
      <Page aside={<><Section title="Total"><Totals currency="EUR" rows={[{ label: 'Goods, 6 lines', amount: '4773.37' }, { label: 'Freight', amount: '38.50', estimate: true }, { label: 'VAT 19 %', amount: '914.26', estimate: true }]} grand={{ label: 'Total to expect', amount: '5726.13' }} /></Section><CreditPanel credit={{ kind: 'limited', currency: 'EUR', limit: '60000', exposure: '34790.42', available: '19483.45', fresh: live }} thisOrder="5726.13" /><CreditPanel credit={{ kind: 'limited', currency: 'EUR', limit: '5000', exposure: '4810', reserved: '100', available: '-5636.13', fresh: live }} thisOrder="5726.13" /><CreditPanel credit={{ kind: 'unknown', currency: 'EUR', fresh: live }} /><Button mt="auto" size="lg" fullWidth>Order €5,726.13</Button></>}>
        <PageHeader title="Check out" />
        <ChangedPrices
          currency="EUR" netEffect="40.45" readAt="2026-11-23T19:52:00" accepted={accepted} onAccept={setAccepted} onRemoveRises={() => undefined}
          changes={[
            { lineId: '1', item: 'Ball valve DN25, 1.4408, PN 63', number: 'KA-310220', quantity: '40', unit: 'pc', before: '31.95', now: '33.1', per: { quantity: '1', unit: 'pc' }, lineEffect: '46' },
            { lineId: '2', item: 'Rubber cable H07RN-F 5G2.5', number: 'KA-402117', quantity: '600', unit: 'm', before: '298.1', now: '304.9', per: { quantity: '100', unit: 'm' }, lineEffect: '40.80' },
            { lineId: '3', item: 'Hex bolt DIN 933 M8 × 40, A2-70', number: 'KA-100482', quantity: '10000', unit: 'pc', before: '7.912', now: '7.4485', per: { quantity: '100', unit: 'pc' }, lineEffect: '-46.35' },
          ]}
        />
        <Section title="Order"><Group grow align="flex-start"><TextInput label="PO number" defaultValue="4500118273" description="Not used on an order yet" /><TextInput label="Requested date" defaultValue="Thu 3 Dec 2026" error="Earliest in full: 2 Dec" /><Select label="Ship to" data={['Hamburg works, gate 4', 'Werk Bremen']} defaultValue="Hamburg works, gate 4" /></Group></Section>
      </Page>
    </SheetShell>
  );
}
