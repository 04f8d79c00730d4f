import type { StepState, TimelineStep } from '@portico/portal-ui-kit';

import type { OrderingTranslate } from '../messages/ordering-messages';
import type { OrderView } from './order.documents';

type Event = OrderView['history'][number];

const needsALook: ReadonlySet<Event['kind']> = new Set(['ACCEPTED_WITH_CHANGES', 'ON_HOLD', 'DELAYED', 'FAILED', 'RECEIVED_UNCHECKED']);
const failed: ReadonlySet<Event['kind']> = new Set(['REJECTED', 'CANCELLED']);

/** What happened, and what is still to come of an order that goes on. */
export function orderSteps(order: OrderView, t: OrderingTranslate): TimelineStep[] {
  const past = order.history.map((event, index): TimelineStep => ({
    id: event.id, title: isPartInvoice(event, order) ? t('step.invoicedInPart') : event.message, ...whenOf(event, order), state: stateOf(event, index === order.history.length - 1 && !isOver(order)),
    ...(event.person ? { detail: event.person } : {}), ...(event.details.length > 0 ? { changes: event.details } : {}),
    ...(index === 0 && order.poDocument ? { document: { label: order.poDocument.fileName, href: order.poDocument.url } } : {}),
  }));
  return [...past, ...toCome(order, t)];
}

/** The time; the day where that is all that is known; nothing where nobody told us. The day of an invoice is its own. */
function whenOf(event: Event, order: OrderView): { at?: string } {
  const issued = event.kind === 'INVOICED' ? order.invoices.filter(({ number }) => event.details.some((detail) => detail.includes(number))).map(({ issuedOn }) => issuedOn).sort().at(-1) : undefined;
  const at = event.at ?? event.day ?? issued;
  return at ? { at } : {};
}

const hasShipped = (order: OrderView): boolean => order.history.some(({ kind }) => kind === 'SHIPPED' || kind === 'CLOSED');
const isPartInvoice = ({ kind }: Event, order: OrderView): boolean => kind === 'INVOICED' && !hasShipped(order);

function stateOf(event: Event, isNow: boolean): StepState {
  if (failed.has(event.kind)) return 'failed';
  if (needsALook.has(event.kind)) return 'attention';
  return isNow ? 'now' : 'done';
}

const isOver = ({ state }: OrderView): boolean => state === 'REJECTED' || state === 'CANCELLED' || state === 'CLOSED';

function toCome(order: OrderView, t: OrderingTranslate): TimelineStep[] {
  if (isOver(order)) return [];
  const had = new Set(order.history.map(({ kind }) => kind));
  const has = (...kinds: Event['kind'][]) => kinds.some((kind) => had.has(kind));
  const isBornHere = order.origin === 'PORTAL';
  const steps: (TimelineStep | null)[] = [
    isBornHere && !has('SENT', 'ACCEPTED', 'ACCEPTED_WITH_CHANGES') ? { id: 'sent', title: t('step.sent'), state: 'todo' } : null,
    !has('ACCEPTED', 'ACCEPTED_WITH_CHANGES') ? { id: 'accepted', title: t('step.accepted'), state: 'todo' } : null,
    !has('SHIPPED') ? { id: 'shipped', title: t('step.shipped'), state: 'todo' } : null,
    !has('INVOICED') || !hasShipped(order) ? { id: 'invoiced', title: t('step.invoiced'), state: 'todo', detail: t('step.follows') } : null,
    { id: 'closed', title: t('step.closed'), state: 'todo' },
  ];
  return steps.filter((step) => step !== null);
}
