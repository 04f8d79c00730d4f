import type { RunningSandbox } from './start-sandbox.js';

export interface OrderBody {
  reference: string; customer: string; poNumber: string | null; shipTo: string; requestedDate: string | null; shipComplete: boolean; shippingMethod: string | null;
  allowSubstitutes?: boolean; lines: { lineId: string; sku: string; unit: string; quantity: string }[];
}
export interface OrderAnswer {
  number: string; state: string; holds: { kind: string; reason: string }[]; totals: Record<string, string>;
  lines: { line: number; originLine: string | null; relation: string; sku: string | null; quantity: string; amount: string; shippedQuantity: string; openQuantity: string; warehouse: string | null }[];
  shipments: { number: string; trackingUrl: string | null }[]; invoices: { number: string; total: string; openBalance: string }[];
}
let serial = 0;

/** An order of Kessler's over one line; a test names what it is about. */
export function anOrder(change: Partial<OrderBody> = {}): OrderBody {
  serial += 1;
  const tag = String(100_000 + serial);
  return { reference: `T-${tag}`, customer: '10482', poNumber: `KA-${tag}`, shipTo: '1', requestedDate: null, shipComplete: false, shippingMethod: 'STD', lines: [], ...change };
}

export const line = (sku: string, unit: string, quantity: string, lineId = 'L1') => ({ lineId, sku, unit, quantity });

/** So much in stock, nothing elsewhere, nothing under way. */
export async function stocked(sandbox: RunningSandbox, sku: string, perWarehouse: Record<string, string>): Promise<void> {
  await sandbox.control('DELETE', `/inbound/${encodeURIComponent(sku)}`);
  for (const warehouse of ['HAM', 'RTM', 'LYS']) await sandbox.control('POST', '/stock', { sku, warehouse, onHand: perWarehouse[warehouse] ?? '0' });
}

export const idsOf = async (sandbox: RunningSandbox, kind: string): Promise<string[]> => {
  const { items } = await sandbox.control<{ items: { kind: string; ids: string[] }[] }>('GET', '/dirt');
  const found = items.find((item) => item.kind === kind);
  if (!found) throw new Error(`No dirt of kind ${kind}.`);
  return found.ids;
};
