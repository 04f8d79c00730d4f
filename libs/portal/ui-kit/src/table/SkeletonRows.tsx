import { Skeleton } from '@mantine/core';

import type { DataColumn } from './data-table';
import classes from './data-table.module.css';

export interface SkeletonRowsProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly withBox: boolean;
  readonly rows?: number;
}

/** The table's own rows without words: same height, same columns. */
export function SkeletonRows<Row>({ columns, withBox, rows = 8 }: SkeletonRowsProps<Row>) {
  return Array.from({ length: rows }, (_, row) => (
    <tr key={row} className={classes.row} aria-hidden="true">
      {withBox && <td><Skeleton width={16} height={16} /></td>}
      {columns.map((column, index) => <td key={column.id} data-align={column.align}><Skeleton height={12} width={index === 0 ? '70%' : '50%'} ml={column.align === 'end' ? 'auto' : undefined} /></td>)}
    </tr>
  ));
}
