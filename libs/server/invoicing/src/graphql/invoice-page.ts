import { ListCursor, page, type KeyPart } from '@portico/platform-graphql-kit';
import type { InvoiceRow, InvoiceSort, PageStart } from '../use-cases/invoice-filter.js';
import type { InvoiceList } from '../persistence/invoice-list.js';
import { totalsShown, type InvoiceConnection } from './invoice-list.type.js';
import { invoiceFromView } from './invoice.type.js';

const keys: Readonly<Record<InvoiceSort, KeyPart>> = {
  'due-asc': 'day', 'due-desc': 'day', 'issued-asc': 'day', 'issued-desc': 'day', number: 'text', 'number-desc': 'text', 'open-desc': 'decimal', 'open-asc': 'decimal',
};
const cursorIn = (sort: InvoiceSort) => new ListCursor(`invoices ${sort}`, [keys[sort], 'uuid']);

/** @throws BadUserInput when it is not a cursor of this list in this order */
export function pageStart(after: string | null | undefined, sort: InvoiceSort): PageStart | null {
  const key = cursorIn(sort).after(after);
  return key && { value: key[0], id: key[1] };
}

/** @param first the page size; `rows` holds one more where there is a next page */
export function connectionOf({ rows, totals }: InvoiceList, first: number, sort: InvoiceSort): InvoiceConnection {
  const cursor = cursorIn(sort);
  return {
    ...page(rows, first, (record) => invoiceFromView({ record, isLive: false }), (row: InvoiceRow) => cursor.at([row.sortValue, row.id])),
    totalCount: totals.reduce((count, each) => count + each.count, 0),
    totals: totals.map(totalsShown),
  };
}
