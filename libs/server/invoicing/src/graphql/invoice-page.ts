import { BadUserInput, fromCursor, page, toCursor } from '@portico/platform-graphql-kit';
import { isDecimal } from '@portico/domain';
import type { InvoiceRow, InvoiceSort, PageStart } from '../use-cases/invoice-filter.js';
import type { InvoiceList } from '../persistence/invoice-list.js';
import { totalsShown, type InvoiceConnection } from './invoice-list.type.js';
import { invoiceFromView } from './invoice.type.js';

const uuid = /^[0-9a-f-]{36}$/;
const day = /^(\d{4}-\d{2}-\d{2}|-?infinity)$/;
const isValueOf: Readonly<Record<InvoiceSort, (value: string) => boolean>> = {
  'due-asc': (value) => day.test(value), 'due-desc': (value) => day.test(value), 'issued-asc': (value) => day.test(value), 'issued-desc': (value) => day.test(value),
  number: () => true, 'number-desc': () => true, 'open-desc': isDecimal, 'open-asc': isDecimal,
};

/** @throws BadUserInput when it is not a cursor of this list in this order */
export function pageStart(after: string | null | undefined, sort: InvoiceSort): PageStart | null {
  const key = fromCursor(after, 3);
  if (key === null) return null;
  const [of, value, id] = key;
  if (of !== sort || typeof value !== 'string' || typeof id !== 'string' || !uuid.test(id) || !isValueOf[sort](value)) throw new BadUserInput('after is not a cursor of this list in this order');
  return { value, id };
}

/** @param first the page size; `rows` holds one more where there is a next page */
export function connectionOf({ rows, totals }: InvoiceList, first: number, sort: InvoiceSort): InvoiceConnection {
  return {
    ...page(rows, first, (record) => invoiceFromView({ record, isLive: false }), (row: InvoiceRow) => toCursor([sort, row.sortValue, row.id])),
    totalCount: totals.reduce((count, each) => count + each.count, 0),
    totals: totals.map(totalsShown),
  };
}
