import { useState } from 'react';

import { DataTable, Money, Page, PageHeader, type TableSort } from '../src/index';
import { SheetShell } from './SheetShell';

interface Row { id: string; number: string; amount: string; who: string }
const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => ({ id: String(index), number: `INV-${20_000 + index}`, amount: `${(index * 7919) % 9973}.${String(index % 100).padStart(2, '0')}`, who: `Customer ${index % 317}` }));

export function ThousandsSheet() {
  const [sort, setSort] = useState<TableSort>({ column: 'number', direction: 'asc' });
  const sorted = sort.direction === 'asc' ? rows : [...rows].reverse();
  return (
    <SheetShell>
      <Page fill>
        <PageHeader title="Ten thousand" />
        <DataTable label="Ten thousand" rows={sorted} rowId={({ id }) => id} empty="" sort={sort} onSortChange={setSort} columns={[
          { id: 'number', header: 'Number', sortable: true, width: 180, cell: ({ number }) => number }, { id: 'who', header: 'Customer', cell: ({ who }) => who },
          { id: 'amount', header: 'Amount, EUR', width: 160, align: 'end', cell: ({ amount }) => <Money amount={amount} currency="EUR" as="column" /> },
        ]} />
      </Page>
    </SheetShell>
  );
}
