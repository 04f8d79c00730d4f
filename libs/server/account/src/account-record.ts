import type { ErpCustomer, PaymentTerms, PoRule, PostalAddress } from '@portico/domain';

/** A customer account as it was last copied from the ERP. */
export interface AccountRecord {
  readonly companyId: string;
  readonly companyName: string;
  readonly id: string;
  /** The ERP's customer number. */
  readonly number: string;
  readonly name: string;
  readonly currency: string;
  readonly taxStatus: ErpCustomer['taxStatus'];
  readonly isBlocked: boolean;
  readonly blockReason: string | null;
  readonly terms: PaymentTerms;
  readonly poRule: PoRule | null;
  readonly billTo: PostalAddress | null;
  readonly assortmentIds: readonly string[] | null;
  readonly creditAccountKey: string;
}
