import { Inject, Injectable } from '@nestjs/common';
import { BUYER_PRICES, decimal, PRODUCT_DIRECTORY, requirePermission, type BuyerContext, type BuyerPrices, type DecimalString, type ProductDirectory, type ProductFacts } from '@portico/domain';
import { Idempotency, IdempotencyConflict } from '@portico/platform-persistence';
import { randomUUID } from 'node:crypto';
import { largestCart, type Cart, type CartLine } from './cart.js';
import { parsed, Refused, refused, type CartAnswer } from './cart-refusal.js';
import { CartStore } from './cart-store.js';
import { merged } from './merge-lines.js';

export interface NewLine { readonly sku: string; readonly quantity: DecimalString; readonly unit: string | null; readonly note: string | null }
/** Absent keeps, "0" as quantity removes. */
export interface LineChange { readonly lineId: string; readonly quantity?: DecimalString; readonly unit?: string; readonly note?: string | null }
const seenKey = (line: { readonly sku: string; readonly unit: string; readonly quantity: DecimalString }): string => JSON.stringify([line.sku, line.unit, line.quantity]);

/** Changes the cart: each change is one short transaction under the cart's lock, once per idempotency key. */
@Injectable()
export class ChangeCart {
  constructor(
    private readonly carts: CartStore,
    private readonly idempotency: Idempotency,
    @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory,
    @Inject(BUYER_PRICES) private readonly prices: BuyerPrices,
  ) {}

  async add(buyer: BuyerContext, idempotencyKey: string, wishes: readonly NewLine[]): Promise<CartAnswer> {
    const known = await this.products.bySku(buyer, wishes.map((wish) => wish.sku));
    return this.change(buyer, 'addToCart', idempotencyKey, wishes, (cart) => {
      const lines = [...cart.lines];
      for (const wish of wishes) {
        const facts = known.get(wish.sku);
        if (!facts) throw refused(buyer, 'UNKNOWN_PRODUCT', 'cart.unknown-product', { sku: wish.sku }, wish.sku);
        add(buyer, lines, wish, facts);
      }
      if (lines.length > largestCart) throw refused(buyer, 'TOO_MANY_LINES', 'cart.too-many-lines', { limit: largestCart });
      return lines;
    });
  }

  async changeLines(buyer: BuyerContext, idempotencyKey: string, changes: readonly LineChange[]): Promise<CartAnswer> {
    const sold = await this.unitsOf(buyer, changes);
    return this.change(buyer, 'changeCartLines', idempotencyKey, changes, (cart) => {
      const byId = new Map<string, LineChange>();
      for (const change of changes) byId.set(change.lineId, { ...byId.get(change.lineId), ...change });
      for (const { lineId } of changes) {
        if (!cart.lines.some((line) => line.id === lineId)) throw refused(buyer, 'UNKNOWN_LINE', 'cart.unknown-line', {}, null, lineId);
      }
      return cart.lines.flatMap((line) => {
        const change = byId.get(line.id);
        if (!change) return [line];
        const quantity = change.quantity === undefined ? line.quantity : parsed(buyer, change.quantity, line.sku, line.id);
        if (decimal(quantity).isZero()) return [];
        const unit = change.unit ?? line.unit;
        if (unit !== line.unit && sold.get(line.sku)?.has(unit) !== true) throw refused(buyer, 'INVALID_QUANTITY', 'line.unknown-unit', { sku: line.sku, unit }, line.sku, line.id);
        const isSame = quantity === line.quantity && unit === line.unit;
        return [{ ...line, quantity, unit, note: change.note === undefined ? line.note : change.note || null, seenPrice: isSame ? line.seenPrice : null }];
      });
    });
  }

  clear(buyer: BuyerContext, idempotencyKey: string): Promise<CartAnswer> {
    return this.change(buyer, 'clearCart', idempotencyKey, null, () => []);
  }

  /** By SKU: what the lines are sold by whose unit is to change. */
  private async unitsOf(buyer: BuyerContext, changes: readonly LineChange[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const ids = new Set(changes.flatMap(({ lineId, unit }) => (unit === undefined ? [] : [lineId])));
    const lines = ids.size === 0 ? [] : (await this.carts.read(buyer))?.lines.filter(({ id }) => ids.has(id)) ?? [];
    const known = lines.length === 0 ? new Map<string, ProductFacts>() : await this.products.bySku(buyer, lines.map(({ sku }) => sku));
    return new Map([...known].map(([sku, { units }]) => [sku, new Set(units.map(({ code }) => code))]));
  }

  private async change(buyer: BuyerContext, operation: string, key: string, input: unknown, edit: (cart: Cart) => readonly CartLine[]): Promise<CartAnswer> {
    requirePermission(buyer, 'order');
    const call = { companyId: buyer.companyId, visibleCompanyIds: buyer.visibleCompanyIds, personId: buyer.personId, operation: `${operation}:${buyer.account.id}`, key, input };
    try {
      const answer = await this.idempotency.once<{ kind: 'changed' }>(call, async () => {
        const cart = await this.carts.lock(buyer);
        await this.carts.save(buyer, cart, merged(buyer, edit(cart)).map((line, position) => ({ ...line, position })));
        return { kind: 'changed' };
      });
      await this.rememberPrices(buyer);
      return answer;
    } catch (error) {
      if (error instanceof Refused) return error.answer;
      if (error instanceof IdempotencyConflict) return refused(buyer, 'IDEMPOTENCY_CONFLICT', 'cart.idempotency-conflict').answer;
      throw error;
    }
  }

  /** The price a line was filled at, so that checkout can say what changed since. Read outside any scope, written where the line is still the same. */
  private async rememberPrices(buyer: BuyerContext): Promise<void> {
    const cart = await this.carts.open(buyer);
    const unseen = cart.lines.filter((line) => line.seenPrice === null);
    if (unseen.length === 0) return;
    const readings = await this.prices.prices(buyer, unseen, cart.delivery, 'cached');
    const seen = new Map(readings.flatMap((reading, index) => {
      const line = unseen[index];
      return line && reading.state !== 'unavailable' && reading.value.kind === 'price' ? [[seenKey(line), reading.value.price] as const] : [];
    }));
    if (seen.size > 0) await this.carts.rememberSeen(buyer, cart.id, (line) => seen.get(seenKey(line)) ?? null);
  }
}

function add(buyer: BuyerContext, lines: CartLine[], wish: NewLine, facts: ProductFacts): void {
  const quantity = parsed(buyer, wish.quantity, wish.sku, null);
  if (decimal(quantity).isZero()) throw refused(buyer, 'INVALID_QUANTITY', 'line.not-a-quantity', {}, wish.sku);
  const unit = wish.unit ?? facts.salesUnit;
  if (!facts.units.some((candidate) => candidate.code === unit)) throw refused(buyer, 'INVALID_QUANTITY', 'line.unknown-unit', { sku: wish.sku, unit }, wish.sku);
  lines.push({ id: randomUUID(), position: lines.length, sku: wish.sku, unit, quantity, note: wish.note || null, seenPrice: null });
}
