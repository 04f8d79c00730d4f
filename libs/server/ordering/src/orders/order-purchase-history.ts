import { Injectable } from '@nestjs/common';
import type { BuyerContext, PlainDate, PurchaseHistory } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';

/** What the account has ordered, in the portal or elsewhere: the lines as sent, and those of the ERP where it was born there. */
@Injectable()
export class OrderPurchaseHistory implements PurchaseHistory {
  constructor(private readonly scope: CompanyScope) {}

  async skusOrderedSince(buyer: BuyerContext, since: PlainDate): Promise<readonly string[]> {
    const rows = await this.scope.read(buyer.visibleCompanyIds, (manager) => manager.query<{ sku: string }[]>(`
      with line as (
        select o.ordered_at, item ->> 'sku' as sku from sales_order o
        cross join lateral jsonb_array_elements(case when jsonb_array_length(o.lines) > 0 then o.lines else coalesce(o.erp -> 'lines', '[]') end) as item
        where o.account_id = $1 and o.ordered_at >= $2::date)
      select sku from line where sku is not null group by sku order by max(ordered_at) desc, sku`, [buyer.account.id, since]));
    return rows.map(({ sku }) => sku);
  }
}
