import type { ErpOrderState, HoldKind } from '@portico/domain';
import { Dec } from '@portico/domain';
import { isOrderLine } from './sale-line.mapper.js';
import type { WireSale } from './sale.wire.js';

export interface SaleStanding {
  readonly state: ErpOrderState;
  readonly holds: readonly HoldKind[];
}

/** `confirm` queues the processing and says nothing when that fails: a sale still `confirmed` after this long is stuck. */
const stuckAfterMs = 3_600_000;

export function standingOf(sale: WireSale, now: Date): SaleStanding {
  switch (sale.state) {
    // Taken back in Tryton for a change: it is an order no more until somebody confirms it again.
    case 'draft':
    case 'quotation': return held('other');
    case 'confirmed': return now.getTime() - Date.parse(sale.write_date ?? sale.create_date) > stuckAfterMs ? held('other') : standing('open');
    case 'processing': return processingStanding(sale);
    case 'done': return standing('closed');
    case 'cancelled': return standing('cancelled');
  }
}

function processingStanding(sale: WireSale): SaleStanding {
  // A shipment was cancelled, and nobody has said yet whether the goods will still go.
  if (sale.shipment_state === 'exception') return held('shipping');
  if (sale.shipment_state === 'sent') return standing(isInvoiced(sale) ? 'invoiced' : 'shipped');
  return standing(hasShippedSomething(sale) ? 'shipped-in-part' : 'open');
}

const isInvoiced = (sale: WireSale): boolean => sale['invoices.'].some(({ state }) => state === 'posted' || state === 'paid');
const hasShippedSomething = (sale: WireSale): boolean =>
  sale['lines.'].filter(isOrderLine).some((line) => line['moves.'].some(({ state, quantity }) => state === 'done' && !new Dec(quantity).isZero()));
const standing = (state: ErpOrderState): SaleStanding => ({ state, holds: [] });
const held = (kind: HoldKind): SaleStanding => ({ state: 'on-hold', holds: [kind] });
