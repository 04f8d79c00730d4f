import { loadCreditFigures, type CreditFigures } from '../credit/credit-figures.js';
import { decideCredit } from '../credit/credit-verdict.js';
import type { Db } from '../database/database.js';
import { assessOrder, type AssessedLine, type AssessedOrder } from './assess-order.js';
import { addWorkingDays } from '../clock/days.js';
import { loadOrderFacts, type OrderDraft, type OrderFacts } from './order-facts.js';
import { transitDays } from './assess-order.js';

type Certainty = 'exact' | 'estimate' | 'none';

export async function calculateOrder(db: Db, draft: OrderDraft) {
  const facts = await loadOrderFacts(db, draft, false);
  const order = assessOrder(draft, facts, false);
  const figures = await loadCreditFigures(db, facts.customer);
  const certainty: Certainty = order.freight?.certainty ?? 'estimate';
  return {
    customer: facts.customer.number, currency: facts.customer.currency, pricingDate: facts.pricing.date, asOf: facts.now,
    lines: order.lines.map(lineRecord),
    goods: { amount: order.totals.goods, certainty: 'exact' },
    discounts: order.discounts.map((one) => ({ ...one, certainty: 'exact' })),
    freight: order.freight ? { amount: order.freight.amount, certainty: order.freight.certainty } : { amount: null, certainty: 'none' },
    freightOptions: order.freightOptions.map((option) => ({ ...option, earliestDate: arrival(order, option.method) })),
    surcharges: order.surcharges.map((one) => ({ ...one, certainty: 'exact' })),
    tax: { amount: order.totals.tax, certainty: order.treatment === 'taxable' ? certainty : 'exact', treatment: order.treatment, breakdown: order.tax },
    total: { amount: order.totals.total, certainty },
    minimumOrderValue: order.minimumOrderValue,
    credit: creditRecord(facts, figures, order.totals.total),
    issues: order.issues.map((issue) => ({ ...issue, type: `urn:erp:${issue.type}` })),
  };
}

function lineRecord(line: AssessedLine) {
  const last = line.parts.reduce<AssessedLine['parts'][number] | null>((latest, part) => (latest && latest.date >= part.date ? latest : part), null);
  const isSure = line.parts.every((part) => part.certainty === 'exact');
  const dateCertainty: Certainty = last === null ? 'none' : isSure ? 'exact' : 'estimate';
  return { lineId: line.asked.lineId, price: line.price, earliestDate: last?.date ?? null, dateCertainty, substituteSku: line.substitutes ? line.product?.sku ?? null : null };
}

function arrival(order: AssessedOrder, method: string): string | null {
  const dates = order.lines.flatMap((line) => line.parts.map((part) => part.date)).sort();
  const last = dates.at(-1);
  return last === undefined ? null : addWorkingDays(last, transitDays(method));
}

function creditRecord(facts: OrderFacts, figures: CreditFigures | null, orderTotal: string) {
  const { verdict, excess } = decideCredit(facts.customer, figures, orderTotal);
  return {
    verdict, currency: figures?.currency ?? null, creditLimit: figures?.limit ?? null, exposure: figures?.exposure ?? null,
    availableCredit: figures?.available ?? null, orderTotal, excess,
  };
}
