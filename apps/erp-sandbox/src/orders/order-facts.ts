import { type Db, firstRow, rows } from '../database/database.js';
import { findCustomer, loadPricingFacts, wrongCurrency } from '../pricing/pricing.routes.js';
import type { PricingFacts } from '../pricing/price-lines.js';
import type { CustomerRow, ShipToRow, StockRow } from '../seed/world.js';
import { availableOf } from '../stock/load-stock.js';
import { StockLeft, type Inbound } from './allocate.js';

export interface DraftLine { lineId: string; sku: string; unit: string; quantity: string; requestedDate?: string | null; note?: string | null }
export interface OrderDraft {
  customer: string; currency?: string; pricingDate?: string; shipTo?: string | null; poNumber?: string | null; requestedDate?: string | null;
  shipComplete?: boolean; shippingMethod?: string | null; allowSubstitutes?: boolean; lines: DraftLine[];
}

/** All that is true in the ERP and matters to one order. */
export interface OrderFacts {
  now: string; today: string; customer: CustomerRow; shipTo: ShipToRow | null; pricing: PricingFacts; stock: StockLeft;
  /** Number of the order that has the PO number already. */
  samePo: string | null;
}

/** @param lock takes customer, credit account and stock rows, in this order as everywhere, for the length of the transaction */
export async function loadOrderFacts(db: Db, draft: OrderDraft, lock: boolean): Promise<OrderFacts> {
  if (lock) {
    await db.query('select 1 from customer where number = $1 for no key update', [draft.customer]);
    await db.query('select 1 from credit_account where id = (select credit_account_id from customer where number = $1) for update', [draft.customer]);
  }
  const customer = await findCustomer(db, draft.customer);
  if (draft.currency && draft.currency !== customer.currency) throw wrongCurrency(customer, draft.currency);
  const clock = await firstRow<{ now: string; today: string }>(db, 'select erp_now() as now, erp_today() as today');
  const { now, today } = clock ?? { now: '', today: '' };
  const skus = await withSuccessors(db, draft.lines.map((line) => line.sku));
  return {
    now, today, customer, shipTo: await findShipTo(db, customer, draft.shipTo ?? null),
    pricing: await loadPricingFacts(db, customer, skus, draft.pricingDate ?? today),
    stock: await loadStockLeft(db, skus, lock), samePo: await findSamePo(db, customer, draft.poNumber ?? null),
  };
}

/** The SKUs, what follows on them, and so on; a loop ends where it began. */
async function withSuccessors(db: Db, skus: readonly string[]): Promise<string[]> {
  const found = await rows<{ sku: string }>(db, `
    with recursive chain (sku) as (
      select unnest($1::text[]) collate "C" union select p.successor_sku from product p join chain c on c.sku = p.sku where p.successor_sku is not null)
    select sku from chain`, [skus]);
  return found.map((row) => row.sku);
}

async function findShipTo(db: Db, customer: CustomerRow, id: string | null): Promise<ShipToRow | null> {
  return await firstRow<ShipToRow>(db, 'select * from ship_to where customer = $1 and id = $2', [customer.number, id ?? customer.default_ship_to_id]);
}

async function loadStockLeft(db: Db, skus: readonly string[], lock: boolean): Promise<StockLeft> {
  const warehouses = await rows<{ id: string }>(db, 'select id from warehouse order by position');
  const stock = await rows<StockRow>(db, `select * from stock where sku = any($1) order by sku, warehouse ${lock ? 'for update' : ''}`, [skus]);
  const coming = await rows<Inbound & { sku: string }>(db, 'select sku, warehouse, quantity, due from inbound where sku = any($1) order by due, id', [skus]);
  const inbound = new Map<string, Inbound[]>();
  for (const one of coming) inbound.set(one.sku, [...(inbound.get(one.sku) ?? []), one]);
  return new StockLeft(warehouses.map((warehouse) => warehouse.id), stock.map((row) => ({ sku: row.sku, warehouse: row.warehouse, available: availableOf(row) })), inbound);
}

async function findSamePo(db: Db, customer: CustomerRow, poNumber: string | null): Promise<string | null> {
  if (!poNumber?.trim() || customer.po_rules.duplicates === 'allow') return null;
  const row = await firstRow<{ number: string }>(db, `
    select number from sales_order where customer = $1 and lower(btrim(po_number)) = lower(btrim($2)) and state <> 'cancelled' order by number limit 1`, [customer.number, poNumber]);
  return row?.number ?? null;
}
