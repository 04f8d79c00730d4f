import { currencyDigits, Dec, type CurrencyCode, type MoneyValue } from '@portico/domain';
import { z } from 'zod';
import type { Rpc } from '../client/tryton.client.js';
import { askPrices } from '../pricing/ask-prices.js';
import { wirePricedProduct, pricedProductFields, type WirePricedProduct } from '../pricing/price.wire.js';
import { roundedUnitPrice } from '../pricing/rounding.js';
import type { SalePlan } from './sale-plan.js';

export interface TrytonCarrier {
  readonly id: number;
  readonly name: string;
  readonly product: WirePricedProduct;
  /** What `quote` will put on the order; null where Tryton works it out later (by weight, or when shipped). */
  readonly freight: { readonly unitPrice: string; readonly amount: MoneyValue } | null;
}

const wireIds = z.array(z.number().int());
const wireCarriers = z.array(z.object({
  id: z.number().int(), carrier_cost_method: z.string(), 'party.': z.object({ name: z.string().nullable() }), carrier_product: z.number().int(),
}));
const wireCostMethod = z.object({ shipment_cost_method: z.string().nullish() });

/** Carriers Tryton would let this order choose, its default first. */
export async function readCarriers(rpc: Rpc, plan: SalePlan, currency: CurrencyCode, foreignCurrencyId: number | null): Promise<readonly TrytonCarrier[]> {
  const { header, warehouse } = plan;
  const ids = await rpc.call('model.sale.sale.on_change_with_available_carriers',
    [{ company: header.companyId, party: header.partyId, warehouse: warehouse.id, shipment_address: header.shipmentAddressId }], wireIds);
  if (ids.length === 0) return [];
  const rows = await rpc.call('model.carrier.read', [ids, ['carrier_cost_method', 'party.name', 'carrier_product']], wireCarriers);
  const { shipment_cost_method: costMethod } = await rpc.call('model.sale.sale.default_get', [['shipment_cost_method']], wireCostMethod);
  const products = await rpc.call('model.product.product.read', [rows.map((row) => row.carrier_product), [...pricedProductFields]], z.array(wirePricedProduct));
  // The cost of method "product" is the list price of the carrier's product, in the sale's currency.
  const terms = { customerId: header.partyId, priceListId: null, date: header.date, currencyId: foreignCurrencyId };
  const questions = products.map(({ id }) => ({ productId: id, quantity: '1', unitId: null }));
  const asked = await askPrices(rpc, terms, questions);
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    const product = products.find((each) => each.id === row?.carrier_product);
    if (!row || !product) return [];
    const isKnown = costMethod === 'order' && row.carrier_cost_method === 'product';
    const price = isKnown ? asked({ productId: product.id, quantity: '1', unitId: null }) : null;
    return [{ id, name: row['party.'].name ?? product.name, product, freight: price === null ? null : freightOf(roundedUnitPrice(price), currency) }];
  });
}

const freightOf = (unitPrice: string, currency: CurrencyCode): NonNullable<TrytonCarrier['freight']> =>
  ({ unitPrice, amount: { amount: new Dec(unitPrice).toDecimalPlaces(currencyDigits(currency), Dec.ROUND_HALF_EVEN).toFixed(), currency } });

/** Null: the order wants a carrier that it cannot have. */
export function chosenCarrier(carriers: readonly TrytonCarrier[], shippingMethod: string | null): TrytonCarrier | 'none' | null {
  if (shippingMethod === null) return carriers[0] ?? 'none';
  return carriers.find(({ id }) => String(id) === shippingMethod) ?? null;
}
