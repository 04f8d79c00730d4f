import { decimal, Money, type CallOptions, type CalculatedLine, type CertainAmount, type MoneyValue, type OrderCalculation, type OrderCalculator, type OrderRejection, type OrderRequest, type PlainDate } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { z } from 'zod';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import { decimalValue, floatValue, wireDecimal, type Json } from '../client/values.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { chosenCarrier, readCarriers, type TrytonCarrier } from './carriers.js';
import type { PlannedLine, SalePlan, SalePlanner } from './sale-plan.js';

const none: CertainAmount = { amount: null, certainty: 'none' };
const estimate = (amount: MoneyValue): CertainAmount => ({ amount, certainty: 'estimate' });
const wireTotals = z.array(z.object({ tax_amount: wireDecimal, total_amount: wireDecimal })).length(1);

/**
 * Tryton calculates an order when it is quoted, and a quotation stays in its books. So the same on_change that its own client
 * uses is asked instead: nothing is written, and the figures are estimates until the order is quoted.
 */
export class TrytonOrderCalculator implements OrderCalculator {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData, private readonly planner: SalePlanner) {}

  async calculate(order: OrderRequest, call?: CallOptions): Promise<OrderCalculation> {
    const rpc = this.client.within(call);
    const planning = await this.planner.plan(rpc, order);
    if (planning.kind === 'refused') return withoutFigures(order, planning.problems);
    const { plan } = planning;
    const { currency } = order.account;
    const company = await this.reference.company(rpc);
    const carriers = await readCarriers(rpc, plan, currency, currency === company.currency ? null : plan.header.currencyId);
    const chosen = chosenCarrier(carriers, order.shippingMethod);
    const carrier = chosen === 'none' || !shipsGoods(plan) ? null : chosen;
    const goods = Money.sum(plan.lines.flatMap((line) => line.goods?.amount ?? []), currency).toValue();
    const totals = await this.totals(rpc, plan, carrier);
    return {
      lines: plan.lines.map((line) => calculatedLine(line, plan)),
      goods,
      discount: none,
      freight: carrier?.freight ? estimate(carrier.freight.amount) : none,
      surcharges: none,
      tax: estimate({ amount: totals.tax, currency }),
      // A tax rule leaves a line without tax or with one of zero; why, Tryton does not say.
      taxTreatment: decimal(totals.tax).isZero() && decimal(goods.amount).greaterThan(0) ? 'exempt' : 'taxable',
      total: estimate({ amount: totals.total, currency }),
      shippingMethods: carriers.map(({ id, name, freight }) => ({ code: String(id), name, freight: freight ? estimate(freight.amount) : none })),
      problems: chosen === null ? [{ reason: 'shipping-method', lineId: null, erpMessage: `Carrier ${order.shippingMethod ?? ''} cannot be chosen for this order` }] : [],
    };
  }

  private async totals(rpc: Rpc, plan: SalePlan, carrier: TrytonCarrier | null): Promise<{ readonly tax: string; readonly total: string }> {
    const { header, warehouse } = plan;
    const freight = carrier?.freight ? [await freightLine(plan, carrier, carrier.freight)] : [];
    const lines = [...plan.lines.flatMap(goodsLine), ...freight].map((line, index) => ({ id: -1 - index, type: 'line', ...line }));
    const sale = { company: header.companyId, party: header.partyId, currency: header.currencyId, warehouse: warehouse.id, shipment_address: header.shipmentAddressId, lines };
    const [totals] = await rpc.call('model.sale.sale.on_change', [sale, ['lines']], wireTotals);
    if (!totals) throw new ErpError('malformed', 'Tryton gave no totals');
    return { tax: totals.tax_amount, total: totals.total_amount };
  }
}

type WireLine = { readonly [key: string]: Json };

const goodsLine = ({ request, goods }: PlannedLine): WireLine[] => (goods ? [{
  product: goods.product.id, quantity: floatValue(request.quantity), unit: goods.unit.id, unit_price: decimalValue(goods.price.amount),
  amount: decimalValue(goods.amount.amount), taxes: [...goods.taxIds],
}] : []);

const freightLine = async (plan: SalePlan, { product }: TrytonCarrier, freight: NonNullable<TrytonCarrier['freight']>): Promise<WireLine> => ({
  product: product.id, quantity: 1, unit: product.sale_uom, unit_price: decimalValue(freight.unitPrice), amount: decimalValue(freight.amount.amount), taxes: [...(await plan.taxesOf(product))],
});

/** Without goods there is nothing to carry, and Tryton adds no freight. */
const shipsGoods = (plan: SalePlan): boolean => plan.lines.some(({ goods }) => goods !== null && goods.product.type !== 'service');

function calculatedLine({ request, problem, goods }: PlannedLine, plan: SalePlan): CalculatedLine {
  const isShort = plan.shortSkus.has(request.sku);
  return {
    lineId: request.lineId,
    price: goods?.price ?? null,
    amount: goods?.amount ?? null,
    isNoCharge: false,
    availableFrom: goods && !isShort ? shippableFrom(goods.product.lead_time, plan.header.date) : null,
    problem: problem ?? (isShort ? { reason: 'shortage', lineId: request.lineId, erpMessage: `Not enough of ${request.sku} in ${plan.warehouse.name}; Tryton refuses what it cannot ship` } : null),
  };
}

/** As Tryton plans the shipment: the day of the order and the product's lead time. */
const shippableFrom = (leadSeconds: number | null, orderedOn: PlainDate): PlainDate | null =>
  leadSeconds === null ? null : new Date(Date.parse(`${orderedOn}T00:00:00Z`) + leadSeconds * 1000).toISOString().slice(0, 10);

function withoutFigures(order: OrderRequest, problems: readonly OrderRejection[]): OrderCalculation {
  const lines = order.lines.map(({ lineId }): CalculatedLine => ({ lineId, price: null, amount: null, isNoCharge: false, availableFrom: null, problem: null }));
  const goods = Money.zero(order.account.currency).toValue();
  return { lines, goods, discount: none, freight: none, surcharges: none, tax: none, taxTreatment: 'unknown', total: none, shippingMethods: [], problems };
}
