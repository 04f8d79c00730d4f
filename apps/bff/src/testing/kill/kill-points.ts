import type { Breakpoint, BreakpointWish } from '@portico/testing';
import type { Product, ServerName } from '../product.js';

/** A step, seen from outside as bytes on the wire, at which a server is killed. */
export interface KillPoint {
  readonly name: string;
  readonly victim: ServerName;
  readonly wire: 'database' | 'erp';
  readonly wish: BreakpointWish;
}

const database = (victim: ServerName, name: string, match: string | RegExp): KillPoint => ({ name: `${victim}: ${name}`, victim, wire: 'database', wish: { direction: 'toServer', match } });
const erp = (name: string, direction: BreakpointWish['direction'], match: string | RegExp): KillPoint => ({ name: `worker: ${name}`, victim: 'worker', wire: 'erp', wish: { direction, match } });

export const orderKillPoints: readonly KillPoint[] = [
  database('bff', 'before the order is written', 'insert into sales_order ('),
  database('bff', 'before the submission is written', 'insert into submission ('),
  database('bff', 'before the answer is kept', 'update idempotency set answer'),
  database('worker', 'before the attempt is recorded', 'insert into submission_attempt'),
  erp('the order is on its way to the ERP', 'toServer', 'POST /v1/orders '),
  erp('the ERP has answered', 'toClient', 'SO-'),
  database('worker', 'before the outcome is recorded', 'update submission_attempt set ended_at'),
  database('worker', 'before the submission is settled', 'with settled as (update submission'),
  database('worker', 'before the order shows it', 'update sales_order set external_id'),
];
export const paymentKillPoints: readonly KillPoint[] = [
  database('bff', 'before the payment is written', 'insert into payment ('),
  database('bff', 'before the capture is written', /update payment set/),
  database('worker', 'before the posting is recorded', 'insert into submission_attempt'),
  erp('the posting is on its way to the ERP', 'toServer', 'POST /v1/payments'),
  database('worker', 'before the posting is settled', 'with settled as (update submission'),
];

/** Kills at the point when it is met; when the work ends without meeting it, nothing is killed. Answers whether it was. */
export async function killAt(product: Product, point: KillPoint, work: Promise<unknown>): Promise<boolean> {
  const proxy = point.wire === 'erp' ? product.proxies.erp : product.proxies.database[point.victim];
  const breakpoint: Breakpoint = proxy.breakpoint(point.wish);
  const over = work.then(() => 'over' as const, () => 'over' as const);
  const met = await Promise.race([breakpoint.reached.then(() => 'met' as const), over]);
  if (met === 'met') await product.kill(point.victim);
  breakpoint.release();
  if (met === 'met') await product.startServer(point.victim);
  return met === 'met';
}
