import type { ReactNode } from 'react';

import type { DataColumn } from './data-table';
import classes from './data-table.module.css';

export interface TableTotalsProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly label: ReactNode;
  readonly withBox: boolean;
}

export function TableTotals<Row>({ columns, label, withBox }: TableTotalsProps<Row>) {
  // The label takes the room of the columns beside it that have no total.
  const firstTotal = columns.findIndex(({ total }) => total !== undefined);
  const labelSpan = firstTotal < 1 ? 1 : firstTotal;
  return (
    <tfoot>
      <tr className={classes.total}>
        {withBox && <td className={classes.stick} />}
        <td colSpan={labelSpan} className={`${classes.stick} ${withBox ? classes.stickAfterBox : ''}`}>{label}</td>
        {columns.slice(labelSpan).map((column) => <td key={column.id} data-align={column.align}>{column.total}</td>)}
      </tr>
    </tfoot>
  );
}
