import type { ReactNode } from 'react';

import type { DataColumn } from './data-table';
import classes from './data-table.module.css';

export interface TableTotalsProps<Row> {
  readonly columns: readonly DataColumn<Row>[];
  readonly label: ReactNode;
  readonly withBox: boolean;
}

export function TableTotals<Row>({ columns, label, withBox }: TableTotalsProps<Row>) {
  return (
    <tfoot>
      <tr className={classes.total}>
        {withBox && <td className={classes.stick} />}
        {columns.map((column, index) => <td key={column.id} data-align={column.align} className={index === 0 ? `${classes.stick} ${withBox ? classes.stickAfterBox : ''}` : undefined}>{index === 0 ? label : column.total}</td>)}
      </tr>
    </tfoot>
  );
}
