import { z } from 'zod';
import { inEnglish } from '../client/language.js';
import type { Rpc } from '../client/tryton.client.js';
import { wireDateTime, type Json } from '../client/values.js';
import { descriptionOf, markIn, refusedDescriptionOf } from './our-mark.js';
import { wireSale, type SaleState } from './sale.wire.js';

const nothing = z.null();

/** What deciding the next step needs; a whole sale of 500 lines takes Tryton 1.5 s to read. */
const standingFields = ['number', 'state', 'create_uid', 'create_date', 'lines.note'] as const;
const wireStanding = z.object({
  id: z.number().int(), number: z.string().nullable(), state: wireSale.shape.state, create_uid: z.number().int(), create_date: wireDateTime,
  'lines.': z.array(z.object({ note: z.string().nullable() })),
});
export type OurSale = z.infer<typeof wireStanding>;

const steps: Readonly<Record<SaleState, number>> = { processing: 0, done: 0, confirmed: 1, quotation: 2, draft: 3, cancelled: 4 };

/** Sales under our reference, the furthest first, then the oldest: of two the later is a copy or a create that came twice. */
export async function findSales(rpc: Rpc, reference: string): Promise<readonly OurSale[]> {
  const sales = await rpc.call('model.sale.sale.search_read', [[['description', '=', descriptionOf(reference)]], 0, null, [['id', 'ASC']], [...standingFields]], z.array(wireStanding));
  return [...sales].sort((left, right) => steps[left.state] - steps[right.state] || left.id - right.id);
}

export async function readOurSale(rpc: Rpc, id: number): Promise<OurSale | null> {
  const sales = await rpc.call('model.sale.sale.search_read', [[['id', '=', id]], 0, 1, null, [...standingFields]], z.array(wireStanding));
  return sales[0] ?? null;
}

export const isTaken = ({ state }: OurSale): boolean => state === 'confirmed' || state === 'processing' || state === 'done' || state === 'cancelled';

/** Of the order that was edited and replayed; null where no line of ours is left. */
export const revisionOf = (sale: OurSale): number | null => sale['lines.'].map((line) => markIn(line.note)?.revision).find((revision) => revision !== undefined) ?? null;

export const createSale = (rpc: Rpc, values: Json): Promise<readonly number[]> => rpc.call('model.sale.sale.create', [[values]], z.array(z.number().int()).length(1), inEnglish);
/** Both answer null, whether or not they did anything. */
export const pressQuote = (rpc: Rpc, id: number): Promise<null> => rpc.call('model.sale.sale.quote', [[id]], nothing, inEnglish);
export const pressConfirm = (rpc: Rpc, id: number): Promise<null> => rpc.call('model.sale.sale.confirm', [[id]], nothing, inEnglish);

/**
 * Takes a sale out of the way that is not an order yet. Without a number it is deleted; with one it is cancelled under another
 * description, so that nobody confirms by chance what the buyer was told is refused, and our reference is free.
 */
export async function withdraw(rpc: Rpc, sale: OurSale, reference: string): Promise<void> {
  if (sale.number === null) {
    await rpc.call('model.sale.sale.delete', [[sale.id]], nothing);
    return;
  }
  await rpc.call('model.sale.sale.write', [[sale.id], { description: refusedDescriptionOf(reference) }], nothing);
  await rpc.call('model.sale.sale.cancel', [[sale.id]], nothing);
}
