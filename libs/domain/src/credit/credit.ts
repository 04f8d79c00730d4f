import type { CallOptions, ErpAccount } from '../erp-account.js';
import { Money, type MoneyValue } from '../money/index.js';

/** The ERP's credit figures of one credit account. A missing limit is never "unlimited". */
export interface ErpCredit {
  readonly creditAccountExternalId: string;
  readonly limit: { readonly kind: 'limited'; readonly amount: MoneyValue } | { readonly kind: 'unlimited' } | { readonly kind: 'unknown' };
  /** What is owed on posted invoices, net of what was paid. */
  readonly outstandingBalance: MoneyValue;
  readonly openOrders: MoneyValue | null;
  readonly deliveredNotInvoiced: MoneyValue | null;
  readonly unappliedCash: MoneyValue | null;
  /** Everything above, as the ERP sums it. */
  readonly exposure: MoneyValue;
  /** Our references of orders that the exposure already includes; null: the ERP includes what it has accepted. */
  readonly includesOrderReferences: readonly string[] | null;
  /** Our references of orders that the ERP has accepted but the exposure does not include yet; absent where it cannot tell. */
  readonly omitsOrderReferences?: readonly string[];
  /** Which components are with tax; absent where the ERP does not say. */
  readonly includesTax?: { readonly outstanding: boolean; readonly openOrders: boolean; readonly deliveredNotInvoiced: boolean };
}
export interface CreditSource {
  credit(account: ErpAccount, call?: CallOptions): Promise<ErpCredit>;
}

export type AvailableCredit =
  | { readonly kind: 'limited'; readonly limit: MoneyValue; readonly exposure: MoneyValue; readonly reservedInPortal: MoneyValue; readonly available: MoneyValue }
  | { readonly kind: 'unlimited'; readonly exposure: MoneyValue; readonly reservedInPortal: MoneyValue }
  | { readonly kind: 'unknown'; readonly exposure: MoneyValue; readonly reservedInPortal: MoneyValue };

/** availableCredit = limit − exposure − what the portal has received and the ERP's figure does not yet include. */
export function availableCredit(credit: ErpCredit, reservedInPortal: MoneyValue): AvailableCredit {
  const { exposure, limit } = credit;
  if (limit.kind !== 'limited') return { kind: limit.kind, exposure, reservedInPortal };
  const available = Money.of(limit.amount).minus(Money.of(exposure)).minus(Money.of(reservedInPortal)).toValue();
  return { kind: 'limited', limit: limit.amount, exposure, reservedInPortal, available };
}
