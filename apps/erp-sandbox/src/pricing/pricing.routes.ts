import type { FastifyInstance } from 'fastify';
import { type Db, firstRow, rows } from '../database/database.js';
import { limits } from '../meta/meta.routes.js';
import type { Sandbox } from '../sandbox.js';
import type { CustomerRow, ProductRow } from '../seed/world.js';
import { Problem, refusal } from '../wire/problem.js';
import { loadPrices } from './load-prices.js';
import { priceLine, type AskedLine, type PricingFacts } from './price-lines.js';
import { loadVisibility } from './visible-skus.js';

interface PriceRequest { customer: string; shipTo?: string | null; currency?: string; pricingDate?: string; lines: AskedLine[] }

export function pricingRoutes(app: FastifyInstance, { pool, contract }: Sandbox): void {
  app.post('/v1/prices::batch', { config: { operation: 'priceBatch' } }, async ({ body }) => {
    const asked = contract.checkBody<PriceRequest>('priceBatch', body);
    if (asked.lines.length > limits.prices) throw new Problem('too-large', `At most ${String(limits.prices)} lines a batch.`);
    const customer = await findCustomer(pool, asked.customer);
    if (asked.currency && asked.currency !== customer.currency) throw wrongCurrency(customer, asked.currency);
    const clock = await firstRow<{ now: string; today: string }>(pool, 'select erp_now() as now, erp_today() as today');
    const facts = await loadPricingFacts(pool, customer, asked.lines.map((line) => line.sku), asked.pricingDate ?? clock?.today ?? '');
    return { customer: customer.number, currency: customer.currency, pricingDate: facts.date, asOf: clock?.now, lines: asked.lines.map((line) => priceLine(line, facts)) };
  });
}

export async function findCustomer(db: Db, number: string): Promise<CustomerRow> {
  const customer = await firstRow<CustomerRow>(db, 'select * from customer where number = $1', [number]);
  if (!customer) throw refusal([{ type: 'unknown-customer', pointer: '/customer', detail: `There is no customer ${number}.` }]);
  return customer;
}

export const wrongCurrency = (customer: CustomerRow, currency: string): Problem =>
  refusal([{ type: 'currency-mismatch', pointer: '/currency', detail: `Customer ${customer.number} trades in ${customer.currency}, not in ${currency}.` }]);

export async function loadPricingFacts(db: Db, customer: CustomerRow, skus: readonly string[], date: string): Promise<PricingFacts> {
  const products = await rows<ProductRow>(db, 'select * from product where sku = any($1)', [skus]);
  return {
    products: new Map(products.map((product) => [product.sku, product])), book: await loadPrices(db, customer, customer.currency, skus),
    isVisible: await loadVisibility(db, customer), currency: customer.currency, date,
  };
}
