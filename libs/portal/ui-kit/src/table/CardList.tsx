import { Button, Checkbox, Menu } from '@mantine/core';
import { IconArrowsSort } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useRef } from 'react';

import { useKitT } from '../messages/kit-messages';
import { CardSkeletons } from './CardSkeletons';
import type { DataTableProps } from './data-table';
import classes from './data-table.module.css';
import { DefaultCard } from './DefaultCard';
import type { TableModel } from './table-model';
import { useEndNear } from './use-end-near';
import { isOwnAction } from './use-row-keys';

export interface CardListProps<Row extends object> extends DataTableProps<Row> { readonly model: TableModel<Row> }

/** The same rows at 390 px. The page scrolls; only the cards that are seen are drawn. */
export function CardList<Row extends object>(props: CardListProps<Row>) {
  const { model, label, columns, state = 'ready', selection, onOpen, openId, card, cardHeight = 112, totalsLabel, onEndNear, sort, onSortChange } = props;
  const t = useKitT();
  const list = useRef<HTMLUListElement>(null);
  const rows = model.getRowModel().rows;
  const virtualizer = useWindowVirtualizer({ count: rows.length, estimateSize: () => cardHeight, overscan: 6, scrollMargin: list.current?.offsetTop ?? 0, initialRect: { width: 390, height: 844 }, getItemKey: (index) => rows[index]?.id ?? index });
  const items = virtualizer.getVirtualItems();
  useEndNear(items.at(-1)?.index ?? -1, rows.length, onEndNear);
  const sortable = columns.filter((column) => column.sortable);
  const press = (event: MouseEvent, row: Row) => { if (onOpen && !isOwnAction(event.target)) onOpen(row); };
  return (
    <div>
      {onSortChange && sortable.length > 0 && rows.length > 0 && (
        <div className={classes.sortCards}>
          <Menu position="bottom-end">
            <Menu.Target><Button variant="subtle" size="sm" leftSection={<IconArrowsSort size={16} aria-hidden="true" />}>{t('table.sortBy')}</Button></Menu.Target>
            <Menu.Dropdown>{sortable.flatMap((column) => (['asc', 'desc'] as const).map((direction) => <Menu.RadioItem key={column.id + direction} value={`${column.id} ${direction}`} closeMenuOnClick checked={sort?.column === column.id && sort.direction === direction} onChange={() => onSortChange({ column: column.id, direction })}>{column.header}, {t(direction === 'asc' ? 'table.sortedAscending' : 'table.sortedDescending')}</Menu.RadioItem>))}</Menu.Dropdown>
          </Menu>
        </div>
      )}
      <ul ref={list} className={classes.cards} aria-label={label} aria-busy={state === 'loading'}>
        {rows.length === 0 && state === 'loading' && <CardSkeletons height={cardHeight} {...(props.expectedRows === undefined ? {} : { cards: props.expectedRows })} />}
        {items[0] && <li aria-hidden="true" style={{ height: items[0].start - virtualizer.options.scrollMargin }} />}
        {items.map(({ index, key }) => {
          const row = rows[index];
          return row && (
            <li key={key} ref={virtualizer.measureElement} data-index={index} className={classes.card} data-selected={row.getIsSelected() || undefined} data-open={row.id === openId || undefined} data-openable={onOpen ? true : undefined} onClick={(event) => press(event, row.original)}>
              {selection && <Checkbox size="20px" aria-label={t('table.selectRow', { row: selection.label(row.original) })} checked={row.getIsSelected()} disabled={!row.getCanSelect()} onChange={row.getToggleSelectedHandler()} />}
              <div className={classes.cardBody}>{card ? card(row.original) : <DefaultCard columns={columns} row={row.original} />}</div>
            </li>
          );
        })}
        {items.length > 0 && <li aria-hidden="true" style={{ height: Math.max(0, virtualizer.getTotalSize() + virtualizer.options.scrollMargin - (items.at(-1)?.end ?? 0)) }} />}
      </ul>
      {totalsLabel !== undefined && rows.length > 0 && <div className={classes.cardTotals}><span className="pt-muted">{totalsLabel}</span>{columns.filter(({ total }) => total !== undefined).map((column) => <div key={column.id}><span>{column.header}</span><strong>{column.total}</strong></div>)}</div>}
    </div>
  );
}
