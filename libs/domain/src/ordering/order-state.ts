import type { ErpOrder } from './erp-order.js';

/** What people see. `received-unchecked` is "received, not yet checked". */
export const orderStates = [
  'received', 'received-unchecked', 'sent', 'accepted', 'accepted-with-changes', 'on-hold', 'rejected',
  'shipped-in-part', 'shipped', 'invoiced', 'closed', 'cancelled',
] as const;
export type OrderState = (typeof orderStates)[number];

/** The state of an order the ERP knows; `hasChanges`: it split, substituted, re-dated or added lines. */
export function stateOfErpOrder(order: Pick<ErpOrder, 'state'>, hasChanges: boolean): OrderState {
  switch (order.state) {
    case 'open': return hasChanges ? 'accepted-with-changes' : 'accepted';
    case 'on-hold': return 'on-hold';
    case 'shipped-in-part': return 'shipped-in-part';
    case 'shipped': return 'shipped';
    case 'invoiced': return 'invoiced';
    case 'closed': return 'closed';
    case 'cancelled': return 'cancelled';
  }
}
