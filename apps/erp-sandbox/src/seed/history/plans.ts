import type { Channel, CustomerRow, ProductRow } from '../world.js';

/** How far an order of the past has come. */
export type Fate =
  | { kind: 'open' }
  /** The lines from this one on have not left. */
  | { kind: 'part-shipped'; from: number }
  | { kind: 'shipped' }
  | { kind: 'invoiced'; paid: 'no' | 'in part' | 'in full' | 'as usual' };

export interface PlannedLine {
  product: ProductRow;
  /** About so much, in the customer's currency. */
  worth: number;
}
export interface OrderPlan {
  customer: CustomerRow;
  /** Days before today. */
  age: number;
  channel: Channel;
  poNumber: string | null;
  lines: PlannedLine[];
  fate: Fate;
  /** Days after today on which it is wanted; null: as soon as possible. */
  wantedIn: number | null;
  shippingMethod: string;
  shipTo?: string;
  note?: string;
}
