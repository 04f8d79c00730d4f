import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';

import { useKitT } from '../messages/kit-messages';
import { type DataTableProps, rowHeights } from './data-table';
import classes from './data-table.module.css';
import { SkeletonRows } from './SkeletonRows';
import type { TableModel } from './table-model';
import { TableHead } from './TableHead';
import { TableRow } from './TableRow';
import { TableTotals } from './TableTotals';
import { useEndNear } from './use-end-near';
import { useRowKeys } from './use-row-keys';

export interface TableViewProps<Row extends object> extends DataTableProps<Row> { readonly model: TableModel<Row> }

const boxWidth = 48;

/** A native table; in a box of its own only the rows that are seen are drawn, between two spacers. */
export function TableView<Row extends object>(props: TableViewProps<Row>) {
  const { model, label, columns, state = 'ready', selection, onOpen, openId, density = 'row', height = 'fill', totalsLabel, onEndNear, totalRows } = props;
  const t = useKitT();
  const box = useRef<HTMLDivElement>(null);
  const rows = model.getRowModel().rows;
  const virtual = height === 'fill';
  const virtualizer = useVirtualizer({ count: virtual ? rows.length : 0, getScrollElement: () => box.current, estimateSize: () => rowHeights[density] + 1, overscan: 12, initialRect: { width: 1200, height: 800 } });
  const items = virtual ? virtualizer.getVirtualItems() : rows.map((_, index) => ({ index, start: 0, end: 0 }));
  useEndNear(items.at(-1)?.index ?? -1, rows.length, onEndNear);

  const focusRow = useCallback((index: number) => {
    if (virtual) virtualizer.scrollToIndex(index);
    // The row may only exist after the virtualizer has drawn it.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`tr[data-index="${index}"]`)?.focus({ preventScroll: virtual }));
  }, [virtual, virtualizer]);
  const keys = useRowKeys({
    count: rows.length, focusRow,
    onToggle: selection ? (index) => rows[index]?.toggleSelected() : undefined,
    onOpen: onOpen ? (index) => { const row = rows[index]; if (row) onOpen(row.original); } : undefined,
  });

  const spanned = columns.length + (selection ? 1 : 0);
  const above = items[0]?.start ?? 0;
  const below = virtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    <div ref={box} className={classes.box} role="group" aria-label={label} tabIndex={0} style={{ '--row-height': `${rowHeights[density]}px` } as React.CSSProperties}>
      <table className={classes.table} aria-label={label} aria-rowcount={(totalRows ?? rows.length) + 1} aria-busy={state === 'loading'} style={{ minWidth: minWidth(columns) }}>
        <colgroup>{selection && <col style={{ width: boxWidth }} />}{columns.map(({ id, width }) => <col key={id} style={width === undefined ? undefined : { width }} />)}</colgroup>
        <TableHead model={model} columns={columns} selection={selection} canSort={props.onSortChange !== undefined} />
        <tbody>
          {rows.length === 0 && state === 'loading' && <SkeletonRows columns={columns} withBox={selection !== undefined} {...(props.expectedRows === undefined ? {} : { rows: props.expectedRows })} />}
          {above > 0 && <tr className={classes.spacer} aria-hidden="true"><td colSpan={spanned} style={{ height: above }} /></tr>}
          {items.map(({ index }) => {
            const row = rows[index];
            return row && <TableRow key={row.id} row={row} index={index} columns={columns} selection={selection} isSelected={row.getIsSelected()} isOpen={row.id === openId} isActive={index === keys.active} onOpen={onOpen} onActive={keys.setActive} onKeyDown={keys.onKeyDown} />;
          })}
          {below > 0 && <tr className={classes.spacer} aria-hidden="true"><td colSpan={spanned} style={{ height: below }} /></tr>}
        </tbody>
        {totalsLabel !== undefined && rows.length > 0 && <TableTotals columns={columns} label={totalsLabel} withBox={selection !== undefined} />}
      </table>
      {totalRows !== undefined && totalRows > rows.length && state === 'loading' && rows.length > 0 && <div className={classes.moreRows} role="status">{t('table.loadingMore')}</div>}
    </div>
  );
}

// A column without a width still needs room before the table scrolls sideways.
const minWidth = (columns: readonly { readonly width?: number }[]) => columns.reduce((sum, { width }) => sum + (width ?? 180), 0);
