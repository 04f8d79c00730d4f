import { Checkbox } from '@mantine/core';

import { useKitT } from '../messages/kit-messages';
import type { DataColumn, TableSelection } from './data-table';
import classes from './data-table.module.css';
import { SortHeader } from './SortHeader';
import type { TableModel } from './table-model';

export interface TableHeadProps<Row extends object> {
  readonly model: TableModel<Row>;
  readonly columns: readonly DataColumn<Row>[];
  readonly selection: TableSelection<Row> | undefined;
  readonly canSort: boolean;
}

const ariaSort = (direction: 'asc' | 'desc' | false) => (direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : undefined);

export function TableHead<Row extends object>({ model, columns, selection, canSort }: TableHeadProps<Row>) {
  const t = useKitT();
  const headers = model.getHeaderGroups()[0]?.headers ?? [];
  return (
    <thead>
      <tr>
        {selection && (
          <th scope="col" className={classes.stick}>
            <Checkbox aria-label={t('table.selectAll')} checked={model.getIsAllRowsSelected()} indeterminate={model.getIsSomeRowsSelected()} onChange={model.getToggleAllRowsSelectedHandler()} />
          </th>
        )}
        {headers.map((header, index) => {
          const column = columns.find(({ id }) => id === header.column.id);
          const direction = header.column.getIsSorted();
          const sortable = canSort && header.column.getCanSort();
          const toggle = () => header.column.toggleSorting(direction === 'asc');
          return (
            <th key={header.id} scope="col" data-align={column?.align} aria-sort={ariaSort(direction)} style={column?.headInset ? { paddingRight: 12 + column.headInset } : undefined} className={index === 0 ? `${classes.stick} ${selection ? classes.stickAfterBox : ''}` : undefined}>
              {sortable ? <SortHeader label={column?.header ?? ''} direction={direction} onToggle={toggle} /> : column?.headHidden ? <span className="pt-heard">{column.header}</span> : column?.header}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
