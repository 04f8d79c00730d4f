import type { PlainDate } from '@portico/domain';
import type { InvoiceFilter } from '../use-cases/invoice-filter.js';
import { bucketExpression, isOwed, stateExpression } from './standing-sql.js';

export interface ListQuestion {
  readonly connector: string;
  readonly companyId: string;
  readonly accountId: string;
  readonly filter: InvoiceFilter;
  readonly today: PlainDate;
  /** Invoices for which money was received that their balance does not show yet. */
  readonly pendingIds: readonly string[];
}

const longestSearch = 200;

/** The conditions of one statement, and its parameters in the order of their numbers. */
export class Conditions {
  readonly values: unknown[] = [];
  private readonly parts: string[] = [];

  add(sql: string): this {
    this.parts.push(sql);
    return this;
  }
  parameter(value: unknown): string {
    this.values.push(value);
    return `$${String(this.values.length)}`;
  }
  get sql(): string {
    return this.parts.join(' and ');
  }
}

export function conditionsOf({ connector, companyId, accountId, filter, today, pendingIds }: ListQuestion): Conditions {
  const where = new Conditions();
  // The account says which company it is; the indexes begin with it.
  where.add(`k.connector = ${where.parameter(connector)}`).add(`i.company_id = ${where.parameter(companyId)}`).add(`i.account_id = ${where.parameter(accountId)}`);
  const search = filter.search?.trim().slice(0, longestSearch);
  if (search) {
    const like = where.parameter(`%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
    where.add(`(i.number ilike ${like} or i.po_number ilike ${like} or exists (select from unnest(i.order_numbers) as ordered (number) where ordered.number ilike ${like}))`);
  }
  if (typeof filter.isOpen === 'boolean') where.add(`${filter.isOpen ? '' : 'not '}(not i.is_cancelled and i.open_balance <> 0)`);
  if (filter.bucket) where.add(`${isOwed} and ${bucketExpression(where.parameter(today))} = ${where.parameter(filter.bucket)}`);
  if (filter.kind) where.add(`i.kind = ${where.parameter(filter.kind)}`);
  if (filter.currency) where.add(`i.currency = ${where.parameter(filter.currency)}`);
  if (filter.from) where.add(`i.issued_on >= ${where.parameter(filter.from)}::date`);
  if (filter.to) where.add(`i.issued_on <= ${where.parameter(filter.to)}::date`);
  if (filter.states) where.add(`${stateExpression(where.parameter(today), where.parameter(pendingIds))} = any (${where.parameter(filter.states)}::text[])`);
  return where;
}
