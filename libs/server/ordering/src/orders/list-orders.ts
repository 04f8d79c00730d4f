import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, requirePermission, type BuyerContext, type ErpOrder, type IntegrationMap, type MoneyValue, type PlainDate } from '@portico/domain';
import type { KeyPart } from '@portico/platform-graphql-kit';
import { CompanyScope } from '@portico/platform-persistence';
import { orderColumns } from './order-store.js';
import type { Order } from './order.js';

export interface OrderFilter {
  readonly search?: string | null;
  readonly states?: readonly Order['state'][] | null;
  readonly isOpen?: boolean | null;
  /** Days of the seller, as is `to`. */
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
  readonly origin?: ErpOrder['origin'] | null;
}
export type OrderSort = 'ordered-desc' | 'ordered-asc' | 'po-number' | 'po-number-desc' | 'number' | 'number-asc';
export interface OrderPage {
  /** One more than asked where there are more. */
  readonly rows: readonly (Order & { readonly sortKey: string })[];
  readonly totalCount: number;
  readonly openCount: number;
  /** Of what is filtered, per currency; none for who may not see prices. */
  readonly totals: readonly OrderTotals[];
}
export interface OrderTotals { readonly currency: string; readonly total: MoneyValue; readonly count: number; readonly withoutTotal: number }

const longestSearch = 200;

// Each sort is total: its key, then the id.
const sorts: Readonly<Record<OrderSort, { readonly key: string; readonly type: 'timestamptz' | 'text'; readonly direction: 'asc' | 'desc' }>> = {
  'ordered-desc': { key: 'ordered_at', type: 'timestamptz', direction: 'desc' },
  'ordered-asc': { key: 'ordered_at', type: 'timestamptz', direction: 'asc' },
  'po-number': { key: `coalesce(po_key, '')`, type: 'text', direction: 'asc' },
  'po-number-desc': { key: `coalesce(po_key, '')`, type: 'text', direction: 'desc' },
  number: { key: `coalesce(number, reference)`, type: 'text', direction: 'desc' },
  'number-asc': { key: `coalesce(number, reference)`, type: 'text', direction: 'asc' },
};

/** What a cursor holds of each, beside the id. */
export const orderKeys: Readonly<Record<OrderSort, KeyPart>> = { 'ordered-desc': 'instant', 'ordered-asc': 'instant', 'po-number': 'text', 'po-number-desc': 'text', number: 'text', 'number-asc': 'text' };

/** The account's orders of every origin. */
@Injectable()
export class ListOrders {
  constructor(private readonly scope: CompanyScope, @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>) {}

  async execute(buyer: BuyerContext, filter: OrderFilter, sort: OrderSort, first: number, after: readonly string[] | null): Promise<OrderPage> {
    requirePermission(buyer, 'see-orders');
    const parameters: unknown[] = [buyer.account.id];
    const given = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = ['account_id = $1', ...conditions(filter, this.map.timeZone, given)];
    const counted = `select count(*)::int as "totalCount", (select count(*)::int from sales_order where account_id = $1 and is_open) as "openCount" from sales_order where ${where.join(' and ')}`;
    const summed = `select currency, coalesce(sum(total), 0)::text as amount, count(*)::int as count, count(*) filter (where total is null)::int as "withoutTotal"
      from sales_order where ${where.join(' and ')} group by currency order by count(*) desc, currency`;
    const countParameters = [...parameters];
    const { key, type, direction } = sorts[sort];
    if (after) where.push(`(${key}, id) ${direction === 'asc' ? '>' : '<'} (${given(after[0])}::${type}, ${given(after[1])}::uuid)`);
    const listed = `select ${orderColumns}, (${key})::text as "sortKey" from sales_order where ${where.join(' and ')} order by ${key} ${direction}, id ${direction} limit ${given(first + 1)}`;
    return this.scope.read(buyer.visibleCompanyIds, async (manager) => {
      const rows = await manager.query<OrderPage['rows']>(listed, parameters);
      const [counts] = await manager.query<{ totalCount: number; openCount: number }[]>(counted, countParameters);
      const sums = buyer.permissions.has('see-prices') ? await manager.query<{ currency: string; amount: string; count: number; withoutTotal: number }[]>(summed, countParameters) : [];
      const totals = sums.map(({ currency, amount, count, withoutTotal }) => ({ currency, total: { amount, currency }, count, withoutTotal }));
      return { rows, totalCount: counts?.totalCount ?? 0, openCount: counts?.openCount ?? 0, totals };
    });
  }

  /** SKUs of the account's latest orders, newest first, each once. */
  async recentSkus(buyer: BuyerContext, most: number): Promise<string[]> {
    const rows = await this.scope.read(buyer.visibleCompanyIds, (manager) => manager.query<{ sku: string }[]>(`
      with recent as (select id, ordered_at, lines, erp from sales_order where account_id = $1 order by ordered_at desc limit 50),
      line as (
        select recent.ordered_at, coalesce(item ->> 'sku') as sku from recent, jsonb_array_elements(case when jsonb_array_length(recent.lines) > 0 then recent.lines else coalesce(recent.erp -> 'lines', '[]') end) as item
      )
      select sku from line where sku is not null group by sku order by max(ordered_at) desc, sku limit $2`, [buyer.account.id, most]));
    return rows.map((row) => row.sku);
  }
}

function conditions(filter: OrderFilter, timeZone: string, given: (value: unknown) => string): string[] {
  const found: string[] = [];
  const words = filter.search?.trim().slice(0, longestSearch).toLocaleLowerCase('en').split(/\s+/).filter((word) => word !== '').slice(0, 8) ?? [];
  for (const word of words) found.push(`search like ${given(`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);
  if (filter.states && filter.states.length > 0) found.push(`state = any (${given(filter.states)})`);
  if (filter.isOpen !== null && filter.isOpen !== undefined) found.push(`is_open = ${given(filter.isOpen)}`);
  const midnight = (day: PlainDate, later: string): string => `(${given(day)}::date + ${later})::timestamp at time zone ${given(timeZone)}`;
  if (filter.from) found.push(`ordered_at >= ${midnight(filter.from, '0')}`);
  if (filter.to) found.push(`ordered_at < ${midnight(filter.to, '1')}`);
  if (filter.origin) found.push(`origin = ${given(filter.origin)}`);
  return found;
}
