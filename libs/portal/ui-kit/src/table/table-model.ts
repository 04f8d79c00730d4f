import { type ColumnDef, createColumnHelper, rowSelectionFeature, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';

import type { DataColumn, TableSelection, TableSort } from './data-table';

const features = tableFeatures({ rowSortingFeature, rowSelectionFeature });
export type Features = typeof features;

export interface TableModelInput<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort: TableSort | null;
  readonly onSortChange: ((sort: TableSort) => void) | undefined;
  readonly selection: TableSelection<Row> | undefined;
}

/** TanStack's table over our columns: sorting and selection are controlled, so the URL and the screen stay their owners. */
export function useTableModel<Row extends object>({ columns, rows, rowId, sort, onSortChange, selection }: TableModelInput<Row>) {
  const definitions = useMemo(() => {
    const helper = createColumnHelper<Features, Row>();
    // An accessor, because TanStack sorts no column without one; the server does the sorting, so its value is never read.
    return columns.map((column): ColumnDef<Features, Row> => helper.accessor((): unknown => null, { id: column.id, header: column.header, enableSorting: column.sortable ?? false }));
  }, [columns]);
  const sorting = useMemo(() => (sort ? [{ id: sort.column, desc: sort.direction === 'desc' }] : []), [sort]);
  const rowSelection = useMemo(() => Object.fromEntries([...(selection?.selected ?? [])].map((id) => [id, true as const])), [selection?.selected]);
  return useTable<Features, Row>({
    features, columns: definitions, data: rows as Row[], getRowId: rowId, manualSorting: true, enableMultiSort: false, enableSortingRemoval: false,
    enableRowSelection: selection ? ({ original }) => selection.canSelect?.(original) ?? true : false,
    state: { sorting, rowSelection },
    onSortingChange: (update) => {
      const [first] = typeof update === 'function' ? update(sorting) : update;
      if (first) onSortChange?.({ column: first.id, direction: first.desc ? 'desc' : 'asc' });
    },
    onRowSelectionChange: (update) => {
      const next = typeof update === 'function' ? update(rowSelection) : update;
      selection?.onChange(new Set(Object.keys(next).filter((id) => next[id])));
    },
  });
}

export type TableModel<Row extends object> = ReturnType<typeof useTableModel<Row>>;
