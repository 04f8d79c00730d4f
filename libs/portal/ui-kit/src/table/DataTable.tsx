import { useMediaQuery } from '@mantine/hooks';

import { useKitT } from '../messages/kit-messages';
import { CardList } from './CardList';
import type { DataTableProps } from './data-table';
import classes from './data-table.module.css';
import { SelectionBar } from './SelectionBar';
import { useTableModel } from './table-model';
import { TableView } from './TableView';

/** Below this a row is a card. */
export const narrowScreen = '(max-width: 48em)';

/** A list: table on wide screens, cards at 390 px, with one keyboard and one selection. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { columns, rows, rowId, state = 'ready', empty, error, sort = null, onSortChange, selection, height = 'fill', label } = props;
  const t = useKitT();
  const narrow = useMediaQuery(narrowScreen, false, { getInitialValueInEffect: false });
  const model = useTableModel({ columns, rows, rowId, sort, onSortChange, selection });
  const nothing = rows.length === 0;
  const showsRows = !nothing || state === 'loading';
  return (
    <div className={classes.frame} data-height={height}>
      {state === 'loading' && !nothing && <div className={classes.progress} role="progressbar" aria-label={t('table.loading', { table: label })} />}
      {state === 'failed' && <div className={classes.message}>{error}</div>}
      {showsRows && (narrow ? <CardList {...props} model={model} /> : <TableView {...props} model={model} />)}
      {nothing && state === 'ready' && <div className={classes.message}>{empty}</div>}
      {selection && selection.selected.size > 0 && <SelectionBar count={selection.selected.size} summary={selection.summary} actions={selection.actions} onClear={() => selection.onChange(new Set())} />}
    </div>
  );
}
