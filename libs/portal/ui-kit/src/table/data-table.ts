import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  readonly id: string;
  /** Plain words; a money column names its currency here: "Open, EUR". */
  readonly header: string;
  /** The head is heard and not seen: what the cells hold speaks for itself. */
  readonly headHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Pixels. A column without one shares what is left. */
  readonly width?: number;
  readonly align?: 'start' | 'end';
  /** Pixels the head stands further in, to be above the figures where something follows them in the cells. */
  readonly headInset?: number;
  readonly sortable?: boolean;
  /** Stands beneath the column in the totals row. */
  readonly total?: ReactNode;
  /** Leaves the column out of the card at 390 px. */
  readonly wideOnly?: boolean;
}

export interface TableSort { readonly column: string; readonly direction: 'asc' | 'desc' }

export interface TableSelection<Row> {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
  /** The row's name, for its checkbox: "INV-20541". */
  readonly label: (row: Row) => string;
  readonly canSelect?: (row: Row) => boolean;
  /** Beside the count: "€4,210.00 open". */
  readonly summary?: ReactNode;
  /** Buttons for what can be done with all of them. */
  readonly actions: ReactNode;
}

export interface DataTableProps<Row> {
  /** Names the table. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** `loading` without rows keeps the shape, with rows keeps them; `failed` shows `error` above whatever is there. */
  readonly state?: 'ready' | 'loading' | 'failed';
  readonly empty: ReactNode;
  readonly error?: ReactNode;
  readonly sort?: TableSort | null;
  /** Sorting is the server's; the URL holds it. */
  readonly onSortChange?: (sort: TableSort) => void;
  readonly selection?: TableSelection<Row>;
  /** Enter, or a press outside of links and fields. */
  readonly onOpen?: (row: Row) => void;
  /** Tinted: its drawer is open. */
  readonly openId?: string | null;
  /** 36, 30 or 58 px. Default `row`. */
  readonly density?: 'row' | 'compact' | 'item';
  /** `fill` scrolls by itself in the height that is left, drawing only what is seen; `grow` draws all rows. Default `fill`. */
  readonly height?: 'fill' | 'grow';
  /** One row at 390 px. Default: first column as title, the others as label and value. */
  readonly card?: (row: Row) => ReactNode;
  /** About how high such a card is, in pixels: for what is drawn before it is there. Default 112. */
  readonly cardHeight?: number;
  /** The totals row's first cell: "9 documents, filtered". Totals show only with it. */
  readonly totalsLabel?: ReactNode;
  /** How many rows to draw while none are here yet. Default 8. */
  readonly expectedRows?: number;
  /** More pages to load: called when the end comes near. */
  readonly onEndNear?: () => void;
  /** Rows in all, when known and not all are here. */
  readonly totalRows?: number;
}

export const rowHeights = { row: 36, compact: 30, item: 58 } as const;
