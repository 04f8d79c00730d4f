import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ageing } from '../billing/ageing.js';
import { readClock } from '../clock/erp-clock.js';
import { firstRow, inTransaction, rows } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { CustomerRow } from '../seed/world.js';
import { Problem } from '../wire/problem.js';
import { read } from './control.routes.js';

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const priceChange = z.strictObject({
  sku: z.string(), currency: z.string().default('EUR'), amount: decimal.nullable(), priceQuantity: z.number().int().positive().default(1), noCharge: z.boolean().default(false),
  /** Of this agreement instead of the list. */
  agreement: z.string().optional(), fromQuantity: decimal.default('0'),
});
const stockChange = z.strictObject({ sku: z.string(), warehouse: z.string(), onHand: decimal });
const inboundChange = z.strictObject({ sku: z.string(), warehouse: z.string(), quantity: decimal, due: z.string().regex(/^\d{4}-\d{2}-\d{2}$/) });
const customerChange = z.strictObject({
  name: z.string().optional(), status: z.enum(['active', 'inactive']).optional(), blocked: z.boolean().optional(), blockReason: z.string().nullable().optional(),
  /** Of its credit account. */
  creditLimit: decimal.nullable().optional(), assortmentIds: z.array(z.string()).optional(),
  poRules: z.strictObject({ required: z.boolean(), pattern: z.string().nullable(), patternHint: z.string().nullable(), duplicates: z.enum(['allow', 'warn', 'block']) }).optional(),
});
const productChange = z.strictObject({ name: z.string().optional(), status: z.enum(['active', 'discontinued', 'removed']).optional(), successorSku: z.string().nullable().optional(), categoryIds: z.array(z.string()).optional() });
const shipToChange = z.strictObject({ active: z.boolean() });

/** Master data, prices and stock as a clerk would change them: stamped and notified like any change. */
export function dataControls(app: FastifyInstance, { pool }: Sandbox): void {
  app.post('/prices', async ({ body }, reply) => {
    const price = read(priceChange, body);
    const where = price.agreement === undefined ? 'list_price where sku = $1 and currency = $2' : 'agreement_item where sku = $1 and agreement_id = $2';
    if (price.amount === null) await pool.query(`delete from ${where}`, [price.sku, price.agreement ?? price.currency]);
    else if (price.agreement === undefined) {
      await pool.query(`insert into list_price values ($1, $2, $3, $4, $5) on conflict (sku, currency) do update set amount = $3, price_quantity = $4, no_charge = $5`,
        [price.sku, price.currency, price.amount, price.priceQuantity, price.noCharge]);
    } else {
      await pool.query(`insert into agreement_item values ($1, $2, $3, $4, $5, $6) on conflict (agreement_id, sku, from_quantity) do update set amount = $4, price_quantity = $5, no_charge = $6`,
        [price.agreement, price.sku, price.fromQuantity, price.amount, price.priceQuantity, price.noCharge]);
    }
    return await reply.status(204).send();
  });

  app.post('/stock', async ({ body }, reply) => {
    const stock = read(stockChange, body);
    await pool.query(`insert into stock (sku, warehouse, on_hand) values ($1, $2, $3) on conflict (sku, warehouse) do update set on_hand = $3`, [stock.sku, stock.warehouse, stock.onHand]);
    return await reply.status(204).send();
  });

  app.post('/inbound', async ({ body }, reply) => {
    const coming = read(inboundChange, body);
    await pool.query('insert into inbound (sku, warehouse, quantity, due) values ($1, $2, $3, $4)', [coming.sku, coming.warehouse, coming.quantity, coming.due]);
    return await reply.status(204).send();
  });

  app.delete<{ Params: { sku: string } }>('/inbound/:sku', async ({ params }, reply) => {
    await pool.query('delete from inbound where sku = $1', [params.sku]);
    return await reply.status(204).send();
  });

  app.patch<{ Params: { no: string } }>('/customers/:no', async ({ params, body }, reply) => {
    const change = read(customerChange, body);
    await inTransaction(pool, async (db) => {
      const customer = await firstRow<CustomerRow>(db, 'select * from customer where number = $1 for update', [params.no]);
      if (!customer) throw new Problem('not-found', `There is no customer ${params.no}.`);
      await db.query('update customer set name = $2, status = $3, blocked = $4, block_reason = $5, assortment_ids = $6, po_rules = $7 where number = $1', [
        params.no, change.name ?? customer.name, change.status ?? customer.status, change.blocked ?? customer.blocked,
        change.blockReason === undefined ? customer.block_reason : change.blockReason, change.assortmentIds ?? customer.assortment_ids, JSON.stringify(change.poRules ?? customer.po_rules),
      ]);
      if (change.creditLimit !== undefined) await db.query('update credit_account set credit_limit = $2 where id = $1', [customer.credit_account_id, change.creditLimit]);
    });
    return await reply.status(204).send();
  });

  app.patch<{ Params: { no: string; id: string } }>('/customers/:no/ship-tos/:id', async ({ params, body }, reply) => {
    await pool.query('update ship_to set active = $3 where customer = $1 and id = $2', [params.no, params.id, read(shipToChange, body).active]);
    return await reply.status(204).send();
  });

  app.patch<{ Params: { sku: string } }>('/products/:sku', async ({ params, body }, reply) => {
    const change = read(productChange, body);
    const { rowCount } = await pool.query(
      `update product set name = coalesce($2, name), status = coalesce($3, status), successor_sku = case when $4 then $5 else successor_sku end, category_ids = coalesce($6, category_ids) where sku = $1`,
      [params.sku, change.name ?? null, change.status ?? null, change.successorSku !== undefined, change.successorSku ?? null, change.categoryIds ?? null]);
    if (rowCount === 0) throw new Problem('not-found', `There is no product ${params.sku}.`);
    return await reply.status(204).send();
  });

  app.get<{ Params: { no: string } }>('/customers/:no/ageing', async ({ params }) => {
    const { today } = await readClock(pool);
    const open = await rows<{ currency: string; due_date: string; open_balance: string }>(pool, 'select currency, due_date, open_balance from invoice where customer = $1 and open_balance <> 0', [params.no]);
    const currencies = [...new Set(open.map((invoice) => invoice.currency))].sort();
    return { today, items: currencies.map((currency) => ({ currency, buckets: ageing(open.filter((invoice) => invoice.currency === currency), today) })) };
  });
}
