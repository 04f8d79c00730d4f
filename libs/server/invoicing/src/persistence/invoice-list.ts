import { Inject, Injectable } from '@nestjs/common';
import { ageingBuckets, type AgeingBucket, type BuyerContext, type PlainDate } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import type { EntityManager } from 'typeorm';
import type { InvoiceFilter, InvoiceRow, InvoiceSort, InvoiceTotals, PageStart } from '../use-cases/invoice-filter.js';
import { invoiceColumns, invoiceTables } from './invoice-columns.js';
import { conditionsOf, type ListQuestion } from './invoice-conditions.js';
import { bucketExpression, isOwed } from './standing-sql.js';

export interface ListWish {
  readonly filter: InvoiceFilter;
  readonly sort: InvoiceSort;
  /** How many rows; ask for one more than is shown. */
  readonly limit: number;
  readonly after: PageStart | null;
  readonly today: PlainDate;
  readonly pendingIds: readonly string[];
}
export interface InvoiceList {
  readonly rows: readonly InvoiceRow[];
  readonly totals: readonly InvoiceTotals[];
}
interface SumRow { currency: string; open: string; overdue: string; credits: string; count: number; ageing: Readonly<Record<AgeingBucket, { amount: string; count: number } | undefined>> }

// Those without a due date come last in either direction.
const order: Readonly<Record<InvoiceSort, { readonly column: string; readonly type: string; readonly isDescending: boolean }>> = {
  'due-asc': { column: `coalesce(i.due_on, 'infinity'::date)`, type: 'date', isDescending: false },
  'due-desc': { column: `coalesce(i.due_on, '-infinity'::date)`, type: 'date', isDescending: true },
  'issued-desc': { column: 'i.issued_on', type: 'date', isDescending: true },
  'issued-asc': { column: 'i.issued_on', type: 'date', isDescending: false },
  number: { column: 'i.number collate "C"', type: 'text', isDescending: false },
  'number-desc': { column: 'i.number collate "C"', type: 'text', isDescending: true },
  'open-asc': { column: 'i.open_balance', type: 'numeric', isDescending: false },
  'open-desc': { column: 'i.open_balance', type: 'numeric', isDescending: true },
};

/** The list of one account: a page of it, and the sums of all that is filtered, from one moment. */
@Injectable()
export class InvoiceListReader {
  constructor(private readonly scope: CompanyScope, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>) {}

  read({ account }: BuyerContext, { sort, limit, after, ...rest }: ListWish): Promise<InvoiceList> {
    const question = { connector: this.connector.id, companyId: account.companyId, accountId: account.id, ...rest };
    return this.scope.read([account.companyId], async (manager) => ({
      rows: await rowsOf(manager, question, sort, limit, after),
      totals: await totalsOf(manager, question),
    }));
  }
}

function rowsOf(manager: EntityManager, question: ListQuestion, sort: InvoiceSort, limit: number, after: PageStart | null): Promise<InvoiceRow[]> {
  const { column, type, isDescending } = order[sort];
  const where = conditionsOf(question);
  if (after) where.add(`(${column}, i.id) ${isDescending ? '<' : '>'} (${where.parameter(after.value)}::${type}, ${where.parameter(after.id)}::uuid)`);
  const direction = isDescending ? 'desc' : 'asc';
  return manager.query<InvoiceRow[]>(
    `select ${invoiceColumns}, (${column})::text as "sortValue" from ${invoiceTables} where ${where.sql} order by ${column} ${direction}, i.id ${direction} limit ${where.parameter(limit)}`, where.values);
}

async function totalsOf(manager: EntityManager, question: ListQuestion): Promise<readonly InvoiceTotals[]> {
  const where = conditionsOf(question);
  const today = where.parameter(question.today);
  const rows = await manager.query<SumRow[]>(`
    with filtered as (
      select i.currency, case when i.is_cancelled then 0 else i.open_balance end as open, ${isOwed} as owed, ${bucketExpression(today)} as bucket from ${invoiceTables} where ${where.sql}
    ), aged as (
      select currency, bucket, sum(open)::text as amount, count(*)::int as count from filtered where owed group by currency, bucket
    )
    select currency, sum(open)::text as open, coalesce(sum(open) filter (where owed and bucket <> 'not-due'), 0)::text as overdue,
      coalesce(-sum(open) filter (where open < 0), 0)::text as credits, count(*)::int as count,
      coalesce((select jsonb_object_agg(bucket, jsonb_build_object('amount', amount, 'count', count)) from aged where aged.currency = filtered.currency), '{}') as ageing
    from filtered group by currency order by count(*) desc, currency`, where.values);
  return rows.map(({ currency, open, overdue, credits, count, ageing }) => {
    const money = (amount: string) => ({ amount, currency });
    return {
      currency, open: money(open), overdue: money(overdue), credits: money(credits), count,
      ageing: ageingBuckets.map((bucket) => ({ bucket, amount: money(ageing[bucket]?.amount ?? '0'), count: ageing[bucket]?.count ?? 0 })),
    };
  });
}
