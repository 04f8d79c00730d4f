import type { MoneyValue, OrderLineRequest, OrderRejection, OrderRequest, UnitPrice } from '@portico/domain';
import type { Rpc } from '../client/tryton.client.js';
import type { WirePricedProduct } from '../pricing/price.wire.js';
import { saleLineAmount } from '../pricing/rounding.js';
import { readBuyer, readSellables, unitFor } from '../pricing/sellable.js';
import type { TrytonAvailabilitySource } from '../pricing/tryton-availability.source.js';
import type { TrytonPriceSource } from '../pricing/tryton-price.source.js';
import type { ReferenceData, TrytonWarehouse } from '../reference/reference-data.js';
import type { WireUnit } from '../reference/unit-directory.js';
import { lineProblem } from './line-problem.js';
import { readHeader, readShipTo, type SaleHeader } from './sale-header.js';
import { taxesOf } from './taxes.js';
import { chooseWarehouse, orderedWarehouses, shortSkus } from './warehouse-choice.js';

export interface PlannedLine {
  readonly request: OrderLineRequest;
  readonly problem: OrderRejection | null;
  readonly goods: {
    readonly product: WirePricedProduct;
    readonly unit: WireUnit;
    readonly price: UnitPrice;
    readonly amount: MoneyValue;
    readonly taxIds: readonly number[];
  } | null;
}
export interface SalePlan {
  readonly header: SaleHeader;
  readonly warehouse: TrytonWarehouse;
  readonly lines: readonly PlannedLine[];
  /** SKUs of which the warehouse has too little. */
  readonly shortSkus: ReadonlySet<string>;
  /** Taxes of a product that is no line of the request, e.g. the carrier's. */
  taxesOf(product: WirePricedProduct): Promise<readonly number[]>;
}
/** `refused`: the whole order cannot even be planned. */
export type Planning = { readonly kind: 'planned'; readonly plan: SalePlan } | { readonly kind: 'refused'; readonly problems: readonly OrderRejection[] };

export interface SalePlannerDeps {
  readonly reference: ReferenceData;
  readonly prices: TrytonPriceSource;
  readonly availability: TrytonAvailabilitySource;
  /** Codes in order of preference; the others follow by code. */
  readonly preferredWarehouses: readonly string[];
}

/** Works out what a sale would hold, without writing anything. */
export class SalePlanner {
  constructor(private readonly deps: SalePlannerDeps) {}

  async plan(rpc: Rpc, request: OrderRequest): Promise<Planning> {
    const { reference, prices, availability, preferredWarehouses } = this.deps;
    // Tryton ships what it has. A wish it has no place for is refused: taken, it would be forgotten.
    if (request.shipping === 'ship-complete') return { kind: 'refused', problems: [{ reason: 'other', lineId: null, erpMessage: 'Tryton cannot wait until everything is there' }] };
    const shipTo = await readShipTo(rpc, request);
    if ('problem' in shipTo) return { kind: 'refused', problems: [shipTo.problem] };
    const warehouses = orderedWarehouses(await reference.warehouses(rpc), preferredWarehouses);
    if (!warehouses[0]) return { kind: 'refused', problems: [{ reason: 'other', lineId: null, erpMessage: 'Tryton has no warehouse' }] };

    const buyer = await readBuyer(rpc, request.account);
    const header = await readHeader(rpc, buyer, await reference.currencyId(rpc, request.account.currency), shipTo.id);
    const sellables = await readSellables(rpc, request.lines.map(({ sku }) => sku));
    const answers = await prices.pricesOf(rpc, { account: request.account, shipToExternalId: request.shipToExternalId, pricingDate: request.pricingDate ?? header.date, lines: request.lines }, buyer, sellables, { withBreaks: false });
    const stock = await availability.stockOf(rpc, request.lines.map(({ sku }) => sku), null);
    const units = await reference.units(rpc);
    const warehouse = chooseWarehouse(warehouses, request.lines, stock, sellables, units) ?? warehouses[0];

    const taxes = await taxesOf(rpc, header, warehouse.id, [...sellables.values()].flatMap((sellable) => (sellable.kind === 'on-sale' ? sellable.product : [])));
    const lines = request.lines.map((line, index): PlannedLine => {
      const sellable = sellables.get(line.sku);
      const answer = answers[index] ?? { ...line, kind: 'gap' as const, reason: 'unknown-sku' as const };
      const unit = sellable?.kind === 'on-sale' ? unitFor(sellable.product, line.unit, units) : null;
      const problem = lineProblem(line, answer, sellable, unit);
      if (problem || answer.kind === 'gap' || sellable?.kind !== 'on-sale' || !unit) return { request: line, problem, goods: null };
      const { product } = sellable;
      return { request: line, problem: null, goods: { product, unit, price: answer.price, amount: saleLineAmount(line.quantity, answer.price.amount, request.account.currency), taxIds: taxes(product) } };
    });
    return { kind: 'planned', plan: { header, warehouse, lines, shortSkus: shortSkus(warehouse.code, request.lines, stock, sellables, units), taxesOf: async (product) => (await taxesOf(rpc, header, warehouse.id, [product]))(product) } };
  }
}

