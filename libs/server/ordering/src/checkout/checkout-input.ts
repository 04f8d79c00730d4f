import type { DecimalString, PlainDate, ShippingPreference } from '@portico/domain';

/** What the buyer has filled in so far; every field may still be missing. */
export interface CheckoutWish {
  readonly shipToId: string | null;
  readonly poNumber: string | null;
  readonly requestedDate: PlainDate | null;
  readonly buyerReference: string | null;
  readonly shipping: ShippingPreference | null;
  readonly shippingMethod: string | null;
  readonly note: string | null;
}
export interface SubmitCommand {
  readonly idempotencyKey: string;
  readonly cartVersion: number;
  readonly wish: CheckoutWish;
  readonly acceptedFingerprint: string | null;
  readonly acceptDuplicatePo: boolean;
  readonly unchecked: 'accept-rises' | 'ask-me' | null;
  readonly acceptRisesUpToPercent: DecimalString | null;
  readonly poDocumentId: string | null;
}
