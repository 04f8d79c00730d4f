import type { DecimalString } from '../format/decimal-text';
import type { FreshValue } from '../freshness/freshness';

/** A credit account as the buyer may see it. A missing limit is never "unlimited", and a failed read is never a figure. */
export type CreditView =
  | {
      readonly kind: 'limited';
      readonly currency: string;
      readonly limit: DecimalString;
      readonly exposure: DecimalString;
      /** Orders the portal has received and the ERP's exposure does not include yet. */
      readonly reserved?: DecimalString;
      /** limit − exposure − reserved − this order, as the server computes it; negative is over the limit. */
      readonly available: DecimalString;
      readonly fresh: FreshValue;
      readonly sharedWith?: string;
    }
  /** `unlimited` is what the ERP says in so many words; `unknown` is what it does not say. */
  | { readonly kind: 'unlimited' | 'unknown'; readonly currency: string; readonly exposure?: DecimalString; readonly fresh: FreshValue }
  | { readonly kind: 'prepaid' }
  | { readonly kind: 'unavailable'; readonly fresh: FreshValue };
