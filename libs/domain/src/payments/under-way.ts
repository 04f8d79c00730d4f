import type { BuyerContext } from '../identity/context.js';

/** Money that was received and that the ERP's balances do not show yet. */
export interface PaymentsUnderWay {
  /** Our ids of the account's invoices for which money was received that their open balance does not show yet. */
  receivedFor(buyer: BuyerContext): Promise<readonly string[]>;
}
export const PAYMENTS_UNDER_WAY = Symbol('PaymentsUnderWay');
