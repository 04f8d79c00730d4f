import { Dec, type CallOptions, type PriceAnswer, type PriceExplanation, type PriceLine, type PriceRequest, type PriceSource } from '@portico/domain';
import { ErpError, type ReportProblem } from '@portico/erp-contract';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import type { ReferenceData } from '../reference/reference-data.js';
import type { UnitDirectory, WireUnit } from '../reference/unit-directory.js';
import { askPrices, distinctQuestions, type PriceQuestion, type PriceTerms } from './ask-prices.js';
import { planBreaks, readThresholds, type BreakPlan } from './break-table.js';
import type { WirePricedProduct, WirePriceList } from './price.wire.js';
import { roundedUnitPrice, unitPriceDigits } from './rounding.js';
import { readBuyer, readSellables, saleUnitOf, unitFor, type Buyer, type Sellable } from './sellable.js';

/** The most calls a batch spends on break tables; products beyond it have none (null: cannot tell). */
export const breakCalls = 16;
/** Tryton computes about 300 prices a second: a table of five breaks for a 500-line cart would take ten. */
const breakLines = 60;

interface PricedLine {
  readonly line: PriceLine;
  readonly sellable: Sellable | undefined;
  readonly unit: WireUnit | null;
  readonly question: PriceQuestion | null;
}

export class TrytonPriceSource implements PriceSource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData, private readonly report: ReportProblem) {}

  async prices(request: PriceRequest, call?: CallOptions): Promise<readonly PriceAnswer[]> {
    if (request.lines.length === 0) return [];
    const rpc = this.client.within(call);
    const buyer = await readBuyer(rpc, request.account);
    const sellables = await readSellables(rpc, request.lines.map(({ sku }) => sku));
    return this.pricesOf(rpc, request, buyer, sellables, { withBreaks: request.lines.length <= breakLines });
  }

  /** For callers that have read the party and the products already. */
  async pricesOf(rpc: Rpc, request: PriceRequest, buyer: Buyer, sellables: ReadonlyMap<string, Sellable>, { withBreaks }: { readonly withBreaks: boolean }): Promise<readonly PriceAnswer[]> {
    const { priceList: list } = buyer;
    if (list?.tax_included === true) throw new ErpError('not-supported', `Price list ${list.name} includes taxes; Portico's prices are net`);
    const units = await this.reference.units(rpc);
    const company = await this.reference.company(rpc);
    const isForeign = request.account.currency !== company.currency;
    const terms: PriceTerms = {
      customerId: buyer.id, priceListId: list?.id ?? null, date: request.pricingDate,
      currencyId: isForeign ? await this.reference.currencyId(rpc, request.account.currency) : null,
    };
    for (const [sku, { kind }] of sellables) if (kind === 'ambiguous') this.report({ object: 'price', externalId: sku, reason: 'Two products on sale share this code' });
    const lines = request.lines.map((line) => prepared(line, sellables.get(line.sku), units));
    const asked = await askPrices(rpc, terms, lines.flatMap(({ question }) => question ?? []));
    const breaks = withBreaks && list ? await this.breaksOf(rpc, request, list, terms, lines, units) : () => null;
    const explanation = explanationOf(list);
    return lines.map((line): PriceAnswer => {
      if (line.sellable?.kind !== 'on-sale') return { ...line.line, kind: 'gap', reason: !line.sellable ? 'unknown-sku' : line.sellable.kind === 'not-on-sale' ? 'not-in-assortment' : 'price-on-request' };
      const price = line.question && asked(line.question);
      if (!price) return { ...line.line, kind: 'gap', reason: 'price-on-request' };
      // Tryton marks nothing as free of charge.
      if (price.isZero()) return { ...line.line, kind: 'gap', reason: 'unmarked-zero' };
      const { product } = line.sellable;
      const { currency } = request.account;
      return {
        ...line.line, kind: 'price', isNoCharge: false, explanation,
        price: { amount: roundedUnitPrice(price), currency, unit: line.line.unit, priceQuantity: '1' },
        breaks: list ? breaks(line) : [],
        listPrice: product.list_price === null || isForeign ? null : { amount: product.list_price, currency, unit: units.code(product.default_uom), priceQuantity: '1' },
      };
    });
  }

  private async breaksOf(rpc: Rpc, request: PriceRequest, list: WirePriceList, terms: PriceTerms, lines: readonly PricedLine[], units: UnitDirectory) {
    const products = new Map<number, WirePricedProduct>(lines.flatMap(({ sellable }) => (sellable?.kind === 'on-sale' ? [[sellable.product.id, sellable.product]] : [])));
    const thresholds = await readThresholds(rpc, list.id, [...products.keys()], request.pricingDate);
    const plans = new Map<string, BreakPlan>();
    const planned: PriceQuestion[] = [];
    for (const { line, sellable, unit } of lines) {
      const key = `${line.sku} ${line.unit}`;
      if (sellable?.kind !== 'on-sale' || !unit || plans.has(key)) continue;
      const { product } = sellable;
      const countingUnitId = list.unit === 'product_sale' ? saleUnitOf(product) : product.default_uom;
      const plan = planBreaks({ product, unit, currency: request.account.currency, countingUnitId }, thresholds, units);
      if (distinctQuestions([...planned, ...plan.questions]) > breakCalls) continue;
      planned.push(...plan.questions);
      plans.set(key, plan);
    }
    const answer = await askPrices(rpc, terms, planned);
    return ({ line }: PricedLine) => plans.get(`${line.sku} ${line.unit}`)?.table(answer) ?? null;
  }
}

function prepared(line: PriceLine, sellable: Sellable | undefined, units: UnitDirectory): PricedLine {
  if (sellable?.kind !== 'on-sale') return { line, sellable, unit: null, question: null };
  const { product } = sellable;
  const unit = unitFor(product, line.unit, units);
  // Without a unit Tryton takes each product's own sale unit: lines in it share one call, whatever their units are.
  const question = unit && { productId: product.id, quantity: new Dec(line.quantity).toFixed(), unitId: unit.id === saleUnitOf(product) ? null : unit.id };
  return { line, sellable, unit, question };
}

/** Which line of the list won is Tryton's secret; the list is not. */
function explanationOf(list: WirePriceList | null): PriceExplanation {
  const common = { reference: null, validFrom: null, validTo: null, roundedTo: unitPriceDigits };
  return list ? { kind: 'price-list', name: list.name, ...common } : { kind: 'list', name: 'List price', ...common };
}
