import { Inject, Injectable } from '@nestjs/common';
import { PRODUCT_DIRECTORY, type BuyerContext, type ProductDirectory } from '@portico/domain';
import type { CartAnswer } from '../cart/cart-refusal.js';
import { ChangeCart } from '../cart/change-cart.js';
import { ReadOrder } from './read-order.js';
import { shownLines } from './order.js';

/** Puts the lines that can still be ordered into the cart. Null: no such order. */
@Injectable()
export class OrderAgain {
  constructor(private readonly read: ReadOrder, private readonly cart: ChangeCart, @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory) {}

  async execute(buyer: BuyerContext, idempotencyKey: string, orderId: string): Promise<CartAnswer | null> {
    const order = await this.read.one(buyer, orderId);
    if (!order) return null;
    const wanted = order.lines.length > 0 ? order.lines.map(({ sku, quantity, unit, note }) => ({ sku, quantity, unit, note }))
      : shownLines(order).flatMap(({ erp }) => (erp?.sku && erp.relation !== 'charge' ? [{ sku: erp.sku, quantity: erp.quantity, unit: erp.unit, note: null }] : []));
    const known = await this.products.bySku(buyer, wanted.map((line) => line.sku));
    const lines = wanted.filter((line) => {
      const facts = known.get(line.sku);
      return facts?.isOrderable === true && facts.units.some((unit) => unit.code === line.unit);
    });
    return this.cart.add(buyer, idempotencyKey, lines);
  }
}
