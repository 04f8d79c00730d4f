import type { ErpAccount, UnitCode } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import type { Rpc } from '../client/tryton.client.js';
import type { UnitDirectory, WireUnit } from '../reference/unit-directory.js';
import { pricedProductFields, priceListFields, wireHolder, wirePricedProduct, type WirePricedProduct, type WirePriceList } from './price.wire.js';

export interface Buyer {
  readonly id: number;
  /** Null only where neither the party nor the configuration has one: list prices. */
  readonly priceList: WirePriceList | null;
}

/**
 * A price asked with a null price list is the list price, not the default list's: a party without a list of its own has
 * the one of the sale configuration, and reads as null.
 * @throws ErpError refused where Tryton has no such party
 */
export async function readBuyer(rpc: Rpc, account: ErpAccount): Promise<Buyer> {
  const [party] = await rpc.call('model.party.party.search_read', [[['code', '=', account.externalId]], 0, 1, null, [...priceListFields]], z.array(wireHolder));
  if (!party) throw new ErpError('refused', `Tryton has no active party ${account.externalId}`);
  const own = party['sale_price_list.'];
  if (own) return { id: party.id, priceList: own };
  const [configuration] = await rpc.call('model.sale.configuration.read', [[1], [...priceListFields]], z.array(wireHolder));
  return { id: party.id, priceList: configuration?.['sale_price_list.'] ?? null };
}

/** A SKU in Tryton. `ambiguous`: codes are not unique there, and two products on sale share this one. */
export type Sellable =
  | { readonly kind: 'on-sale'; readonly product: WirePricedProduct }
  | { readonly kind: 'not-on-sale'; readonly product: WirePricedProduct }
  | { readonly kind: 'ambiguous' };

/** By SKU; an unknown one is absent. One call. */
export async function readSellables(rpc: Rpc, skus: readonly string[]): Promise<ReadonlyMap<string, Sellable>> {
  const rows = await rpc.call('model.product.product.search_read',
    [[['code', 'in', [...new Set(skus)]]], 0, null, [['id', 'ASC']], [...pricedProductFields]], z.array(wirePricedProduct), { active_test: false });
  const sellables = new Map<string, Sellable>();
  for (const product of rows) {
    const isOnSale = product.active && product['template.'].active && product.salable === true;
    const before = sellables.get(product.code);
    if (!before || (isOnSale && before.kind === 'not-on-sale')) sellables.set(product.code, { kind: isOnSale ? 'on-sale' : 'not-on-sale', product });
    else if (isOnSale) sellables.set(product.code, { kind: 'ambiguous' });
  }
  return sellables;
}

/** Null where the product cannot be sold in it: asked for a foreign unit, Tryton silently answers in the sale unit. */
export function unitFor(product: WirePricedProduct, code: UnitCode, units: UnitDirectory): WireUnit | null {
  const unit = units.withCode(code);
  return unit && unit.category === product.default_uom_category ? unit : null;
}

export const saleUnitOf = (product: WirePricedProduct): number => product.sale_uom ?? product.default_uom;
