import { Injectable } from '@nestjs/common';
import { normalised, type BuyerContext, type Delivery, type UnitPrice } from '@portico/domain';
import { CompanyScope, currentManager } from '@portico/platform-persistence';
import type { Cart, CartLine, ReviewedCheckout } from './cart.js';

interface CartRow { readonly id: string; readonly version: number; readonly reviewed: readonly ReviewedCheckout[]; readonly updatedAt: Date; readonly delivery: Delivery }

/** As many tabs and devices may stand at one checkout and each be held to what it showed. */
const reviewsKept = 4;
const columns = `id, version, reviewed, updated_at as "updatedAt", json_build_object('shipToId', ship_to_id, 'requestedDate', requested_date) as delivery`;
const select = `select ${columns} from cart where account_id = $1 and person_id = $2`;

/** One cart per person and account, the same on every device. */
@Injectable()
export class CartStore {
  constructor(private readonly scope: CompanyScope) {}

  async read(buyer: BuyerContext): Promise<Cart | null> {
    return this.scope.read(buyer.visibleCompanyIds, async (manager) => {
      const [row] = await manager.query<CartRow[]>(select, [buyer.account.id, buyer.personId]);
      return row ? { ...row, lines: await this.lines(row.id) } : null;
    });
  }

  /** Reads it, or makes it on first use. */
  async open(buyer: BuyerContext): Promise<Cart> {
    return (await this.read(buyer)) ?? this.scope.write(buyer.companyId, buyer.visibleCompanyIds, () => this.lock(buyer));
  }

  /** Inside an open write scope: the cart's row, locked until the scope ends. */
  async lock(buyer: BuyerContext): Promise<Cart> {
    const manager = currentManager();
    await manager.query('insert into cart (company_id, account_id, person_id) values ($1, $2, $3) on conflict do nothing', [buyer.companyId, buyer.account.id, buyer.personId]);
    const [row] = await manager.query<CartRow[]>(`${select} for update`, [buyer.account.id, buyer.personId]);
    if (!row) throw new Error('The cart could not be opened');
    return { ...row, lines: await this.lines(row.id) };
  }

  /** Replaces what is in the locked cart, and raises its version. In the open scope. */
  async save(buyer: BuyerContext, cart: Cart, lines: readonly CartLine[]): Promise<Cart> {
    const manager = currentManager();
    const column = <T>(pick: (line: CartLine) => T): T[] => lines.map(pick);
    // A line whose unit changes is written anew: two lines that trade their units would meet on the way.
    await manager.query('delete from cart_line where cart_id = $1 and not exists (select from unnest($2::uuid[], $3::text[]) as kept (id, unit) where kept.id = cart_line.id and kept.unit = cart_line.unit)',
      [cart.id, column((line) => line.id), column((line) => line.unit)]);
    await manager.query(`
      insert into cart_line (id, company_id, cart_id, position, sku, unit, quantity, note, seen_price)
      select id, $1, $2, position, sku, unit, quantity, note, seen_price
      from unnest($3::uuid[], $4::int[], $5::text[], $6::text[], $7::numeric[], $8::text[], $9::jsonb[]) as line (id, position, sku, unit, quantity, note, seen_price)
      on conflict (id) do update set position = excluded.position, unit = excluded.unit, quantity = excluded.quantity, note = excluded.note, seen_price = excluded.seen_price`,
      [buyer.companyId, cart.id, column((line) => line.id), column((line) => line.position), column((line) => line.sku), column((line) => line.unit),
        column((line) => line.quantity), column((line) => line.note), column((line) => (line.seenPrice ? JSON.stringify(line.seenPrice) : null))]);
    const [row] = await manager.query<CartRow[]>(`
      with raised as (update cart set version = version + 1, updated_at = clock_timestamp() where id = $1 returning ${columns}) select * from raised`, [cart.id]);
    if (!row) throw new Error('The cart is gone');
    return { ...row, lines };
  }

  /** Empties the locked cart: what is ordered next goes where it usually does. In the open scope. */
  async empty(buyer: BuyerContext, cart: Cart): Promise<void> {
    await this.save(buyer, cart, []);
    await currentManager().query('update cart set ship_to_id = null, requested_date = null, reviewed = default where id = $1', [cart.id]);
  }

  /** Fills in the price each line was seen at, where the line is still the same. Raises no version: nothing was ordered differently. */
  async rememberSeen(buyer: BuyerContext, cartId: string, priceOf: (line: CartLine) => UnitPrice | null): Promise<void> {
    await this.scope.write(buyer.companyId, buyer.visibleCompanyIds, async (manager) => {
      await manager.query('select id from cart where id = $1 for update', [cartId]);
      const seen = (await this.lines(cartId)).flatMap((line) => {
        const price = line.seenPrice === null ? priceOf(line) : null;
        return price ? [{ id: line.id, price }] : [];
      });
      await manager.query('update cart_line set seen_price = seen.price from unnest($1::uuid[], $2::jsonb[]) as seen (id, price) where cart_line.id = seen.id',
        [seen.map((each) => each.id), seen.map((each) => JSON.stringify(each.price))]);
    });
  }

  /** Remembers what was shown at checkout; the cart itself does not change. */
  async remember(buyer: BuyerContext, cartId: string, reviewed: ReviewedCheckout): Promise<void> {
    await this.scope.write(buyer.companyId, buyer.visibleCompanyIds, (manager) =>
      manager.query(`
        update cart set reviewed = (
          select jsonb_agg(checkout order by place) from (
            select checkout, place from jsonb_array_elements(jsonb_build_array($2::jsonb) || reviewed) with ordinality as each (checkout, place)
            where place = 1 or checkout ->> 'fingerprint' <> $3 order by place limit ${String(reviewsKept)}) as kept)
        where id = $1`, [cartId, JSON.stringify(reviewed), reviewed.fingerprint]));
  }

  /** Remembers where it is to go and when; what is in it stays the same. */
  async deliver(buyer: BuyerContext, cartId: string, { shipToId, requestedDate }: Delivery): Promise<void> {
    await this.scope.write(buyer.companyId, buyer.visibleCompanyIds, (manager) =>
      manager.query('update cart set ship_to_id = $2, requested_date = $3 where id = $1', [cartId, shipToId, requestedDate]));
  }

  private async lines(cartId: string): Promise<CartLine[]> {
    const rows = await currentManager().query<CartLine[]>(
      'select id, position, sku, unit, quantity, note, seen_price as "seenPrice" from cart_line where cart_id = $1 order by position', [cartId]);
    return rows.map((line) => ({ ...line, quantity: normalised(line.quantity) }));
  }
}
