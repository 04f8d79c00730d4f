import { Injectable } from '@nestjs/common';
import type { Belongings, HandOver } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';
import { largestCart, longestLineNote } from './cart.js';

interface FilledCart {
  readonly id: string;
  readonly accountId: string;
  readonly version: number;
  readonly lines: number;
}

/** A cart goes to the other person, or into the one they have for the same account. Whoever looks at either in an old tab is told that it has changed. */
@Injectable()
export class HandOverCarts implements Belongings {
  readonly kind = 'carts';

  async handOver({ companyId, fromPersonId, toPersonId, accountIds }: HandOver): Promise<{ readonly moved: number; readonly left: number }> {
    const [carts, theirs] = [await locked(companyId, fromPersonId), await locked(companyId, toPersonId)];
    let [moved, left] = [0, 0];
    for (const cart of carts.filter(({ lines }) => lines > 0)) {
      const other = theirs.find(({ accountId }) => accountId === cart.accountId);
      const fits = accountIds.includes(cart.accountId) && (other?.lines ?? 0) + cart.lines <= largestCart;
      if (!fits) { left += 1; continue; }
      await (other ? join(cart, other) : give(cart, toPersonId));
      moved += 1;
    }
    return { moved, left };
  }
}

async function locked(companyId: string, personId: string): Promise<readonly FilledCart[]> {
  return currentManager().query<FilledCart[]>(
    `select c.id, c.account_id as "accountId", c.version, (select count(*)::int from cart_line l where l.cart_id = c.id) as lines from cart c where c.company_id = $1 and c.person_id = $2 order by c.id for update`, [companyId, personId]);
}

async function give(cart: FilledCart, toPersonId: string): Promise<void> {
  await currentManager().query('update cart set person_id = $2, reviewed = default, version = version + 1, updated_at = clock_timestamp() where id = $1', [cart.id, toPersonId]);
}

/** As adding the same item again: quantities add up, and what either note says is kept where both fit. */
async function join(cart: FilledCart, other: FilledCart): Promise<void> {
  const manager = currentManager();
  await manager.query(`
    insert into cart_line as mine (company_id, cart_id, position, sku, unit, quantity, note)
    select l.company_id, $2, l.position + 1 + coalesce((select max(position) from cart_line where cart_id = $2), 0), l.sku, l.unit, l.quantity, l.note from cart_line l where l.cart_id = $1
    on conflict on constraint cart_line_item do update set quantity = mine.quantity + excluded.quantity, seen_price = null,
      note = case when excluded.note is null or mine.note = excluded.note then mine.note when mine.note is null then excluded.note
        when length(mine.note) + length(excluded.note) + 3 <= $3 then mine.note || ' / ' || excluded.note else mine.note end`, [cart.id, other.id, longestLineNote]);
  await manager.query('delete from cart_line where cart_id = $1', [cart.id]);
  await manager.query('update cart set reviewed = default, version = version + 1, updated_at = clock_timestamp() where id = any ($1)', [[cart.id, other.id]]);
}
