import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';

import { axeProblems, renderKit, useNarrowScreen } from '../testing';
import type { DataColumn, DataTableProps } from './data-table';
import { DataTable } from './DataTable';

interface Doc { readonly id: string; readonly open: string }
const columns: readonly DataColumn<Doc>[] = [
  { id: 'number', header: 'Document', sortable: true, cell: ({ id }) => id },
  { id: 'open', header: 'Open, EUR', align: 'end', total: '60.00', cell: ({ open }) => <>{open} <button>Pay</button></> },
];
const docs = (count: number): Doc[] => Array.from({ length: count }, (_, index) => ({ id: `INV-${index + 1}`, open: `${index + 1}.00` }));
const onOpen = jest.fn<(row: Doc) => void>();
const onSortChange = jest.fn();
const base: DataTableProps<Doc> = { label: 'Invoices', columns, rows: docs(3), rowId: ({ id }) => id, empty: 'No invoices', error: 'It failed' };

function Selectable({ rows = docs(3) }: { readonly rows?: Doc[] }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return <DataTable {...base} rows={rows} onOpen={onOpen} selection={{ selected, onChange: setSelected, label: ({ id }) => id, canSelect: ({ id }) => id !== 'INV-3', summary: '€3.00 open', actions: <button>Export</button> }} />;
}
const row = (name: RegExp) => screen.getByRole('row', { name });

afterEach(() => { useNarrowScreen(false); onOpen.mockClear(); });

describe('the table', () => {
  it('shows rows under their heads with a totals row', async () => {
    await renderKit(<DataTable {...base} totalsLabel="3 documents" />);
    expect(within(row(/INV-2/)).getByText('2.00')).toBeTruthy();
    expect(row(/3 documents/).textContent).toContain('60.00');
    expect(await axeProblems()).toEqual([]);
  });

  it('draws only what is seen of ten thousand rows, and says how many there are', async () => {
    await renderKit(<DataTable {...base} rows={docs(10_000)} />);
    const drawn = screen.getAllByRole('row').length;
    expect(drawn).toBeGreaterThan(15);
    expect(drawn).toBeLessThan(80);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
  });

  it('draws all rows where it grows with the page', async () => {
    await renderKit(<DataTable {...base} rows={docs(120)} height="grow" />);
    expect(screen.getAllByRole('row')).toHaveLength(121);
  });

  it('keeps the shape while it loads', async () => {
    await renderKit(<DataTable {...base} rows={[]} state="loading" />);
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('columnheader', { name: 'Document' })).toBeTruthy();
    expect(screen.queryByText('No invoices')).toBeNull();
  });

  it('keeps the rows it has while newer ones load', async () => {
    await renderKit(<DataTable {...base} state="loading" />);
    expect(row(/INV-1/)).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Loading Invoices' })).toBeTruthy();
  });

  it('says what would be here, and what has failed', async () => {
    const { unmount } = await renderKit(<DataTable {...base} rows={[]} />);
    expect(screen.getByText('No invoices')).toBeTruthy();
    unmount();
    await renderKit(<DataTable {...base} state="failed" />);
    expect(screen.getByText('It failed')).toBeTruthy();
    expect(row(/INV-1/)).toBeTruthy();
  });

  it('asks for another order by its heads, upwards first', async () => {
    const { unmount } = await renderKit(<DataTable {...base} sort={null} onSortChange={onSortChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Document' }));
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'number', direction: 'asc' });
    unmount();
    await renderKit(<DataTable {...base} sort={{ column: 'number', direction: 'asc' }} onSortChange={onSortChange} />);
    expect(screen.getByRole('columnheader', { name: 'Document' }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Document' }));
    expect(onSortChange).toHaveBeenLastCalledWith({ column: 'number', direction: 'desc' });
  });

  it('asks for more once its end is in sight', async () => {
    const onEndNear = jest.fn();
    await renderKit(<DataTable {...base} onEndNear={onEndNear} />);
    expect(onEndNear).toHaveBeenCalledTimes(1);
  });

  it('opens a row at a press, but not at a press on something within', async () => {
    await renderKit(<DataTable {...base} onOpen={onOpen} />);
    await userEvent.click(within(row(/INV-2/)).getByRole('button', { name: 'Pay' }));
    expect(onOpen).not.toHaveBeenCalled();
    await userEvent.click(screen.getByText('INV-2'));
    expect(onOpen).toHaveBeenCalledWith({ id: 'INV-2', open: '2.00' });
  });
});

describe('the table by keyboard', () => {
  it('moves with the arrows, goes to the ends, selects with space and opens with enter', async () => {
    await renderKit(<Selectable rows={docs(5)} />);
    act(() => row(/INV-1/).focus());
    await userEvent.keyboard('{ArrowDown}');
    await screen.findByRole('row', { name: /INV-2/ });
    await act(() => new Promise((done) => { requestAnimationFrame(done); }));
    expect(document.activeElement).toBe(row(/INV-2/));
    await userEvent.keyboard(' ');
    expect(screen.getByRole('status').textContent).toBe('1 selected');
    await userEvent.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledWith({ id: 'INV-2', open: '2.00' });
    await userEvent.keyboard('{End}');
    await act(() => new Promise((done) => { requestAnimationFrame(done); }));
    expect(document.activeElement).toBe(row(/INV-5/));
  });

  it('leaves the keys of a field within a row to the field', async () => {
    await renderKit(<Selectable />);
    act(() => within(row(/INV-1/)).getByRole('button', { name: 'Pay' }).focus());
    await userEvent.keyboard('{Enter}');
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('keeps a field and its focus while what is typed makes the columns anew', async () => {
    function Typed() {
      const [text, setText] = useState('');
      return <DataTable {...base} rows={docs(1)} columns={[{ id: 'q', header: 'Quantity', cell: () => <input aria-label="Quantity" value={text} onChange={(event) => setText(event.currentTarget.value)} /> }]} />;
    }
    await renderKit(<Typed />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Quantity' }), '250');
    expect((screen.getByRole('textbox', { name: 'Quantity' }) as HTMLInputElement).value).toBe('250');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Quantity' }));
  });
});

describe('selecting', () => {
  it('offers what can be done with the chosen, and clears', async () => {
    await renderKit(<Selectable />);
    expect(screen.queryByRole('region', { name: /selected/ })).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select INV-1' }));
    const bar = screen.getByRole('region', { name: '1 selected' });
    expect(within(bar).getByText('€3.00 open')).toBeTruthy();
    expect(within(bar).getByRole('button', { name: 'Export' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(within(bar).getByRole('button', { name: 'Clear the selection' }));
    expect(screen.queryByRole('region', { name: /selected/ })).toBeNull();
  });

  it('takes all that may be taken', async () => {
    await renderKit(<Selectable />);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select INV-3' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all' }));
    expect(screen.getByRole('status').textContent).toBe('2 selected');
  });
});

describe('at 390 px', () => {
  it('a row is a card, titled by its first column', async () => {
    useNarrowScreen(true);
    await renderKit(<Selectable />);
    expect(screen.queryByRole('table')).toBeNull();
    const cards = within(screen.getByRole('list', { name: 'Invoices' })).getAllByRole('listitem');
    expect(cards).toHaveLength(3);
    expect(cards[0]?.textContent).toContain('Open, EUR');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select INV-1' }));
    expect(screen.getByRole('region', { name: '1 selected' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('a screen may draw its own card', async () => {
    useNarrowScreen(true);
    await renderKit(<DataTable {...base} card={({ id }) => <b>card of {id}</b>} />);
    expect(screen.getByText('card of INV-2')).toBeTruthy();
  });
});
