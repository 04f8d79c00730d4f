import type { Breakpoint, BreakpointWish } from '@portico/testing';
import type { Product, ServerName } from '../product.js';

/** A step, seen from outside as bytes on the wire, at which a server is killed. */
export interface KillPoint {
  readonly name: string;
  readonly victim: ServerName;
  readonly wire: 'database' | 'erp' | 'gateway';
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
  database('worker', 'before the order shows it', 'update sales_order set number'),
];
const gateway = (name: string, direction: BreakpointWish['direction'], match: string | RegExp): KillPoint => ({ name: `bff: ${name}`, victim: 'bff', wire: 'gateway', wish: { direction, match } });

/** Starting a payment and hearing of its capture is the backend's work, booking it in the ERP the worker's. */
export const paymentKillPoints: Readonly<Record<ServerName, readonly KillPoint[]>> = {
  bff: [
    database('bff', 'before the payment is written', 'insert into payment ('),
    gateway('the session is being opened', 'toServer', 'POST /v1/payment-sessions'),
    gateway('the gateway has opened it', 'toClient', 'HTTP/1.1 201'),
    database('bff', 'before the session is kept', /update payment set session/),
    database('bff', 'before the capture is written', /update payment set state[^]*captured/),
    database('bff', 'before its booking is written', 'insert into submission ('),
  ],
  worker: [
    database('worker', 'before the booking is recorded', 'insert into submission_attempt'),
    erp('the booking is on its way to the ERP', 'toServer', 'POST /v1/payments'),
    erp('the ERP has booked it', 'toClient', 'HTTP/1.1 201'),
    database('worker', 'before the outcome is recorded', 'update submission_attempt set ended_at'),
    database('worker', 'before the booking is settled', 'with settled as (update submission'),
    database('worker', 'before the payment shows it', /update payment set state[^]*posted/),
  ],
};

/** Kills at the point when it is met; when the work ends without meeting it, nothing is killed. Answers whether it was. */
export async function killAt(product: Product, point: KillPoint, work: Promise<unknown>): Promise<boolean> {
  const proxy = point.wire === 'database' ? product.proxies.database[point.victim] : product.proxies[point.wire];
  const breakpoint: Breakpoint = proxy.breakpoint(point.wish);
  const over = work.then(() => 'over' as const, () => 'over' as const);
  const met = await Promise.race([breakpoint.reached.then(() => 'met' as const), over]);
  if (met === 'met') await product.kill(point.victim);
  breakpoint.release();
  if (met === 'met') await product.startServer(point.victim);
  return met === 'met';
}
