import { type Db, firstRow, rows } from '../database/database.js';
import type { CreditAccountRow, CustomerRow } from '../seed/world.js';
import { D, cents } from '../wire/decimal.js';

export interface CreditFigures {
  accountId: string; currency: string; limit: string | null; outstanding: string; openOrders: string; deliveredNotInvoiced: string; unappliedCash: string;
  exposure: string; available: string | null; otherCurrencies: { currency: string; outstanding: string; openOrders: string }[];
}
export interface CurrencyFigures { currency: string; outstanding: string; openOrders: string; deliveredNotInvoiced: string; unappliedCash: string }

/**
 * From the documents of every customer on the account, per currency. An order counts by the share of its value, tax and charges
 * included, that is not yet delivered or delivered and not yet invoiced; held orders count too.
 */
const figuresByCurrency = `
with members as (select number from customer where credit_account_id = $1),
shares as (
  select o.currency, (o.totals->>'total')::numeric as total, sum(l.amount) as net,
    sum(case when l.quantity = 0 then 0 else l.amount * (l.quantity - l.shipped - l.cancelled) / l.quantity end) as open_net,
    sum(case when l.quantity = 0 then 0 else l.amount * l.shipped / l.quantity end - l.invoiced_amount) as delivered_net
  from sales_order o join members m on m.number = o.customer join order_line l on l.order_number = o.number
  where o.state not in ('invoiced', 'closed', 'cancelled') group by o.number),
parts as (
  select currency, 'openOrders' as part, round(total * open_net / net, 2) as amount from shares where net <> 0
  union all select currency, 'deliveredNotInvoiced', round(total * delivered_net / net, 2) from shares where net <> 0
  union all select i.currency, 'outstanding', i.open_balance from invoice i join members m on m.number = i.customer where i.open_balance <> 0
  union all select p.currency, 'unappliedCash', p.unapplied from payment p join members m on m.number = p.customer where p.unapplied <> 0)
select currency, coalesce(sum(amount) filter (where part = 'openOrders'), 0) as "openOrders", coalesce(sum(amount) filter (where part = 'deliveredNotInvoiced'), 0) as "deliveredNotInvoiced",
  coalesce(sum(amount) filter (where part = 'outstanding'), 0) as outstanding, coalesce(sum(amount) filter (where part = 'unappliedCash'), 0) as "unappliedCash"
from parts group by currency order by currency`;

/** Null for a customer without a credit account. */
export async function loadCreditFigures(db: Db, customer: Pick<CustomerRow, 'credit_account_id'>, lock = false): Promise<CreditFigures | null> {
  if (customer.credit_account_id === null) return null;
  const account = await firstRow<CreditAccountRow>(db, `select * from credit_account where id = $1 ${lock ? 'for update' : ''}`, [customer.credit_account_id]);
  return account && summed(account, await rows<CurrencyFigures>(db, figuresByCurrency, [account.id]));
}

export function summed(account: CreditAccountRow, found: readonly CurrencyFigures[]): CreditFigures {
  const own = found.find((one) => one.currency === account.currency) ?? { outstanding: '0', openOrders: '0', deliveredNotInvoiced: '0', unappliedCash: '0' };
  const exposure = new D(own.outstanding).plus(own.openOrders).plus(own.deliveredNotInvoiced).minus(own.unappliedCash);
  return {
    accountId: account.id, currency: account.currency, limit: account.credit_limit === null ? null : cents(account.credit_limit),
    outstanding: cents(own.outstanding), openOrders: cents(own.openOrders), deliveredNotInvoiced: cents(own.deliveredNotInvoiced), unappliedCash: cents(own.unappliedCash),
    exposure: cents(exposure), available: account.credit_limit === null ? null : cents(new D(account.credit_limit).minus(exposure)),
    otherCurrencies: found.filter((one) => one.currency !== account.currency).map((one) => ({ currency: one.currency, outstanding: cents(one.outstanding), openOrders: cents(one.openOrders) })),
  };
}
