import type { CallOptions, DeltaPage, DeltaRequest } from '../erp-account.js';
import type { CurrencyCode, DecimalString } from '../money/index.js';

export interface PostalAddress {
  readonly name: string;
  readonly lines: readonly string[];
  readonly city: string;
  readonly postalCode: string;
  readonly region: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}
export interface ShipTo {
  readonly externalId: string;
  readonly address: PostalAddress;
  readonly isActive: boolean;
  readonly isDefault: boolean;
  readonly warehouse: string | null;
}
export interface PaymentTerms {
  readonly code: string;
  readonly name: string;
  readonly netDays: number | null;
  /** "2" for 2 % within discountDays. */
  readonly discountPercent: DecimalString | null;
  readonly discountDays: number | null;
  readonly isPrepaid: boolean;
}
export type DuplicatePoRule = 'allow' | 'warn' | 'block';
export interface PoRule {
  readonly isRequired: boolean;
  /** A regular expression for the whole trimmed number, or null. */
  readonly pattern: string | null;
  /** The pattern in the seller's own words: "KA- or PO- and four to eight digits". Absent where nobody has put it in words. */
  readonly patternHint?: string | null;
  readonly duplicates: DuplicatePoRule;
}
/** A customer account as the ERP has it. */
export interface ErpCustomer {
  readonly externalId: string;
  readonly name: string;
  readonly vatNumber: string | null;
  readonly currency: CurrencyCode;
  readonly terms: PaymentTerms;
  readonly taxStatus: 'taxable' | 'exempt' | 'reverse-charge' | 'unknown';
  readonly isBlocked: boolean;
  readonly blockReason: string | null;
  /** Accounts that share one credit account carry the same id here. */
  readonly creditAccountExternalId: string | null;
  readonly billTo: PostalAddress | null;
  readonly payerExternalId: string | null;
  readonly defaultWarehouse: string | null;
  /** Null where the ERP has no such rule: the integration map's default applies. */
  readonly poRule: PoRule | null;
  /** Ids of the assortments this account may see; null where the ERP has none: everything. */
  readonly assortmentIds: readonly string[] | null;
}
export interface CustomerPartNumber {
  readonly sku: string;
  readonly partNumber: string;
}
export interface AccountPartNumber extends CustomerPartNumber {
  readonly customerExternalId: string;
}
export interface CustomerSource {
  customers(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpCustomer>>;
  customer(externalId: string, call?: CallOptions): Promise<ErpCustomer | null>;
  shipTos(customerExternalId: string, call?: CallOptions): Promise<readonly ShipTo[]>;
  /** Of many accounts at once; an unknown account has none. */
  partNumbers(customerExternalIds: readonly string[], call?: CallOptions): Promise<readonly AccountPartNumber[]>;
}
