import type { DecimalString, ErpAccount, MoneyValue } from '@portico/domain';

/**
 * - started: a session is open at the gateway, or about to be
 * - captured: the money is ours and on its way into the ERP
 * - posted: the ERP has it
 * - declined: the last try failed; the session may still be paid
 * - expired, cancelled: it can't be paid any more; nothing was charged
 * - posting-failed: the money is ours, and the ERP has not taken it; a person must look
 */
export const paymentStates = ['started', 'captured', 'posted', 'declined', 'expired', 'cancelled', 'posting-failed'] as const;
export type PaymentState = (typeof paymentStates)[number];

/** States in which the gateway may still take money. */
export const mayBePaid = (state: PaymentState): boolean => state === 'started' || state === 'declined';

export interface Payment {
  readonly id: string;
  readonly companyId: string;
  readonly accountId: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly invoiceExternalId: string;
  readonly account: ErpAccount;
  /** Ours, unique for ever: at the gateway, in the ERP, on the statement. */
  readonly reference: string;
  readonly state: PaymentState;
  readonly amount: DecimalString;
  readonly discountTaken: DecimalString;
  readonly currency: string;
  readonly startedBy: string;
  readonly startedByName: string;
  readonly startedAt: Date;
  readonly expiresAt: Date;
  /** Null until the gateway has told it. */
  readonly session: { readonly id: string; readonly url: string } | null;
  /** The gateway's code. */
  readonly declineReason: string | null;
  readonly capturedAt: Date | null;
  readonly erpNumber: string | null;
  /** What the ERP could not set against the invoice. */
  readonly unapplied: DecimalString | null;
  /** Why it is not posted, in the ERP's words. */
  readonly failure: string | null;
  readonly version: number;
}
export const amountOf = ({ amount, currency }: Pick<Payment, 'amount' | 'currency'>): MoneyValue => ({ amount, currency });
export interface PaymentKey {
  readonly id: string;
  readonly companyId: string;
}
