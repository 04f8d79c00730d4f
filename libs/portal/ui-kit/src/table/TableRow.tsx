import { Checkbox } from '@mantine/core';
import type { Row as ModelRow } from '@tanstack/react-table';
import { type KeyboardEvent, memo, type MouseEvent } from 'react';

import { useKitT } from '../messages/kit-messages';
import type { DataColumn, TableSelection } from './data-table';
import classes from './data-table.module.css';
import type { Features } from './table-model';
import { isOwnAction } from './use-row-keys';

export interface TableRowProps<Row extends object> {
  readonly row: ModelRow<Features, Row>;
  readonly index: number;
  readonly columns: readonly DataColumn<Row>[];
  readonly selection: TableSelection<Row> | undefined;
  /** Told, not asked of the row: a row that is told nothing new is not drawn again. */
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onActive: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>, index: number) => void;
}

function DrawnRow<Row extends object>({ row, index, columns, selection, isSelected, isOpen, isActive, onOpen, onActive, onKeyDown }: TableRowProps<Row>) {
  const t = useKitT();
  const press = (event: MouseEvent) => { if (onOpen && !isOwnAction(event.target) && window.getSelection()?.isCollapsed !== false) onOpen(row.original); };
  return (
    <tr
      className={classes.row} data-index={index} aria-rowindex={index + 2} tabIndex={isActive ? 0 : -1}
      data-openable={onOpen ? true : undefined} data-selected={isSelected || undefined} data-open={isOpen || undefined}
      aria-selected={selection ? isSelected : undefined}
      onClick={press} onFocus={() => onActive(index)} onKeyDown={(event) => onKeyDown(event, index)}
    >
      {selection && <td className={classes.stick}><Checkbox tabIndex={-1} aria-label={t('table.selectRow', { row: selection.label(row.original) })} checked={isSelected} disabled={!row.getCanSelect()} onChange={row.getToggleSelectedHandler()} /></td>}
      {/* Called, not rendered as a component of the table's: a column that is made anew would take the focus from a field in its cell. */}
      {columns.map((column, position) => (
        <td key={column.id} data-align={column.align} className={position === 0 ? `${classes.stick} ${selection ? classes.stickAfterBox : ''}` : undefined}>{column.cell(row.original)}</td>
      ))}
    </tr>
  );
}

export const TableRow = memo(DrawnRow) as typeof DrawnRow;
