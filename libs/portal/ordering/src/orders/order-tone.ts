import type { Tone } from '@portico/portal-ui-kit';

import type { OrderRow } from './orders.documents';

/** Amber and red only where a person has to look. */
export const orderTone: Readonly<Record<OrderRow['state'], Tone>> = {
  RECEIVED: 'info', RECEIVED_UNCHECKED: 'warn', SENT: 'info', ACCEPTED: 'info', ACCEPTED_WITH_CHANGES: 'warn', ON_HOLD: 'warn', REJECTED: 'bad',
  SHIPPED_IN_PART: 'info', SHIPPED: 'good', INVOICED: 'good', CLOSED: 'neutral', CANCELLED: 'neutral',
};
