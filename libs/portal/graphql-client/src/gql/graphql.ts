/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgeingBucket =
  | 'DAYS_1_30'
  | 'DAYS_31_60'
  | 'DAYS_61_90'
  | 'DAYS_OVER_90'
  | 'NOT_DUE';

export type AuditEntryFilter = {
  readonly actions?: ReadonlyArray<string> | null | undefined;
  readonly from?: string | null | undefined;
  readonly object?: string | null | undefined;
  readonly objectId?: string | null | undefined;
  readonly personId?: string | number | null | undefined;
  /** In names and in what objects were called. */
  readonly text?: string | null | undefined;
  /** Exclusive. */
  readonly until?: string | null | undefined;
};

export type CartLineChange = {
  readonly lineId: string | number;
  readonly note?: string | null | undefined;
  /** null keeps it; "0" removes the line */
  readonly quantity?: string | null | undefined;
  readonly unit?: string | null | undefined;
};

export type CartLineInput = {
  readonly note?: string | null | undefined;
  readonly quantity: string;
  readonly sku: string;
  readonly unit?: string | null | undefined;
};

export type CartRefusal =
  | 'IDEMPOTENCY_CONFLICT'
  | 'INVALID_QUANTITY'
  | 'NOTE_TOO_LONG'
  | 'TOO_MANY_LINES'
  | 'UNKNOWN_LINE'
  | 'UNKNOWN_PRODUCT';

export type Certainty =
  | 'ESTIMATE'
  | 'EXACT'
  | 'NONE';

export type CheckoutInput = {
  readonly note?: string | null | undefined;
  readonly poNumber?: string | null | undefined;
  readonly reference?: string | null | undefined;
  readonly requestedDate?: string | null | undefined;
  readonly shipToId?: string | number | null | undefined;
  readonly shipping?: ShippingPreference | null | undefined;
  readonly shippingMethod?: string | null | undefined;
};

export type CompanyUserAction =
  | 'CONFIRM_REVIEW'
  | 'COPY_RIGHTS'
  | 'DEACTIVATE'
  | 'HAND_OVER'
  | 'REACTIVATE'
  | 'RESEND_INVITATION'
  | 'REVOKE_INVITATION'
  | 'SET_END';

export type CompanyUserState =
  | 'ACTIVE'
  | 'DEACTIVATED'
  | 'ENDED'
  | 'INVITED';

export type CreditLimitKind =
  | 'LIMITED'
  | 'UNKNOWN'
  | 'UNLIMITED';

export type DuplicatePoRule =
  | 'ALLOW'
  | 'BLOCK'
  | 'WARN';

export type FacetFilter = {
  readonly code: string;
  readonly values: ReadonlyArray<string>;
};

export type FreshnessState =
  | 'CACHED'
  | 'LIVE'
  | 'STALE'
  | 'UNAVAILABLE';

export type GrantBound =
  | 'SHIP_TOS'
  | 'UP_TO';

export type GrantInput = {
  readonly permission: Permission;
  readonly shipToIds?: ReadonlyArray<string | number> | null | undefined;
  readonly upTo?: ReadonlyArray<MoneyInput> | null | undefined;
};

export type HoldKind =
  | 'CREDIT'
  | 'OTHER'
  | 'PRICE'
  | 'SHIPPING';

export type InvitationOutcome =
  | 'ALREADY_INVITED'
  | 'ALREADY_USER'
  | 'DUPLICATE'
  | 'END_IN_PAST'
  | 'INVALID_ADDRESS'
  | 'INVITED'
  | 'MAY_NOT_GRANT'
  | 'NO_ROLE';

export type InvitationRefusal =
  | 'INVALID'
  | 'NAME_MISSING'
  | 'PASSWORD'
  | 'PASSWORD_MISSING'
  | 'RATE_LIMITED'
  | 'SIGN_IN_FIRST'
  | 'WRONG_PASSWORD';

export type InvoiceAction =
  | 'DOWNLOAD'
  | 'PAY';

export type InvoiceFilter = {
  readonly bucket?: AgeingBucket | null | undefined;
  readonly currency?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly kind?: InvoiceKind | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<InvoiceState> | null | undefined;
  readonly to?: string | null | undefined;
};

export type InvoiceKind =
  | 'CREDIT_MEMO'
  | 'INVOICE'
  | 'UNAPPLIED_CASH';

export type InvoiceSort =
  | 'DUE_ASC'
  | 'DUE_DESC'
  | 'ISSUED_ASC'
  | 'ISSUED_DESC'
  | 'NUMBER'
  | 'NUMBER_DESC'
  | 'OPEN_ASC'
  | 'OPEN_DESC';

export type InvoiceState =
  | 'CANCELLED'
  | 'CREDIT'
  | 'OPEN'
  | 'OVERDUE'
  | 'PAID'
  | 'PART_PAID'
  | 'PAYMENT_PENDING';

export type LineProblemKind =
  | 'BELOW_MINIMUM'
  | 'DISCONTINUED'
  | 'NOT_AVAILABLE'
  | 'NOT_ENOUGH_STOCK'
  | 'PRICE_MISSING'
  | 'SHORTAGE'
  | 'TOO_MANY_DECIMALS'
  | 'UNKNOWN_UNIT'
  | 'WRONG_MULTIPLE';

export type LineRelation =
  | 'CHARGE'
  | 'COMPONENT'
  | 'SAME'
  | 'SPLIT'
  | 'SUBSTITUTE';

export type MoneyInput = {
  readonly amount: string;
  readonly currency: string;
};

export type OrderAction =
  | 'ORDER_AGAIN'
  | 'PRINT_ACKNOWLEDGEMENT';

export type OrderEventKind =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_CHANGES'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DELAYED'
  | 'FAILED'
  | 'HOLD_RELEASED'
  | 'INVOICED'
  | 'ON_HOLD'
  | 'RECEIVED'
  | 'RECEIVED_UNCHECKED'
  | 'REJECTED'
  | 'SENT'
  | 'SHIPPED'
  | 'SHIPPED_IN_PART';

export type OrderFilter = {
  readonly from?: string | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly origin?: OrderOrigin | null | undefined;
  readonly search?: string | null | undefined;
  readonly states?: ReadonlyArray<OrderState> | null | undefined;
  readonly to?: string | null | undefined;
};

export type OrderLineState =
  | 'BACK_ORDERED'
  | 'CANCELLED'
  | 'CHARGE'
  | 'OPEN'
  | 'PART_SHIPPED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'SHIPPED'
  | 'SUBSTITUTED';

export type OrderOrigin =
  | 'COUNTER'
  | 'EDI'
  | 'PHONE'
  | 'PORTAL'
  | 'REP'
  | 'UNKNOWN';

export type OrderRefusalReason =
  | 'ACCOUNT_BLOCKED'
  | 'CART_CHANGED'
  | 'CART_EMPTY'
  | 'CREDIT_LIMIT'
  | 'ERP_UNAVAILABLE'
  | 'IDEMPOTENCY_CONFLICT'
  | 'LINE_PROBLEM'
  | 'NOT_PERMITTED'
  | 'ORDER_LIMIT'
  | 'PO_DUPLICATE'
  | 'PO_MISSING'
  | 'PO_PATTERN'
  | 'PREPAYMENT_REQUIRED'
  | 'PRICES_CHANGED'
  | 'REQUESTED_DATE'
  | 'SHIPPING_METHOD'
  | 'SHIP_TO_INACTIVE'
  | 'SHIP_TO_NOT_ALLOWED'
  | 'SHIP_TO_UNKNOWN';

export type OrderSort =
  | 'NUMBER'
  | 'NUMBER_ASC'
  | 'ORDERED_ASC'
  | 'ORDERED_DESC'
  | 'PO_NUMBER'
  | 'PO_NUMBER_DESC';

export type OrderState =
  | 'ACCEPTED'
  | 'ACCEPTED_WITH_CHANGES'
  | 'CANCELLED'
  | 'CLOSED'
  | 'INVOICED'
  | 'ON_HOLD'
  | 'RECEIVED'
  | 'RECEIVED_UNCHECKED'
  | 'REJECTED'
  | 'SENT'
  | 'SHIPPED'
  | 'SHIPPED_IN_PART';

export type PasswordRefusal =
  | 'COMMON'
  | 'INVALID_LINK'
  | 'PERSONAL'
  | 'RATE_LIMITED'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'WRONG_PASSWORD';

export type PayInvoiceInput = {
  /** What the person saw on the button; another amount is refused with the new one. */
  readonly expectedAmount: string;
  readonly idempotencyKey: string;
  readonly invoiceId: string | number;
};

export type PaymentRefusalReason =
  | 'AMOUNT_CHANGED'
  | 'CREDIT_MEMO'
  | 'ERP_UNAVAILABLE'
  | 'GATEWAY_UNAVAILABLE'
  | 'IDEMPOTENCY_CONFLICT'
  | 'NOTHING_OPEN'
  | 'NOT_PERMITTED'
  | 'NOT_SUPPORTED'
  | 'OVER_PAYMENT_LIMIT'
  | 'PAYMENT_UNDER_WAY'
  | 'UNKNOWN_INVOICE';

export type PaymentState =
  | 'CANCELLED'
  | 'CAPTURED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'POSTED'
  | 'POSTING_FAILED'
  | 'STARTED';

export type PeopleFilter = {
  /** A ready-made role’s name, or the id of one that the company made. */
  readonly role?: string | number | null | undefined;
  readonly states?: ReadonlyArray<CompanyUserState> | null | undefined;
  /** In name or e-mail address. */
  readonly text?: string | null | undefined;
};

export type PeopleRefusal =
  | 'CHANGED_MEANWHILE'
  | 'END_IN_PAST'
  | 'EXCEEDS_YOURS'
  | 'LAST_ADMIN'
  | 'MAY_NOT_GRANT'
  | 'NOT_A_MEMBER'
  | 'NOT_FOUND'
  | 'SAME_PERSON'
  | 'TOO_MANY'
  | 'TOO_MANY_TODAY'
  | 'TOO_SOON';

export type PeopleSort =
  | 'EMAIL'
  | 'LAST_SEEN'
  | 'LAST_SEEN_ASC'
  | 'NAME';

export type Permission =
  | 'EXPORT'
  | 'MANAGE_PEOPLE'
  | 'MANAGE_ROLES'
  | 'ORDER'
  | 'PAY_INVOICES'
  | 'SEE_AUDIT'
  | 'SEE_CREDIT'
  | 'SEE_INVOICES'
  | 'SEE_INVOICE_DOCUMENTS'
  | 'SEE_ORDERS'
  | 'SEE_PRICES';

export type PermissionGroupCode =
  | 'BUYING'
  | 'COMPANY'
  | 'INVOICES'
  | 'ORDERS';

export type PersonToInviteInput = {
  readonly email: string;
  /** The last day, where the seller does business. */
  readonly endsOn?: string | null | undefined;
  /** Of the mail: en or de. Yours when absent. */
  readonly locale?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly roles: ReadonlyArray<RoleToGiveInput>;
};

export type PoCheckState =
  | 'DUPLICATE_BLOCKED'
  | 'DUPLICATE_WARNING'
  | 'FREE'
  | 'MISSING'
  | 'PATTERN_MISMATCH';

export type PriceKind =
  /** The person may not see prices. */
  | 'HIDDEN'
  | 'NO_CHARGE'
  | 'PRICE'
  | 'PRICE_ON_REQUEST'
  | 'UNAVAILABLE';

export type PriceLineInput = {
  readonly quantity: string;
  readonly sku: string;
  readonly unit?: string | null | undefined;
};

export type PriceSourceKind =
  | 'CONTRACT'
  | 'ERP'
  | 'LIST'
  | 'PRICE_LIST'
  | 'PROMOTION';

export type PricingDateBasis =
  | 'DELIVERY_DATE'
  | 'ORDER_DATE';

export type ProductFilter = {
  /** Bought by this account in the last 12 months. */
  readonly boughtBefore?: boolean | null | undefined;
  readonly categoryId?: string | number | null | undefined;
  readonly facets?: ReadonlyArray<FacetFilter> | null | undefined;
  readonly search?: string | null | undefined;
};

export type ProductSort =
  | 'NAME'
  | 'RELEVANCE'
  | 'SKU';

export type ReadyMadeRole =
  | 'ACCOUNTS_PAYABLE'
  | 'ADMIN'
  | 'BUYER'
  | 'VIEWER';

export type RoleAction =
  | 'ASSIGN'
  | 'CHANGE'
  | 'COPY'
  | 'REMOVE';

export type RoleAssignmentInput = {
  /** Null: every account of the company, those to come too. */
  readonly accountIds?: ReadonlyArray<string | number> | null | undefined;
  /** The code of a ready-made role (admin, buyer, accounts-payable, viewer), or the id of one of the company’s own. */
  readonly roleId: string | number;
};

export type RoleInput = {
  readonly description?: string | null | undefined;
  readonly grants: ReadonlyArray<GrantInput>;
  readonly name: string;
};

export type RoleRefusalReason =
  | 'ASSIGNMENT_INVALID'
  | 'CHANGED_MEANWHILE'
  | 'GRANT_INVALID'
  | 'HELD'
  | 'IDEMPOTENCY_CONFLICT'
  | 'LAST_ADMIN'
  | 'NAME'
  | 'NAME_TAKEN'
  | 'NOT_YOURS_TO_GRANT'
  | 'READY_MADE'
  | 'UNKNOWN_ACCOUNT'
  | 'UNKNOWN_PERSON'
  | 'UNKNOWN_ROLE'
  | 'UNKNOWN_SHIP_TO';

export type RoleToGiveInput = {
  /** Null: every account of the company, those to come included. */
  readonly accountIds?: ReadonlyArray<string | number> | null | undefined;
  /** A ready-made role’s name, or the id of one that the company made. */
  readonly role: string | number;
};

export type SecondFactorRefusal =
  | 'ALREADY_ON'
  | 'NOT_ON'
  | 'RATE_LIMITED'
  | 'REQUIRED_BY_COMPANY'
  | 'WRONG_CODE'
  | 'WRONG_PASSWORD'
  | 'YOURS_FIRST';

export type ShipmentState =
  | 'CANCELLED'
  | 'DELIVERED'
  | 'PLANNED'
  | 'SHIPPED';

export type ShippingPreference =
  | 'SHIP_AS_READY'
  | 'SHIP_COMPLETE';

export type SignInRefusal =
  /** The password is needed again. */
  | 'CHALLENGE_OVER'
  | 'INVALID_CREDENTIALS'
  | 'NO_ACCOUNT'
  | 'RATE_LIMITED'
  | 'WRONG_CODE';

export type StockDisplay =
  | 'BANDS'
  | 'EXACT'
  | 'HIDDEN';

export type SubmitOrderInput = {
  readonly acceptDuplicatePo?: boolean | null | undefined;
  /** With ACCEPT_RISES: up to this many percent. */
  readonly acceptRisesUpToPercent?: string | null | undefined;
  /** Of the Checkout whose prices the buyer accepts. */
  readonly acceptedFingerprint?: string | null | undefined;
  readonly cartVersion: number;
  readonly checkout: CheckoutInput;
  readonly idempotencyKey: string;
  readonly poDocumentId?: string | number | null | undefined;
  /** Only while the ERP is down and the map allows it. */
  readonly unchecked?: UncheckedChoice | null | undefined;
};

export type TaxStatus =
  | 'EXEMPT'
  | 'REVERSE_CHARGE'
  | 'TAXABLE'
  | 'UNKNOWN';

export type TaxTreatment =
  | 'EXEMPT'
  | 'EXPORT'
  | 'REVERSE_CHARGE'
  | 'TAXABLE'
  | 'UNKNOWN';

export type UncheckedChoice =
  | 'ACCEPT_RISES'
  | 'ASK_ME';

export type HomeOrderFragment = { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly nextDelivery: string | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } };

export type HomeOrdersQueryVariables = Exact<{
  first: number;
}>;


export type HomeOrdersQuery = { readonly orders: { readonly openCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly nextDelivery: string | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type HomeInvoiceFragment = { readonly id: string, readonly number: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly openBalance: { readonly amount: string, readonly currency: string } };

export type HomeInvoicesQueryVariables = Exact<{
  first: number;
}>;


export type HomeInvoicesQuery = { readonly due: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly openBalance: { readonly amount: string, readonly currency: string } } }> }, readonly invoices: { readonly totals: ReadonlyArray<{ readonly currency: string, readonly open: { readonly amount: string, readonly currency: string }, readonly credits: { readonly amount: string, readonly currency: string }, readonly ageing: ReadonlyArray<{ readonly bucket: AgeingBucket, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type HomeCreditQueryVariables = Exact<{
  live?: boolean | null | undefined;
}>;


export type HomeCreditQuery = { readonly credit: { readonly limitKind: CreditLimitKind, readonly creditLimit: { readonly amount: string, readonly currency: string } | null, readonly exposure: { readonly amount: string, readonly currency: string } | null, readonly reservedInPortal: { readonly amount: string, readonly currency: string }, readonly availableCredit: { readonly amount: string, readonly currency: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type HomeProductFragment = { readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly price: { readonly kind: PriceKind, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type HomeProductsQueryVariables = Exact<{
  first: number;
}>;


export type HomeProductsQuery = { readonly recentProducts: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly price: { readonly kind: PriceKind, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } }> };

export type ShellQueryVariables = Exact<{
  seeOrders: boolean;
  seeCart: boolean;
}>;


export type ShellQuery = { readonly status: { readonly isErpReachable: boolean, readonly erpLatencyMs: number | null, readonly erpDownSince: string | null }, readonly cart?: { readonly id: string, readonly lineCount: number }, readonly orders?: { readonly openCount: number } };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly taxStatus: TaxStatus, readonly isBlocked: boolean, readonly terms: { readonly name: string, readonly discountPercent: string | null, readonly discountDays: number | null, readonly isPrepaid: boolean }, readonly poRule: { readonly isRequired: boolean, readonly pattern: string | null, readonly patternHint: string | null, readonly duplicates: DuplicatePoRule }, readonly billTo: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postalCode: string, readonly city: string, readonly country: string } | null, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly number: string, readonly isDefault: boolean, readonly isActive: boolean, readonly warehouse: string | null, readonly warehouseName: string | null, readonly address: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postalCode: string, readonly city: string, readonly country: string } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type ProductQueryVariables = Exact<{
  sku: string;
}>;


export type ProductQuery = { readonly product: { readonly description: string | null, readonly gtin: string | null, readonly imageUrls: ReadonlyArray<string>, readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly packLabel: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly stockUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly isDiscontinued: boolean, readonly isOrderable: boolean, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly attributes: ReadonlyArray<{ readonly code: string, readonly name: string, readonly value: string, readonly unit: string | null }>, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly decimals: number, readonly numerator: string, readonly denominator: string }>, readonly variantAxes: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly variants: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly name: string, readonly isOrderable: boolean, readonly variantAxes: ReadonlyArray<{ readonly name: string, readonly value: string }> }>, readonly successor: { readonly sku: string, readonly name: string } | null, readonly price: { readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly stock: { readonly display: StockDisplay, readonly unit: string | null, readonly warehouses: ReadonlyArray<{ readonly warehouse: string, readonly name: string, readonly available: string | null, readonly band: string | null, readonly isInStock: boolean, readonly isDefault: boolean, readonly inbound: ReadonlyArray<{ readonly quantity: string, readonly date: string | null }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } } | null };

export type PriceFigureFragment = { readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } };

export type StockFigureFragment = { readonly display: StockDisplay, readonly unit: string | null, readonly warehouses: ReadonlyArray<{ readonly warehouse: string, readonly name: string, readonly available: string | null, readonly band: string | null, readonly isInStock: boolean, readonly isDefault: boolean, readonly inbound: ReadonlyArray<{ readonly quantity: string, readonly date: string | null }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } };

export type ProductRowFragment = { readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly packLabel: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly stockUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly isDiscontinued: boolean, readonly isOrderable: boolean, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly decimals: number }>, readonly successor: { readonly sku: string, readonly name: string } | null, readonly price: { readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly stock: { readonly display: StockDisplay, readonly unit: string | null, readonly warehouses: ReadonlyArray<{ readonly warehouse: string, readonly name: string, readonly available: string | null, readonly band: string | null, readonly isInStock: boolean, readonly isDefault: boolean, readonly inbound: ReadonlyArray<{ readonly quantity: string, readonly date: string | null }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type ProductsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProductFilter | null | undefined;
  sort?: ProductSort | null | undefined;
}>;


export type ProductsQuery = { readonly products: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly packLabel: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly stockUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly isDiscontinued: boolean, readonly isOrderable: boolean, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly decimals: number }>, readonly successor: { readonly sku: string, readonly name: string } | null, readonly price: { readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly stock: { readonly display: StockDisplay, readonly unit: string | null, readonly warehouses: ReadonlyArray<{ readonly warehouse: string, readonly name: string, readonly available: string | null, readonly band: string | null, readonly isInStock: boolean, readonly isDefault: boolean, readonly inbound: ReadonlyArray<{ readonly quantity: string, readonly date: string | null }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } } }>, readonly facets: ReadonlyArray<{ readonly code: string, readonly name: string, readonly values: ReadonlyArray<{ readonly value: string, readonly count: number }> }>, readonly categories: ReadonlyArray<{ readonly id: string, readonly name: string, readonly parentId: string | null, readonly productCount: number }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type PricesQueryVariables = Exact<{
  lines: ReadonlyArray<PriceLineInput> | PriceLineInput;
  live?: boolean | null | undefined;
}>;


export type PricesQuery = { readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }> };

export type LiveProductQueryVariables = Exact<{
  sku: string;
}>;


export type LiveProductQuery = { readonly liveProduct: { readonly id: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly packLabel: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly stockUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly isDiscontinued: boolean, readonly isOrderable: boolean, readonly units: ReadonlyArray<{ readonly code: string, readonly name: string, readonly decimals: number }>, readonly successor: { readonly sku: string, readonly name: string } | null, readonly price: { readonly kind: PriceKind, readonly quantity: string, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly listPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly unit: string, readonly isMet: boolean, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } }> | null, readonly explanation: { readonly kind: PriceSourceKind, readonly reference: string | null, readonly name: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly roundedTo: number | null, readonly pricingDate: string, readonly pricingDateBasis: PricingDateBasis, readonly decidedBy: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly stock: { readonly display: StockDisplay, readonly unit: string | null, readonly warehouses: ReadonlyArray<{ readonly warehouse: string, readonly name: string, readonly available: string | null, readonly band: string | null, readonly isInStock: boolean, readonly isDefault: boolean, readonly inbound: ReadonlyArray<{ readonly quantity: string, readonly date: string | null }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } } | null };

export type AddToCartMutationVariables = Exact<{
  idempotencyKey: string;
  lines: ReadonlyArray<CartLineInput> | CartLineInput;
}>;


export type AddToCartMutation = { readonly addToCart:
    | { readonly __typename: 'CartChanged', readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly unit: string, readonly quantity: string }> } }
    | { readonly __typename: 'CartRefused', readonly reason: CartRefusal, readonly message: string }
   };

export type CartBarQueryVariables = Exact<{ [key: string]: never; }>;


export type CartBarQuery = { readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly unit: string, readonly quantity: string }> } };

export type AuditRowFragment = { readonly id: string, readonly at: string, readonly performedBy: string, readonly performedById: string | null, readonly onBehalfOf: string | null, readonly address: string | null, readonly action: string, readonly sentence: string, readonly object: string, readonly objectId: string | null, readonly label: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> };

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditQuery = { readonly auditEntries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly at: string, readonly performedBy: string, readonly performedById: string | null, readonly onBehalfOf: string | null, readonly address: string | null, readonly action: string, readonly sentence: string, readonly object: string, readonly objectId: string | null, readonly label: string | null, readonly changes: ReadonlyArray<{ readonly field: string, readonly before: string | null, readonly after: string | null }> } }> } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { readonly invitation: { readonly companyName: string, readonly inviterName: string, readonly email: string, readonly name: string | null, readonly hasPassword: boolean, readonly expiresAt: string } | null };

export type AcceptInvitationMutationVariables = Exact<{
  token: string;
  name?: string | null | undefined;
  password?: string | null | undefined;
}>;


export type AcceptInvitationMutation = { readonly acceptInvitation:
    | { readonly __typename: 'InvitationAccepted', readonly viewer: { readonly person: { readonly id: string, readonly locale: string } } | null }
    | { readonly __typename: 'InvitationRefused', readonly reason: InvitationRefusal, readonly message: string }
   };

export type PersonRowFragment = { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> };

export type PeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PeopleFilter | null | undefined;
  sort?: PeopleSort | null | undefined;
}>;


export type PeopleQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }> } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } | null };

export type AccessReviewQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  isDue?: boolean | null | undefined;
}>;


export type AccessReviewQuery = { readonly accessReview: { readonly dueCount: number, readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }> } } };

export type ReviewCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewCountQuery = { readonly accessReview: { readonly dueCount: number } };

export type RightsFragment = { readonly personId: string, readonly isMember: boolean, readonly version: number, readonly assignments: ReadonlyArray<{ readonly accountIds: ReadonlyArray<string> | null, readonly role: { readonly id: string, readonly name: string } }>, readonly permissions: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly isAllowed: boolean, readonly sources: ReadonlyArray<{ readonly roleId: string, readonly roleName: string, readonly accountIds: ReadonlyArray<string> | null, readonly grant: { readonly sentence: string } }> }> };

export type PersonRightsQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonRightsQuery = { readonly personRights: { readonly personId: string, readonly isMember: boolean, readonly version: number, readonly assignments: ReadonlyArray<{ readonly accountIds: ReadonlyArray<string> | null, readonly role: { readonly id: string, readonly name: string } }>, readonly permissions: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly isAllowed: boolean, readonly sources: ReadonlyArray<{ readonly roleId: string, readonly roleName: string, readonly accountIds: ReadonlyArray<string> | null, readonly grant: { readonly sentence: string } }> }> } | null };

export type AssignRolesMutationVariables = Exact<{
  idempotencyKey: string;
  personId: string | number;
  assignments: ReadonlyArray<RoleAssignmentInput> | RoleAssignmentInput;
  expectedVersion: number;
}>;


export type AssignRolesMutation = { readonly assignRoles:
    | { readonly __typename: 'RoleRefused', readonly reason: RoleRefusalReason, readonly message: string }
    | { readonly __typename: 'RolesAssigned', readonly rights: { readonly personId: string, readonly isMember: boolean, readonly version: number, readonly assignments: ReadonlyArray<{ readonly accountIds: ReadonlyArray<string> | null, readonly role: { readonly id: string, readonly name: string } }>, readonly permissions: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly isAllowed: boolean, readonly sources: ReadonlyArray<{ readonly roleId: string, readonly roleName: string, readonly accountIds: ReadonlyArray<string> | null, readonly grant: { readonly sentence: string } }> }> } }
   };

export type ReadPeopleListQueryVariables = Exact<{
  text: string;
}>;


export type ReadPeopleListQuery = { readonly readPeopleList: { readonly people: ReadonlyArray<{ readonly line: number, readonly email: string, readonly name: string | null, readonly roles: ReadonlyArray<string>, readonly endsOn: string | null }>, readonly faults: ReadonlyArray<{ readonly line: number, readonly message: string }> } };

export type InvitePeopleMutationVariables = Exact<{
  idempotencyKey: string;
  people: ReadonlyArray<PersonToInviteInput> | PersonToInviteInput;
}>;


export type InvitePeopleMutation = { readonly invitePeople:
    | { readonly __typename: 'PeopleInvited', readonly rows: ReadonlyArray<{ readonly email: string, readonly outcome: InvitationOutcome, readonly message: string }> }
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
   };

export type ResendInvitationMutationVariables = Exact<{
  idempotencyKey: string;
  invitationId: string | number;
  expectedVersion: number;
}>;


export type ResendInvitationMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'PersonChanged', readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }
   };

export type RevokeInvitationMutationVariables = Exact<{
  idempotencyKey: string;
  invitationId: string | number;
  expectedVersion: number;
}>;


export type RevokeInvitationMutation = { readonly answer:
    | { readonly __typename: 'InvitationRevoked', readonly invitationId: string }
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
   };

export type DeactivatePersonMutationVariables = Exact<{
  idempotencyKey: string;
  personId: string | number;
  expectedVersion: number;
}>;


export type DeactivatePersonMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'PersonChanged', readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }
   };

export type ReactivatePersonMutationVariables = Exact<{
  idempotencyKey: string;
  personId: string | number;
  expectedVersion: number;
}>;


export type ReactivatePersonMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'PersonChanged', readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }
   };

export type SetPersonEndMutationVariables = Exact<{
  idempotencyKey: string;
  personId: string | number;
  expectedVersion: number;
  endsOn?: string | null | undefined;
}>;


export type SetPersonEndMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'PersonChanged', readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }
   };

export type CopyRightsMutationVariables = Exact<{
  idempotencyKey: string;
  fromPersonId: string | number;
  toPersonId: string | number;
  expectedVersion: number;
}>;


export type CopyRightsMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'PersonChanged', readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> } }
   };

export type HandOverMutationVariables = Exact<{
  idempotencyKey: string;
  fromPersonId: string | number;
  toPersonId: string | number;
}>;


export type HandOverMutation = { readonly answer:
    | { readonly __typename: 'HandedOver', readonly carts: number, readonly cartsLeft: number, readonly invitations: number, readonly invitationsLeft: number, readonly to: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
   };

export type ConfirmReviewMutationVariables = Exact<{
  idempotencyKey: string;
  personIds: ReadonlyArray<string | number> | string | number;
}>;


export type ConfirmReviewMutation = { readonly answer:
    | { readonly __typename: 'PeopleRefused', readonly reason: PeopleRefusal, readonly message: string }
    | { readonly __typename: 'ReviewConfirmed', readonly people: ReadonlyArray<{ readonly id: string, readonly name: string, readonly email: string, readonly state: CompanyUserState, readonly lastSeenAt: string | null, readonly memberSince: string | null, readonly endsOn: string | null, readonly invitedAt: string | null, readonly expiresAt: string | null, readonly invitedBy: string | null, readonly reviewedAt: string | null, readonly reviewedBy: string | null, readonly isReviewDue: boolean, readonly availableActions: ReadonlyArray<CompanyUserAction>, readonly version: number, readonly roles: ReadonlyArray<{ readonly role: string, readonly name: string, readonly reachesAll: boolean, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string }> }> }> }
   };

export type RoleRowFragment = { readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { readonly roles: ReadonlyArray<{ readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> }> };

export type RoleQueryVariables = Exact<{
  id: string | number;
}>;


export type RoleQuery = { readonly role: { readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> } | null };

export type PermissionMatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionMatrixQuery = { readonly permissionMatrix: ReadonlyArray<{ readonly code: PermissionGroupCode, readonly title: string, readonly permissions: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly mayGrant: boolean, readonly bounds: ReadonlyArray<{ readonly bound: GrantBound, readonly title: string }> }> }> };

export type CompanyShipTosQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyShipTosQuery = { readonly viewer: { readonly company: { readonly id: string }, readonly memberships: ReadonlyArray<{ readonly company: { readonly id: string }, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly isActive: boolean, readonly address: { readonly name: string, readonly city: string } }> }> }> } | null };

export type RolePreviewQueryVariables = Exact<{
  grants: ReadonlyArray<GrantInput> | GrantInput;
}>;


export type RolePreviewQuery = { readonly rolePreview: { readonly can: ReadonlyArray<string>, readonly cannot: ReadonlyArray<string> } };

export type CreateRoleMutationVariables = Exact<{
  idempotencyKey: string;
  input: RoleInput;
}>;


export type CreateRoleMutation = { readonly createRole:
    | { readonly __typename: 'RoleRefused', readonly reason: RoleRefusalReason, readonly message: string }
    | { readonly __typename: 'RoleSaved', readonly role: { readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> } }
   };

export type CopyRoleMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
  name: string;
}>;


export type CopyRoleMutation = { readonly copyRole:
    | { readonly __typename: 'RoleRefused', readonly reason: RoleRefusalReason, readonly message: string }
    | { readonly __typename: 'RoleSaved', readonly role: { readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> } }
   };

export type ChangeRoleMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
  expectedVersion: number;
  input: RoleInput;
}>;


export type ChangeRoleMutation = { readonly changeRole:
    | { readonly __typename: 'RoleRefused', readonly reason: RoleRefusalReason, readonly message: string }
    | { readonly __typename: 'RoleSaved', readonly role: { readonly id: string, readonly readyMade: ReadyMadeRole | null, readonly name: string, readonly description: string, readonly holderCount: number, readonly version: number | null, readonly availableActions: ReadonlyArray<RoleAction>, readonly grants: ReadonlyArray<{ readonly permission: Permission, readonly sentence: string, readonly shipToIds: ReadonlyArray<string> | null, readonly upTo: ReadonlyArray<{ readonly amount: string, readonly currency: string }> | null }> } }
   };

export type RemoveRoleMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
  expectedVersion: number;
}>;


export type RemoveRoleMutation = { readonly removeRole:
    | { readonly __typename: 'RoleRefused', readonly reason: RoleRefusalReason, readonly message: string, readonly holders: ReadonlyArray<{ readonly personId: string | null, readonly name: string }> }
    | { readonly __typename: 'RoleRemoved', readonly removedRoleId: string }
   };

export type PaymentViewFragment = { readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } };

export type InvoiceViewFragment = { readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly state: InvoiceState, readonly issuedOn: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly poNumber: string | null, readonly orderNumbers: ReadonlyArray<string>, readonly discountUntil: string | null, readonly documentUrl: string | null, readonly availableActions: ReadonlyArray<InvoiceAction>, readonly payLimitMessage: string | null, readonly originalBalance: { readonly amount: string, readonly currency: string }, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly settled: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly discount: { readonly amount: string, readonly currency: string } | null, readonly settlement: { readonly toPay: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } }, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string | null }>, readonly lines: ReadonlyArray<{ readonly sku: string | null, readonly description: string, readonly quantity: string | null, readonly unit: string | null, readonly price: { readonly amount: string, readonly unit: string, readonly priceQuantity: string, readonly currency: string } | null, readonly amount: { readonly amount: string, readonly currency: string } }> | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } };

export type InvoiceQueryVariables = Exact<{
  id: string | number;
  live?: boolean | null | undefined;
}>;


export type InvoiceQuery = { readonly invoice: { readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly state: InvoiceState, readonly issuedOn: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly poNumber: string | null, readonly orderNumbers: ReadonlyArray<string>, readonly discountUntil: string | null, readonly documentUrl: string | null, readonly availableActions: ReadonlyArray<InvoiceAction>, readonly payLimitMessage: string | null, readonly originalBalance: { readonly amount: string, readonly currency: string }, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly settled: { readonly amount: string, readonly currency: string }, readonly tax: { readonly amount: string, readonly currency: string } | null, readonly discount: { readonly amount: string, readonly currency: string } | null, readonly settlement: { readonly toPay: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } }, readonly orders: ReadonlyArray<{ readonly id: string, readonly number: string | null }>, readonly lines: ReadonlyArray<{ readonly sku: string | null, readonly description: string, readonly quantity: string | null, readonly unit: string | null, readonly price: { readonly amount: string, readonly unit: string, readonly priceQuantity: string, readonly currency: string } | null, readonly amount: { readonly amount: string, readonly currency: string } }> | null, readonly payments: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } | null };

export type PayInvoiceMutationVariables = Exact<{
  input: PayInvoiceInput;
}>;


export type PayInvoiceMutation = { readonly payInvoice:
    | { readonly __typename: 'PaymentRefused', readonly reason: PaymentRefusalReason, readonly message: string, readonly toPay: { readonly amount: string, readonly currency: string } | null }
    | { readonly __typename: 'PaymentStarted', readonly payment: { readonly id: string, readonly paymentUrl: string | null } }
   };

export type CancelPaymentMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
}>;


export type CancelPaymentMutation = { readonly cancelPayment: { readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } } | null };

export type InvoiceRowFragment = { readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly state: InvoiceState, readonly issuedOn: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly bucket: AgeingBucket, readonly poNumber: string | null, readonly discountUntil: string | null, readonly originalBalance: { readonly amount: string, readonly currency: string }, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly settled: { readonly amount: string, readonly currency: string }, readonly settlement: { readonly toPay: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } } };

export type InvoicesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: InvoiceFilter | null | undefined;
  sort?: InvoiceSort | null | undefined;
  strip?: InvoiceFilter | null | undefined;
}>;


export type InvoicesQuery = { readonly invoices: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly state: InvoiceState, readonly issuedOn: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly bucket: AgeingBucket, readonly poNumber: string | null, readonly discountUntil: string | null, readonly originalBalance: { readonly amount: string, readonly currency: string }, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly settled: { readonly amount: string, readonly currency: string }, readonly settlement: { readonly toPay: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } } } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string }, readonly totals: ReadonlyArray<{ readonly currency: string, readonly count: number, readonly open: { readonly amount: string, readonly currency: string } }> }, readonly strip: { readonly totals: ReadonlyArray<{ readonly currency: string, readonly open: { readonly amount: string, readonly currency: string }, readonly credits: { readonly amount: string, readonly currency: string }, readonly ageing: ReadonlyArray<{ readonly bucket: AgeingBucket, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }> }> } };

export type PaymentQueryVariables = Exact<{
  id: string | number;
}>;


export type PaymentQuery = { readonly payment: { readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly invoice: { readonly id: string, readonly number: string }, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } } | null };

export type SettlePaymentMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
}>;


export type SettlePaymentMutation = { readonly settlePayment: { readonly id: string, readonly reference: string, readonly state: PaymentState, readonly stateMessage: string, readonly startedAt: string, readonly startedBy: string | null, readonly declineReason: string | null, readonly erpNumber: string | null, readonly paymentUrl: string | null, readonly invoice: { readonly id: string, readonly number: string }, readonly amount: { readonly amount: string, readonly currency: string }, readonly discountTaken: { readonly amount: string, readonly currency: string } } | null };

export type CartLineViewFragment = { readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> };

export type CartViewFragment = { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> }> };

export type CartQueryVariables = Exact<{ [key: string]: never; }>;


export type CartQuery = { readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> }> } };

export type ChangeCartLinesMutationVariables = Exact<{
  idempotencyKey: string;
  changes: ReadonlyArray<CartLineChange> | CartLineChange;
}>;


export type ChangeCartLinesMutation = { readonly changeCartLines:
    | { readonly __typename: 'CartChanged', readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> }> } }
    | { readonly __typename: 'CartRefused', readonly reason: CartRefusal, readonly message: string, readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> }> } }
   };

export type ClearCartMutationVariables = Exact<{
  idempotencyKey: string;
}>;


export type ClearCartMutation = { readonly clearCart:
    | { readonly __typename: 'CartChanged', readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number, readonly pricedLineCount: number, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly sku: string, readonly quantity: string, readonly unit: string, readonly note: string | null, readonly product: { readonly id: string, readonly name: string, readonly customerPartNumber: string | null, readonly imageUrl: string | null, readonly salesUnit: string, readonly minimum: string | null, readonly multiple: string | null, readonly units: ReadonlyArray<{ readonly code: string, readonly decimals: number }> } | null, readonly price: { readonly kind: PriceKind, readonly unit: string, readonly unitPrice: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineAmount: { readonly amount: string, readonly currency: string } | null, readonly breaks: ReadonlyArray<{ readonly fromQuantity: string, readonly price: { readonly amount: string } }> | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string, readonly suggestions: ReadonlyArray<string>, readonly successor: { readonly sku: string } | null }> }> } }
    | { readonly __typename: 'CartRefused', readonly reason: CartRefusal, readonly message: string }
   };

export type CheckoutViewFragment = { readonly cartVersion: number, readonly fingerprint: string | null, readonly canSubmit: boolean, readonly mayReceiveUnchecked: boolean, readonly defaultShipToId: string | null, readonly taxTreatment: TaxTreatment, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly quantity: string, readonly unit: string, readonly isNoCharge: boolean, readonly availableFrom: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string }> }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly discount: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly surcharges: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shippingMethods: ReadonlyArray<{ readonly code: string, readonly name: string, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } }>, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly number: string, readonly isActive: boolean, readonly isDefault: boolean, readonly address: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postalCode: string, readonly city: string, readonly country: string } }>, readonly terms: { readonly name: string }, readonly creditEffect: { readonly isOverLimit: boolean, readonly thisOrder: { readonly amount: string, readonly currency: string } | null, readonly availableAfter: { readonly amount: string, readonly currency: string } | null, readonly credit: { readonly limitKind: CreditLimitKind, readonly creditLimit: { readonly amount: string, readonly currency: string } | null, readonly exposure: { readonly amount: string, readonly currency: string } | null, readonly reservedInPortal: { readonly amount: string, readonly currency: string }, readonly availableCredit: { readonly amount: string, readonly currency: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } }, readonly changedPrices: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly quantity: string, readonly unit: string, readonly isRise: boolean, readonly before: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly after: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineDifference: { readonly amount: string, readonly currency: string } }>, readonly priceDifference: { readonly amount: string, readonly currency: string } | null, readonly refusals: ReadonlyArray<{ readonly reason: OrderRefusalReason, readonly message: string, readonly field: string | null, readonly lineId: string | null }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } };

export type RefusalViewFragment = { readonly reason: OrderRefusalReason, readonly message: string, readonly field: string | null, readonly lineId: string | null };

export type CheckoutQueryVariables = Exact<{
  input: CheckoutInput;
}>;


export type CheckoutQuery = { readonly checkout: { readonly cartVersion: number, readonly fingerprint: string | null, readonly canSubmit: boolean, readonly mayReceiveUnchecked: boolean, readonly defaultShipToId: string | null, readonly taxTreatment: TaxTreatment, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly quantity: string, readonly unit: string, readonly isNoCharge: boolean, readonly availableFrom: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string }> }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly discount: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly surcharges: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shippingMethods: ReadonlyArray<{ readonly code: string, readonly name: string, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } }>, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly number: string, readonly isActive: boolean, readonly isDefault: boolean, readonly address: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postalCode: string, readonly city: string, readonly country: string } }>, readonly terms: { readonly name: string }, readonly creditEffect: { readonly isOverLimit: boolean, readonly thisOrder: { readonly amount: string, readonly currency: string } | null, readonly availableAfter: { readonly amount: string, readonly currency: string } | null, readonly credit: { readonly limitKind: CreditLimitKind, readonly creditLimit: { readonly amount: string, readonly currency: string } | null, readonly exposure: { readonly amount: string, readonly currency: string } | null, readonly reservedInPortal: { readonly amount: string, readonly currency: string }, readonly availableCredit: { readonly amount: string, readonly currency: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } }, readonly changedPrices: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly quantity: string, readonly unit: string, readonly isRise: boolean, readonly before: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly after: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineDifference: { readonly amount: string, readonly currency: string } }>, readonly priceDifference: { readonly amount: string, readonly currency: string } | null, readonly refusals: ReadonlyArray<{ readonly reason: OrderRefusalReason, readonly message: string, readonly field: string | null, readonly lineId: string | null }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } }, readonly status: { readonly abilities: { readonly shipComplete: boolean, readonly requestedDate: boolean } } };

export type CheckPoQueryVariables = Exact<{
  poNumber: string;
}>;


export type CheckPoQuery = { readonly checkPoNumber: { readonly state: PoCheckState, readonly message: string }, readonly account: { readonly id: string, readonly poRule: { readonly isRequired: boolean } } };

export type SubmitOrderMutationVariables = Exact<{
  input: SubmitOrderInput;
}>;


export type SubmitOrderMutation = { readonly submitOrder:
    | { readonly __typename: 'OrderNotReceived', readonly refusals: ReadonlyArray<{ readonly reason: OrderRefusalReason, readonly message: string, readonly field: string | null, readonly lineId: string | null }>, readonly checkout: { readonly cartVersion: number, readonly fingerprint: string | null, readonly canSubmit: boolean, readonly mayReceiveUnchecked: boolean, readonly defaultShipToId: string | null, readonly taxTreatment: TaxTreatment, readonly lines: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly customerPartNumber: string | null, readonly quantity: string, readonly unit: string, readonly isNoCharge: boolean, readonly availableFrom: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null, readonly problems: ReadonlyArray<{ readonly kind: LineProblemKind, readonly message: string }> }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly discount: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly surcharges: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shippingMethods: ReadonlyArray<{ readonly code: string, readonly name: string, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } }>, readonly shipTos: ReadonlyArray<{ readonly id: string, readonly number: string, readonly isActive: boolean, readonly isDefault: boolean, readonly address: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly postalCode: string, readonly city: string, readonly country: string } }>, readonly terms: { readonly name: string }, readonly creditEffect: { readonly isOverLimit: boolean, readonly thisOrder: { readonly amount: string, readonly currency: string } | null, readonly availableAfter: { readonly amount: string, readonly currency: string } | null, readonly credit: { readonly limitKind: CreditLimitKind, readonly creditLimit: { readonly amount: string, readonly currency: string } | null, readonly exposure: { readonly amount: string, readonly currency: string } | null, readonly reservedInPortal: { readonly amount: string, readonly currency: string }, readonly availableCredit: { readonly amount: string, readonly currency: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } }, readonly changedPrices: ReadonlyArray<{ readonly lineId: string, readonly sku: string, readonly name: string, readonly quantity: string, readonly unit: string, readonly isRise: boolean, readonly before: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly after: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly lineDifference: { readonly amount: string, readonly currency: string } }>, readonly priceDifference: { readonly amount: string, readonly currency: string } | null, readonly refusals: ReadonlyArray<{ readonly reason: OrderRefusalReason, readonly message: string, readonly field: string | null, readonly lineId: string | null }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } | null }
    | { readonly __typename: 'OrderReceived', readonly reference: string, readonly order: { readonly id: string } | null }
   };

export type OrderLineViewFragment = { readonly id: string, readonly position: number, readonly sku: string | null, readonly name: string, readonly customerPartNumber: string | null, readonly relation: LineRelation, readonly originSku: string | null, readonly quantity: string, readonly unit: string, readonly shippedQuantity: string | null, readonly openQuantity: string | null, readonly expectedDate: string | null, readonly state: OrderLineState, readonly note: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null };

export type OrderViewFragment = { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly stateMessage: string, readonly holds: ReadonlyArray<HoldKind>, readonly origin: OrderOrigin, readonly orderedAt: string, readonly orderedBy: string | null, readonly requestedDate: string | null, readonly nextDelivery: string | null, readonly shipping: ShippingPreference | null, readonly shippingMethod: string | null, readonly buyerReference: string | null, readonly note: string | null, readonly acknowledgementUrl: string | null, readonly availableActions: ReadonlyArray<OrderAction>, readonly shipTo: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string, readonly country: string } | null, readonly terms: { readonly name: string, readonly netDays: number | null, readonly discountPercent: string | null, readonly discountDays: number | null } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly position: number, readonly sku: string | null, readonly name: string, readonly customerPartNumber: string | null, readonly relation: LineRelation, readonly originSku: string | null, readonly quantity: string, readonly unit: string, readonly shippedQuantity: string | null, readonly openQuantity: string | null, readonly expectedDate: string | null, readonly state: OrderLineState, readonly note: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly adjustment: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shipments: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: ShipmentState, readonly shippedOn: string | null, readonly warehouse: string | null, readonly warehouseName: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly trackingUrl: string | null, readonly lines: ReadonlyArray<{ readonly sku: string | null, readonly quantity: string, readonly unit: string }> }>, readonly invoices: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly issuedOn: string, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly originalBalance: { readonly amount: string, readonly currency: string } }>, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: OrderEventKind, readonly at: string | null, readonly day: string | null, readonly person: string | null, readonly message: string, readonly details: ReadonlyArray<string> }>, readonly rejections: ReadonlyArray<{ readonly lineId: string | null, readonly reason: string, readonly message: string, readonly erpMessage: string }>, readonly poDocument: { readonly id: string, readonly fileName: string, readonly url: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { readonly order: { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly stateMessage: string, readonly holds: ReadonlyArray<HoldKind>, readonly origin: OrderOrigin, readonly orderedAt: string, readonly orderedBy: string | null, readonly requestedDate: string | null, readonly nextDelivery: string | null, readonly shipping: ShippingPreference | null, readonly shippingMethod: string | null, readonly buyerReference: string | null, readonly note: string | null, readonly acknowledgementUrl: string | null, readonly availableActions: ReadonlyArray<OrderAction>, readonly shipTo: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string, readonly country: string } | null, readonly terms: { readonly name: string, readonly netDays: number | null, readonly discountPercent: string | null, readonly discountDays: number | null } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly position: number, readonly sku: string | null, readonly name: string, readonly customerPartNumber: string | null, readonly relation: LineRelation, readonly originSku: string | null, readonly quantity: string, readonly unit: string, readonly shippedQuantity: string | null, readonly openQuantity: string | null, readonly expectedDate: string | null, readonly state: OrderLineState, readonly note: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly adjustment: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shipments: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: ShipmentState, readonly shippedOn: string | null, readonly warehouse: string | null, readonly warehouseName: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly trackingUrl: string | null, readonly lines: ReadonlyArray<{ readonly sku: string | null, readonly quantity: string, readonly unit: string }> }>, readonly invoices: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly issuedOn: string, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly originalBalance: { readonly amount: string, readonly currency: string } }>, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: OrderEventKind, readonly at: string | null, readonly day: string | null, readonly person: string | null, readonly message: string, readonly details: ReadonlyArray<string> }>, readonly rejections: ReadonlyArray<{ readonly lineId: string | null, readonly reason: string, readonly message: string, readonly erpMessage: string }>, readonly poDocument: { readonly id: string, readonly fileName: string, readonly url: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } | null };

export type RefreshOrderMutationVariables = Exact<{
  idempotencyKey: string;
  id: string | number;
}>;


export type RefreshOrderMutation = { readonly refreshOrder: { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly stateMessage: string, readonly holds: ReadonlyArray<HoldKind>, readonly origin: OrderOrigin, readonly orderedAt: string, readonly orderedBy: string | null, readonly requestedDate: string | null, readonly nextDelivery: string | null, readonly shipping: ShippingPreference | null, readonly shippingMethod: string | null, readonly buyerReference: string | null, readonly note: string | null, readonly acknowledgementUrl: string | null, readonly availableActions: ReadonlyArray<OrderAction>, readonly shipTo: { readonly name: string, readonly lines: ReadonlyArray<string>, readonly city: string, readonly postalCode: string, readonly country: string } | null, readonly terms: { readonly name: string, readonly netDays: number | null, readonly discountPercent: string | null, readonly discountDays: number | null } | null, readonly lines: ReadonlyArray<{ readonly id: string, readonly position: number, readonly sku: string | null, readonly name: string, readonly customerPartNumber: string | null, readonly relation: LineRelation, readonly originSku: string | null, readonly quantity: string, readonly unit: string, readonly shippedQuantity: string | null, readonly openQuantity: string | null, readonly expectedDate: string | null, readonly state: OrderLineState, readonly note: string | null, readonly price: { readonly amount: string, readonly currency: string, readonly unit: string, readonly priceQuantity: string } | null, readonly amount: { readonly amount: string, readonly currency: string } | null }>, readonly goods: { readonly amount: string, readonly currency: string } | null, readonly freight: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly tax: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly adjustment: { readonly amount: string, readonly currency: string } | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null }, readonly shipments: ReadonlyArray<{ readonly id: string, readonly number: string, readonly state: ShipmentState, readonly shippedOn: string | null, readonly warehouse: string | null, readonly warehouseName: string | null, readonly carrier: string | null, readonly trackingNumber: string | null, readonly trackingUrl: string | null, readonly lines: ReadonlyArray<{ readonly sku: string | null, readonly quantity: string, readonly unit: string }> }>, readonly invoices: ReadonlyArray<{ readonly id: string, readonly number: string, readonly kind: InvoiceKind, readonly issuedOn: string, readonly openBalance: { readonly amount: string, readonly currency: string }, readonly originalBalance: { readonly amount: string, readonly currency: string } }>, readonly history: ReadonlyArray<{ readonly id: string, readonly kind: OrderEventKind, readonly at: string | null, readonly day: string | null, readonly person: string | null, readonly message: string, readonly details: ReadonlyArray<string> }>, readonly rejections: ReadonlyArray<{ readonly lineId: string | null, readonly reason: string, readonly message: string, readonly erpMessage: string }>, readonly poDocument: { readonly id: string, readonly fileName: string, readonly url: string } | null, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } | null };

export type OrderAgainMutationVariables = Exact<{
  idempotencyKey: string;
  orderId: string | number;
}>;


export type OrderAgainMutation = { readonly orderAgain:
    | { readonly __typename: 'CartChanged', readonly cart: { readonly id: string, readonly version: number, readonly lineCount: number } }
    | { readonly __typename: 'CartRefused', readonly reason: CartRefusal, readonly message: string }
   };

export type OrderRowFragment = { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly origin: OrderOrigin, readonly orderedAt: string, readonly orderedBy: string | null, readonly nextDelivery: string | null, readonly lineCount: number, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } };

export type OrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: OrderFilter | null | undefined;
  sort?: OrderSort | null | undefined;
}>;


export type OrdersQuery = { readonly orders: { readonly totalCount: number, readonly openCount: number, readonly totals: ReadonlyArray<{ readonly currency: string, readonly count: number, readonly withoutTotal: number, readonly total: { readonly amount: string, readonly currency: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly origin: OrderOrigin, readonly orderedAt: string, readonly orderedBy: string | null, readonly nextDelivery: string | null, readonly lineCount: number, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { readonly requestPasswordReset:
    | { readonly __typename: 'PasswordRefused', readonly message: string }
    | { readonly __typename: 'PasswordResetRequested', readonly linkMinutes: number }
   };

export type ResetPasswordMutationVariables = Exact<{
  token: string;
  newPassword: string;
}>;


export type ResetPasswordMutation = { readonly resetPassword:
    | { readonly __typename: 'PasswordRefused', readonly reason: PasswordRefusal, readonly message: string }
    | { readonly __typename: 'PasswordReset' }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  newPassword: string;
}>;


export type ChangePasswordMutation = { readonly changePassword:
    | { readonly __typename: 'PasswordChanged', readonly endedSessions: number }
    | { readonly __typename: 'PasswordRefused', readonly reason: PasswordRefusal, readonly message: string }
   };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { readonly signInSecurity: { readonly hasTotp: boolean, readonly totpSince: string | null, readonly recoveryCodesLeft: number, readonly isTotpRequired: boolean }, readonly sessions: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly lastSeenAt: string, readonly address: string | null, readonly device: string, readonly isCurrent: boolean }>, readonly recentSignIns: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly address: string | null, readonly device: string, readonly isOpen: boolean, readonly isCurrent: boolean }> };

export type StartTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type StartTotpMutation = { readonly startTotp:
    | { readonly __typename: 'SecondFactorRefused', readonly message: string }
    | { readonly __typename: 'TotpStarted', readonly secret: string, readonly uri: string, readonly qrSvg: string }
   };

export type ConfirmTotpMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpMutation = { readonly confirmTotp:
    | { readonly __typename: 'RecoveryCodes', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'SecondFactorRefused', readonly message: string }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { readonly renewRecoveryCodes:
    | { readonly __typename: 'RecoveryCodes', readonly codes: ReadonlyArray<string> }
    | { readonly __typename: 'SecondFactorRefused', readonly message: string }
   };

export type DisableTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type DisableTotpMutation = { readonly disableTotp:
    | { readonly __typename: 'SecondFactorRefused', readonly message: string }
    | { readonly __typename: 'SignInSecurity', readonly hasTotp: boolean }
   };

export type RequireTotpMutationVariables = Exact<{
  isRequired: boolean;
}>;


export type RequireTotpMutation = { readonly requireTotp:
    | { readonly __typename: 'SecondFactorRefused', readonly message: string }
    | { readonly __typename: 'SignInSecurity', readonly isTotpRequired: boolean }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { readonly endSession: string | null };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { readonly endOtherSessions: number };

export type AccountsElsewhereQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountsElsewhereQuery = { readonly accountsElsewhere: ReadonlyArray<{ readonly accountId: string, readonly number: string, readonly companyName: string }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SecondFactorNeeded', readonly expiresInSeconds: number }
    | { readonly __typename: 'SignInRefused', readonly reason: SignInRefusal, readonly message: string, readonly retryAfterSeconds: number | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly person: { readonly id: string, readonly locale: string } } }
   };

export type AnswerSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type AnswerSecondFactorMutation = { readonly answerSecondFactor:
    | { readonly __typename: 'SecondFactorNeeded' }
    | { readonly __typename: 'SignInRefused', readonly reason: SignInRefusal, readonly message: string, readonly retryAfterSeconds: number | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly person: { readonly id: string, readonly locale: string } } }
   };

export type ConfirmItsYouMutationVariables = Exact<{
  password?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type ConfirmItsYouMutation = { readonly confirmItsYou:
    | { readonly __typename: 'Confirmed' }
    | { readonly __typename: 'SecondFactorRefused', readonly reason: SecondFactorRefusal, readonly message: string }
   };

export type SessionAccountFragment = { readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } };

export type SessionViewerFragment = { readonly permissions: ReadonlyArray<Permission>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly locale: string }, readonly company: { readonly id: string, readonly name: string }, readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }, readonly memberships: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string }, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }> }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly permissions: ReadonlyArray<Permission>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly locale: string }, readonly company: { readonly id: string, readonly name: string }, readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }, readonly memberships: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string }, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }> }> } | null };

export type SwitchAccountMutationVariables = Exact<{
  accountId: string | number;
}>;


export type SwitchAccountMutation = { readonly switchAccount: { readonly permissions: ReadonlyArray<Permission>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly locale: string }, readonly company: { readonly id: string, readonly name: string }, readonly account: { readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }, readonly memberships: ReadonlyArray<{ readonly company: { readonly id: string, readonly name: string }, readonly accounts: ReadonlyArray<{ readonly id: string, readonly number: string, readonly name: string, readonly currency: string, readonly isBlocked: boolean, readonly blockReason: string | null, readonly terms: { readonly isPrepaid: boolean } }> }> } | null };

export type SetLocaleMutationVariables = Exact<{
  locale: string;
}>;


export type SetLocaleMutation = { readonly setLocale: { readonly person: { readonly id: string, readonly locale: string } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const HomeOrderFragmentDoc = new TypedDocumentString(`
    fragment HomeOrder on Order {
  id
  reference
  number
  poNumber
  state
  nextDelivery
  total {
    certainty
    money {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"HomeOrder"}) as unknown as TypedDocumentString<HomeOrderFragment, unknown>;
export const HomeInvoiceFragmentDoc = new TypedDocumentString(`
    fragment HomeInvoice on Invoice {
  id
  number
  dueOn
  daysOverdue
  openBalance {
    amount
    currency
  }
}
    `, {"fragmentName":"HomeInvoice"}) as unknown as TypedDocumentString<HomeInvoiceFragment, unknown>;
export const HomeProductFragmentDoc = new TypedDocumentString(`
    fragment HomeProduct on Product {
  id
  sku
  name
  customerPartNumber
  price {
    kind
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    `, {"fragmentName":"HomeProduct"}) as unknown as TypedDocumentString<HomeProductFragment, unknown>;
export const PriceFigureFragmentDoc = new TypedDocumentString(`
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}
    `, {"fragmentName":"PriceFigure"}) as unknown as TypedDocumentString<PriceFigureFragment, unknown>;
export const StockFigureFragmentDoc = new TypedDocumentString(`
    fragment StockFigure on Stock {
  display
  unit
  warehouses {
    warehouse
    name
    available
    band
    isInStock
    isDefault
    inbound {
      quantity
      date
    }
  }
  freshness {
    state
    asOf
    owner
  }
}
    `, {"fragmentName":"StockFigure"}) as unknown as TypedDocumentString<StockFigureFragment, unknown>;
export const ProductRowFragmentDoc = new TypedDocumentString(`
    fragment ProductRow on Product {
  id
  sku
  name
  customerPartNumber
  packLabel
  imageUrl
  salesUnit
  stockUnit
  minimum
  multiple
  isDiscontinued
  isOrderable
  units {
    code
    name
    decimals
  }
  successor {
    sku
    name
  }
  price {
    ...PriceFigure
  }
  stock {
    ...StockFigure
  }
}
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment StockFigure on Stock {
  display
  unit
  warehouses {
    warehouse
    name
    available
    band
    isInStock
    isDefault
    inbound {
      quantity
      date
    }
  }
  freshness {
    state
    asOf
    owner
  }
}`, {"fragmentName":"ProductRow"}) as unknown as TypedDocumentString<ProductRowFragment, unknown>;
export const AuditRowFragmentDoc = new TypedDocumentString(`
    fragment AuditRow on AuditEntry {
  id
  at
  performedBy
  performedById
  onBehalfOf
  address
  action
  sentence
  object
  objectId
  label
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"AuditRow"}) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}
    `, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const RightsFragmentDoc = new TypedDocumentString(`
    fragment Rights on PersonRights {
  personId
  isMember
  version
  assignments {
    accountIds
    role {
      id
      name
    }
  }
  permissions {
    permission
    sentence
    isAllowed
    sources {
      roleId
      roleName
      accountIds
      grant {
        sentence
      }
    }
  }
}
    `, {"fragmentName":"Rights"}) as unknown as TypedDocumentString<RightsFragment, unknown>;
export const RoleRowFragmentDoc = new TypedDocumentString(`
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"RoleRow"}) as unknown as TypedDocumentString<RoleRowFragment, unknown>;
export const PaymentViewFragmentDoc = new TypedDocumentString(`
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}
    `, {"fragmentName":"PaymentView"}) as unknown as TypedDocumentString<PaymentViewFragment, unknown>;
export const InvoiceViewFragmentDoc = new TypedDocumentString(`
    fragment InvoiceView on Invoice {
  id
  number
  kind
  state
  issuedOn
  dueOn
  daysOverdue
  poNumber
  orderNumbers
  originalBalance {
    amount
    currency
  }
  openBalance {
    amount
    currency
  }
  settled {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  discountUntil
  settlement {
    toPay {
      amount
      currency
    }
    discountTaken {
      amount
      currency
    }
  }
  orders {
    id
    number
  }
  lines {
    sku
    description
    quantity
    unit
    price {
      amount
      unit
      priceQuantity
      currency
    }
    amount {
      amount
      currency
    }
  }
  documentUrl
  availableActions
  payLimitMessage
  payments {
    ...PaymentView
  }
  freshness {
    state
    asOf
    owner
  }
}
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}`, {"fragmentName":"InvoiceView"}) as unknown as TypedDocumentString<InvoiceViewFragment, unknown>;
export const InvoiceRowFragmentDoc = new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  number
  kind
  state
  issuedOn
  dueOn
  daysOverdue
  bucket
  poNumber
  originalBalance {
    amount
    currency
  }
  openBalance {
    amount
    currency
  }
  settled {
    amount
    currency
  }
  discountUntil
  settlement {
    toPay {
      amount
      currency
    }
    discountTaken {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const CartLineViewFragmentDoc = new TypedDocumentString(`
    fragment CartLineView on CartLine {
  id
  sku
  quantity
  unit
  note
  product {
    id
    name
    customerPartNumber
    imageUrl
    salesUnit
    minimum
    multiple
    units {
      code
      decimals
    }
  }
  price {
    kind
    unit
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    lineAmount {
      amount
      currency
    }
    breaks {
      fromQuantity
      price {
        amount
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
  problems {
    kind
    message
    suggestions
    successor {
      sku
    }
  }
}
    `, {"fragmentName":"CartLineView"}) as unknown as TypedDocumentString<CartLineViewFragment, unknown>;
export const CartViewFragmentDoc = new TypedDocumentString(`
    fragment CartView on Cart {
  id
  version
  lineCount
  pricedLineCount
  goods {
    amount
    currency
  }
  lines {
    ...CartLineView
  }
}
    fragment CartLineView on CartLine {
  id
  sku
  quantity
  unit
  note
  product {
    id
    name
    customerPartNumber
    imageUrl
    salesUnit
    minimum
    multiple
    units {
      code
      decimals
    }
  }
  price {
    kind
    unit
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    lineAmount {
      amount
      currency
    }
    breaks {
      fromQuantity
      price {
        amount
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
  problems {
    kind
    message
    suggestions
    successor {
      sku
    }
  }
}`, {"fragmentName":"CartView"}) as unknown as TypedDocumentString<CartViewFragment, unknown>;
export const RefusalViewFragmentDoc = new TypedDocumentString(`
    fragment RefusalView on OrderRefusal {
  reason
  message
  field
  lineId
}
    `, {"fragmentName":"RefusalView"}) as unknown as TypedDocumentString<RefusalViewFragment, unknown>;
export const CheckoutViewFragmentDoc = new TypedDocumentString(`
    fragment CheckoutView on Checkout {
  cartVersion
  fingerprint
  canSubmit
  mayReceiveUnchecked
  defaultShipToId
  lines {
    lineId
    sku
    name
    customerPartNumber
    quantity
    unit
    isNoCharge
    price {
      amount
      currency
      unit
      priceQuantity
    }
    amount {
      amount
      currency
    }
    availableFrom
    problems {
      kind
      message
    }
  }
  goods {
    amount
    currency
  }
  discount {
    certainty
    money {
      amount
      currency
    }
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  surcharges {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  taxTreatment
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shippingMethods {
    code
    name
    freight {
      certainty
      money {
        amount
        currency
      }
    }
  }
  shipTos {
    id
    number
    isActive
    isDefault
    address {
      name
      lines
      postalCode
      city
      country
    }
  }
  terms {
    name
  }
  creditEffect {
    isOverLimit
    thisOrder {
      amount
      currency
    }
    availableAfter {
      amount
      currency
    }
    credit {
      limitKind
      creditLimit {
        amount
        currency
      }
      exposure {
        amount
        currency
      }
      reservedInPortal {
        amount
        currency
      }
      availableCredit {
        amount
        currency
      }
      freshness {
        state
        asOf
        owner
      }
    }
  }
  changedPrices {
    lineId
    sku
    name
    quantity
    unit
    before {
      amount
      currency
      unit
      priceQuantity
    }
    after {
      amount
      currency
      unit
      priceQuantity
    }
    lineDifference {
      amount
      currency
    }
    isRise
  }
  priceDifference {
    amount
    currency
  }
  refusals {
    ...RefusalView
  }
  freshness {
    state
    asOf
    owner
  }
}
    fragment RefusalView on OrderRefusal {
  reason
  message
  field
  lineId
}`, {"fragmentName":"CheckoutView"}) as unknown as TypedDocumentString<CheckoutViewFragment, unknown>;
export const OrderLineViewFragmentDoc = new TypedDocumentString(`
    fragment OrderLineView on OrderLine {
  id
  position
  sku
  name
  customerPartNumber
  relation
  originSku
  quantity
  unit
  shippedQuantity
  openQuantity
  price {
    amount
    currency
    unit
    priceQuantity
  }
  amount {
    amount
    currency
  }
  expectedDate
  state
  note
}
    `, {"fragmentName":"OrderLineView"}) as unknown as TypedDocumentString<OrderLineViewFragment, unknown>;
export const OrderViewFragmentDoc = new TypedDocumentString(`
    fragment OrderView on Order {
  id
  reference
  number
  poNumber
  state
  stateMessage
  holds
  origin
  orderedAt
  orderedBy
  requestedDate
  nextDelivery
  shipping
  shippingMethod
  buyerReference
  note
  shipTo {
    name
    lines
    city
    postalCode
    country
  }
  terms {
    name
    netDays
    discountPercent
    discountDays
  }
  lines {
    ...OrderLineView
  }
  goods {
    amount
    currency
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  adjustment {
    amount
    currency
  }
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shipments {
    id
    number
    state
    shippedOn
    warehouse
    warehouseName
    carrier
    trackingNumber
    trackingUrl
    lines {
      sku
      quantity
      unit
    }
  }
  invoices {
    id
    number
    kind
    issuedOn
    openBalance {
      amount
      currency
    }
    originalBalance {
      amount
      currency
    }
  }
  history {
    id
    kind
    at
    day
    person
    message
    details
  }
  rejections {
    lineId
    reason
    message
    erpMessage
  }
  poDocument {
    id
    fileName
    url
  }
  acknowledgementUrl
  availableActions
  freshness {
    state
    asOf
    owner
  }
}
    fragment OrderLineView on OrderLine {
  id
  position
  sku
  name
  customerPartNumber
  relation
  originSku
  quantity
  unit
  shippedQuantity
  openQuantity
  price {
    amount
    currency
    unit
    priceQuantity
  }
  amount {
    amount
    currency
  }
  expectedDate
  state
  note
}`, {"fragmentName":"OrderView"}) as unknown as TypedDocumentString<OrderViewFragment, unknown>;
export const OrderRowFragmentDoc = new TypedDocumentString(`
    fragment OrderRow on Order {
  id
  reference
  number
  poNumber
  state
  origin
  orderedAt
  orderedBy
  nextDelivery
  lineCount
  total {
    certainty
    money {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"OrderRow"}) as unknown as TypedDocumentString<OrderRowFragment, unknown>;
export const SessionAccountFragmentDoc = new TypedDocumentString(`
    fragment SessionAccount on CustomerAccount {
  id
  number
  name
  currency
  isBlocked
  blockReason
  terms {
    isPrepaid
  }
}
    `, {"fragmentName":"SessionAccount"}) as unknown as TypedDocumentString<SessionAccountFragment, unknown>;
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    locale
  }
  company {
    id
    name
  }
  account {
    ...SessionAccount
  }
  permissions
  memberships {
    company {
      id
      name
    }
    accounts {
      ...SessionAccount
    }
  }
}
    fragment SessionAccount on CustomerAccount {
  id
  number
  name
  currency
  isBlocked
  blockReason
  terms {
    isPrepaid
  }
}`, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const HomeOrdersDocument = new TypedDocumentString(`
    query HomeOrders($first: Int!) {
  orders(first: $first, filter: {isOpen: true}, sort: ORDERED_DESC) {
    openCount
    edges {
      node {
        ...HomeOrder
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    fragment HomeOrder on Order {
  id
  reference
  number
  poNumber
  state
  nextDelivery
  total {
    certainty
    money {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<HomeOrdersQuery, HomeOrdersQueryVariables>;
export const HomeInvoicesDocument = new TypedDocumentString(`
    query HomeInvoices($first: Int!) {
  due: invoices(
    first: $first
    filter: {isOpen: true, kind: INVOICE}
    sort: DUE_ASC
  ) {
    edges {
      node {
        ...HomeInvoice
      }
    }
  }
  invoices(first: 1, filter: {isOpen: true}) {
    totals {
      currency
      open {
        amount
        currency
      }
      credits {
        amount
        currency
      }
      ageing {
        bucket
        amount {
          amount
          currency
        }
        count
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    fragment HomeInvoice on Invoice {
  id
  number
  dueOn
  daysOverdue
  openBalance {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<HomeInvoicesQuery, HomeInvoicesQueryVariables>;
export const HomeCreditDocument = new TypedDocumentString(`
    query HomeCredit($live: Boolean) {
  credit(live: $live) {
    limitKind
    creditLimit {
      amount
      currency
    }
    exposure {
      amount
      currency
    }
    reservedInPortal {
      amount
      currency
    }
    availableCredit {
      amount
      currency
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    `) as unknown as TypedDocumentString<HomeCreditQuery, HomeCreditQueryVariables>;
export const HomeProductsDocument = new TypedDocumentString(`
    query HomeProducts($first: Int!) {
  recentProducts(first: $first) {
    ...HomeProduct
  }
}
    fragment HomeProduct on Product {
  id
  sku
  name
  customerPartNumber
  price {
    kind
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    freshness {
      state
      asOf
      owner
    }
  }
}`) as unknown as TypedDocumentString<HomeProductsQuery, HomeProductsQueryVariables>;
export const ShellDocument = new TypedDocumentString(`
    query Shell($seeOrders: Boolean!, $seeCart: Boolean!) {
  status {
    isErpReachable
    erpLatencyMs
    erpDownSince
  }
  cart @include(if: $seeCart) {
    id
    lineCount
  }
  orders(first: 1, filter: {isOpen: true}) @include(if: $seeOrders) {
    openCount
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  account {
    id
    number
    name
    currency
    taxStatus
    isBlocked
    terms {
      name
      discountPercent
      discountDays
      isPrepaid
    }
    poRule {
      isRequired
      pattern
      patternHint
      duplicates
    }
    billTo {
      name
      lines
      postalCode
      city
      country
    }
    shipTos {
      id
      number
      isDefault
      isActive
      warehouse
      warehouseName
      address {
        name
        lines
        postalCode
        city
        country
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    `) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($sku: String!) {
  product(sku: $sku) {
    ...ProductRow
    description
    gtin
    imageUrls
    categories {
      id
      name
    }
    attributes {
      code
      name
      value
      unit
    }
    units {
      code
      name
      decimals
      numerator
      denominator
    }
    variantAxes {
      name
      value
    }
    variants {
      id
      sku
      name
      isOrderable
      variantAxes {
        name
        value
      }
    }
  }
}
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment StockFigure on Stock {
  display
  unit
  warehouses {
    warehouse
    name
    available
    band
    isInStock
    isDefault
    inbound {
      quantity
      date
    }
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment ProductRow on Product {
  id
  sku
  name
  customerPartNumber
  packLabel
  imageUrl
  salesUnit
  stockUnit
  minimum
  multiple
  isDiscontinued
  isOrderable
  units {
    code
    name
    decimals
  }
  successor {
    sku
    name
  }
  price {
    ...PriceFigure
  }
  stock {
    ...StockFigure
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {
  products(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ProductRow
      }
    }
    facets {
      code
      name
      values {
        value
        count
      }
    }
    categories {
      id
      name
      parentId
      productCount
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment StockFigure on Stock {
  display
  unit
  warehouses {
    warehouse
    name
    available
    band
    isInStock
    isDefault
    inbound {
      quantity
      date
    }
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment ProductRow on Product {
  id
  sku
  name
  customerPartNumber
  packLabel
  imageUrl
  salesUnit
  stockUnit
  minimum
  multiple
  isDiscontinued
  isOrderable
  units {
    code
    name
    decimals
  }
  successor {
    sku
    name
  }
  price {
    ...PriceFigure
  }
  stock {
    ...StockFigure
  }
}`) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const PricesDocument = new TypedDocumentString(`
    query Prices($lines: [PriceLineInput!]!, $live: Boolean) {
  prices(lines: $lines, live: $live) {
    ...PriceFigure
  }
}
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}`) as unknown as TypedDocumentString<PricesQuery, PricesQueryVariables>;
export const LiveProductDocument = new TypedDocumentString(`
    query LiveProduct($sku: String!) {
  liveProduct(sku: $sku) {
    ...ProductRow
  }
}
    fragment PriceFigure on Price {
  kind
  quantity
  unit
  unitPrice {
    amount
    currency
    unit
    priceQuantity
  }
  listPrice {
    amount
    currency
    unit
    priceQuantity
  }
  lineAmount {
    amount
    currency
  }
  breaks {
    fromQuantity
    unit
    isMet
    price {
      amount
      currency
      unit
      priceQuantity
    }
  }
  explanation {
    kind
    reference
    name
    validFrom
    validTo
    roundedTo
    pricingDate
    pricingDateBasis
    decidedBy
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment StockFigure on Stock {
  display
  unit
  warehouses {
    warehouse
    name
    available
    band
    isInStock
    isDefault
    inbound {
      quantity
      date
    }
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment ProductRow on Product {
  id
  sku
  name
  customerPartNumber
  packLabel
  imageUrl
  salesUnit
  stockUnit
  minimum
  multiple
  isDiscontinued
  isOrderable
  units {
    code
    name
    decimals
  }
  successor {
    sku
    name
  }
  price {
    ...PriceFigure
  }
  stock {
    ...StockFigure
  }
}`) as unknown as TypedDocumentString<LiveProductQuery, LiveProductQueryVariables>;
export const AddToCartDocument = new TypedDocumentString(`
    mutation AddToCart($idempotencyKey: String!, $lines: [CartLineInput!]!) {
  addToCart(idempotencyKey: $idempotencyKey, lines: $lines) {
    __typename
    ... on CartChanged {
      cart {
        id
        version
        lineCount
        lines {
          id
          sku
          unit
          quantity
        }
      }
    }
    ... on CartRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddToCartMutation, AddToCartMutationVariables>;
export const CartBarDocument = new TypedDocumentString(`
    query CartBar {
  cart {
    id
    version
    lineCount
    pricedLineCount
    goods {
      amount
      currency
    }
    lines {
      id
      sku
      unit
      quantity
    }
  }
}
    `) as unknown as TypedDocumentString<CartBarQuery, CartBarQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int!, $after: String, $filter: AuditEntryFilter) {
  auditEntries(first: $first, after: $after, filter: $filter) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...AuditRow
      }
    }
  }
}
    fragment AuditRow on AuditEntry {
  id
  at
  performedBy
  performedById
  onBehalfOf
  address
  action
  sentence
  object
  objectId
  label
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    companyName
    inviterName
    email
    name
    hasPassword
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($token: String!, $name: String, $password: String) {
  acceptInvitation(token: $token, name: $name, password: $password) {
    __typename
    ... on InvitationAccepted {
      viewer {
        person {
          id
          locale
        }
      }
    }
    ... on InvitationRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {
  people(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...PersonRow
      }
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonRow
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const AccessReviewDocument = new TypedDocumentString(`
    query AccessReview($first: Int!, $after: String, $isDue: Boolean) {
  accessReview(first: $first, after: $after, isDue: $isDue) {
    dueCount
    people {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...PersonRow
        }
      }
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<AccessReviewQuery, AccessReviewQueryVariables>;
export const ReviewCountDocument = new TypedDocumentString(`
    query ReviewCount {
  accessReview(first: 1) {
    dueCount
  }
}
    `) as unknown as TypedDocumentString<ReviewCountQuery, ReviewCountQueryVariables>;
export const PersonRightsDocument = new TypedDocumentString(`
    query PersonRights($personId: ID!) {
  personRights(personId: $personId) {
    ...Rights
  }
}
    fragment Rights on PersonRights {
  personId
  isMember
  version
  assignments {
    accountIds
    role {
      id
      name
    }
  }
  permissions {
    permission
    sentence
    isAllowed
    sources {
      roleId
      roleName
      accountIds
      grant {
        sentence
      }
    }
  }
}`) as unknown as TypedDocumentString<PersonRightsQuery, PersonRightsQueryVariables>;
export const AssignRolesDocument = new TypedDocumentString(`
    mutation AssignRoles($idempotencyKey: String!, $personId: ID!, $assignments: [RoleAssignmentInput!]!, $expectedVersion: Int!) {
  assignRoles(
    idempotencyKey: $idempotencyKey
    personId: $personId
    assignments: $assignments
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on RolesAssigned {
      rights {
        ...Rights
      }
    }
    ... on RoleRefused {
      reason
      message
    }
  }
}
    fragment Rights on PersonRights {
  personId
  isMember
  version
  assignments {
    accountIds
    role {
      id
      name
    }
  }
  permissions {
    permission
    sentence
    isAllowed
    sources {
      roleId
      roleName
      accountIds
      grant {
        sentence
      }
    }
  }
}`) as unknown as TypedDocumentString<AssignRolesMutation, AssignRolesMutationVariables>;
export const ReadPeopleListDocument = new TypedDocumentString(`
    query ReadPeopleList($text: String!) {
  readPeopleList(text: $text) {
    people {
      line
      email
      name
      roles
      endsOn
    }
    faults {
      line
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPeopleListQuery, ReadPeopleListQueryVariables>;
export const InvitePeopleDocument = new TypedDocumentString(`
    mutation InvitePeople($idempotencyKey: String!, $people: [PersonToInviteInput!]!) {
  invitePeople(idempotencyKey: $idempotencyKey, people: $people) {
    __typename
    ... on PeopleInvited {
      rows {
        email
        outcome
        message
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<InvitePeopleMutation, InvitePeopleMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {
  answer: resendInvitation(
    idempotencyKey: $idempotencyKey
    invitationId: $invitationId
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {
  answer: revokeInvitation(
    idempotencyKey: $idempotencyKey
    invitationId: $invitationId
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on InvitationRevoked {
      invitationId
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const DeactivatePersonDocument = new TypedDocumentString(`
    mutation DeactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {
  answer: deactivatePerson(
    idempotencyKey: $idempotencyKey
    personId: $personId
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = new TypedDocumentString(`
    mutation ReactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {
  answer: reactivatePerson(
    idempotencyKey: $idempotencyKey
    personId: $personId
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const SetPersonEndDocument = new TypedDocumentString(`
    mutation SetPersonEnd($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!, $endsOn: Date) {
  answer: setPersonEnd(
    idempotencyKey: $idempotencyKey
    personId: $personId
    expectedVersion: $expectedVersion
    endsOn: $endsOn
  ) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<SetPersonEndMutation, SetPersonEndMutationVariables>;
export const CopyRightsDocument = new TypedDocumentString(`
    mutation CopyRights($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!, $expectedVersion: Int!) {
  answer: copyRights(
    idempotencyKey: $idempotencyKey
    fromPersonId: $fromPersonId
    toPersonId: $toPersonId
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on PersonChanged {
      person {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<CopyRightsMutation, CopyRightsMutationVariables>;
export const HandOverDocument = new TypedDocumentString(`
    mutation HandOver($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!) {
  answer: handOver(
    idempotencyKey: $idempotencyKey
    fromPersonId: $fromPersonId
    toPersonId: $toPersonId
  ) {
    __typename
    ... on HandedOver {
      carts
      cartsLeft
      invitations
      invitationsLeft
      to {
        id
        name
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<HandOverMutation, HandOverMutationVariables>;
export const ConfirmReviewDocument = new TypedDocumentString(`
    mutation ConfirmReview($idempotencyKey: String!, $personIds: [ID!]!) {
  answer: confirmReview(idempotencyKey: $idempotencyKey, personIds: $personIds) {
    __typename
    ... on ReviewConfirmed {
      people {
        ...PersonRow
      }
    }
    ... on PeopleRefused {
      reason
      message
    }
  }
}
    fragment PersonRow on CompanyUser {
  id
  name
  email
  state
  lastSeenAt
  memberSince
  endsOn
  invitedAt
  expiresAt
  invitedBy
  reviewedAt
  reviewedBy
  isReviewDue
  availableActions
  version
  roles {
    role
    name
    reachesAll
    accounts {
      id
      number
      name
    }
  }
}`) as unknown as TypedDocumentString<ConfirmReviewMutation, ConfirmReviewMutationVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    ...RoleRow
  }
}
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($id: ID!) {
  role(id: $id) {
    ...RoleRow
  }
}
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const PermissionMatrixDocument = new TypedDocumentString(`
    query PermissionMatrix {
  permissionMatrix {
    code
    title
    permissions {
      permission
      sentence
      mayGrant
      bounds {
        bound
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PermissionMatrixQuery, PermissionMatrixQueryVariables>;
export const CompanyShipTosDocument = new TypedDocumentString(`
    query CompanyShipTos {
  viewer {
    company {
      id
    }
    memberships {
      company {
        id
      }
      accounts {
        id
        number
        name
        currency
        shipTos {
          id
          isActive
          address {
            name
            city
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CompanyShipTosQuery, CompanyShipTosQueryVariables>;
export const RolePreviewDocument = new TypedDocumentString(`
    query RolePreview($grants: [GrantInput!]!) {
  rolePreview(grants: $grants) {
    can
    cannot
  }
}
    `) as unknown as TypedDocumentString<RolePreviewQuery, RolePreviewQueryVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($idempotencyKey: String!, $input: RoleInput!) {
  createRole(idempotencyKey: $idempotencyKey, input: $input) {
    __typename
    ... on RoleSaved {
      role {
        ...RoleRow
      }
    }
    ... on RoleRefused {
      reason
      message
    }
  }
}
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const CopyRoleDocument = new TypedDocumentString(`
    mutation CopyRole($idempotencyKey: String!, $id: ID!, $name: String!) {
  copyRole(idempotencyKey: $idempotencyKey, id: $id, name: $name) {
    __typename
    ... on RoleSaved {
      role {
        ...RoleRow
      }
    }
    ... on RoleRefused {
      reason
      message
    }
  }
}
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<CopyRoleMutation, CopyRoleMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RoleInput!) {
  changeRole(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
    input: $input
  ) {
    __typename
    ... on RoleSaved {
      role {
        ...RoleRow
      }
    }
    ... on RoleRefused {
      reason
      message
    }
  }
}
    fragment RoleRow on Role {
  id
  readyMade
  name
  description
  holderCount
  version
  availableActions
  grants {
    permission
    sentence
    shipToIds
    upTo {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const RemoveRoleDocument = new TypedDocumentString(`
    mutation RemoveRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
  removeRole(
    idempotencyKey: $idempotencyKey
    id: $id
    expectedVersion: $expectedVersion
  ) {
    __typename
    ... on RoleRemoved {
      removedRoleId
    }
    ... on RoleRefused {
      reason
      message
      holders {
        personId
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveRoleMutation, RemoveRoleMutationVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!, $live: Boolean) {
  invoice(id: $id, live: $live) {
    ...InvoiceView
  }
}
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}
fragment InvoiceView on Invoice {
  id
  number
  kind
  state
  issuedOn
  dueOn
  daysOverdue
  poNumber
  orderNumbers
  originalBalance {
    amount
    currency
  }
  openBalance {
    amount
    currency
  }
  settled {
    amount
    currency
  }
  tax {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  discountUntil
  settlement {
    toPay {
      amount
      currency
    }
    discountTaken {
      amount
      currency
    }
  }
  orders {
    id
    number
  }
  lines {
    sku
    description
    quantity
    unit
    price {
      amount
      unit
      priceQuantity
      currency
    }
    amount {
      amount
      currency
    }
  }
  documentUrl
  availableActions
  payLimitMessage
  payments {
    ...PaymentView
  }
  freshness {
    state
    asOf
    owner
  }
}`) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const PayInvoiceDocument = new TypedDocumentString(`
    mutation PayInvoice($input: PayInvoiceInput!) {
  payInvoice(input: $input) {
    __typename
    ... on PaymentStarted {
      payment {
        id
        paymentUrl
      }
    }
    ... on PaymentRefused {
      reason
      message
      toPay {
        amount
        currency
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayInvoiceMutation, PayInvoiceMutationVariables>;
export const CancelPaymentDocument = new TypedDocumentString(`
    mutation CancelPayment($idempotencyKey: String!, $id: ID!) {
  cancelPayment(idempotencyKey: $idempotencyKey, id: $id) {
    ...PaymentView
  }
}
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}`) as unknown as TypedDocumentString<CancelPaymentMutation, CancelPaymentMutationVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($first: Int!, $after: String, $filter: InvoiceFilter, $sort: InvoiceSort, $strip: InvoiceFilter) {
  invoices(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...InvoiceRow
      }
    }
    freshness {
      state
      asOf
      owner
    }
    totals {
      currency
      count
      open {
        amount
        currency
      }
    }
  }
  strip: invoices(first: 1, filter: $strip) {
    totals {
      currency
      open {
        amount
        currency
      }
      credits {
        amount
        currency
      }
      ageing {
        bucket
        count
        amount {
          amount
          currency
        }
      }
    }
  }
}
    fragment InvoiceRow on Invoice {
  id
  number
  kind
  state
  issuedOn
  dueOn
  daysOverdue
  bucket
  poNumber
  originalBalance {
    amount
    currency
  }
  openBalance {
    amount
    currency
  }
  settled {
    amount
    currency
  }
  discountUntil
  settlement {
    toPay {
      amount
      currency
    }
    discountTaken {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const PaymentDocument = new TypedDocumentString(`
    query Payment($id: ID!) {
  payment(id: $id) {
    ...PaymentView
    invoice {
      id
      number
    }
  }
}
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}`) as unknown as TypedDocumentString<PaymentQuery, PaymentQueryVariables>;
export const SettlePaymentDocument = new TypedDocumentString(`
    mutation SettlePayment($idempotencyKey: String!, $id: ID!) {
  settlePayment(idempotencyKey: $idempotencyKey, id: $id) {
    ...PaymentView
    invoice {
      id
      number
    }
  }
}
    fragment PaymentView on Payment {
  id
  reference
  state
  stateMessage
  amount {
    amount
    currency
  }
  discountTaken {
    amount
    currency
  }
  startedAt
  startedBy
  declineReason
  erpNumber
  paymentUrl
}`) as unknown as TypedDocumentString<SettlePaymentMutation, SettlePaymentMutationVariables>;
export const CartDocument = new TypedDocumentString(`
    query Cart {
  cart {
    ...CartView
  }
}
    fragment CartLineView on CartLine {
  id
  sku
  quantity
  unit
  note
  product {
    id
    name
    customerPartNumber
    imageUrl
    salesUnit
    minimum
    multiple
    units {
      code
      decimals
    }
  }
  price {
    kind
    unit
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    lineAmount {
      amount
      currency
    }
    breaks {
      fromQuantity
      price {
        amount
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
  problems {
    kind
    message
    suggestions
    successor {
      sku
    }
  }
}
fragment CartView on Cart {
  id
  version
  lineCount
  pricedLineCount
  goods {
    amount
    currency
  }
  lines {
    ...CartLineView
  }
}`) as unknown as TypedDocumentString<CartQuery, CartQueryVariables>;
export const ChangeCartLinesDocument = new TypedDocumentString(`
    mutation ChangeCartLines($idempotencyKey: String!, $changes: [CartLineChange!]!) {
  changeCartLines(idempotencyKey: $idempotencyKey, changes: $changes) {
    __typename
    ... on CartChanged {
      cart {
        ...CartView
      }
    }
    ... on CartRefused {
      reason
      message
      cart {
        ...CartView
      }
    }
  }
}
    fragment CartLineView on CartLine {
  id
  sku
  quantity
  unit
  note
  product {
    id
    name
    customerPartNumber
    imageUrl
    salesUnit
    minimum
    multiple
    units {
      code
      decimals
    }
  }
  price {
    kind
    unit
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    lineAmount {
      amount
      currency
    }
    breaks {
      fromQuantity
      price {
        amount
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
  problems {
    kind
    message
    suggestions
    successor {
      sku
    }
  }
}
fragment CartView on Cart {
  id
  version
  lineCount
  pricedLineCount
  goods {
    amount
    currency
  }
  lines {
    ...CartLineView
  }
}`) as unknown as TypedDocumentString<ChangeCartLinesMutation, ChangeCartLinesMutationVariables>;
export const ClearCartDocument = new TypedDocumentString(`
    mutation ClearCart($idempotencyKey: String!) {
  clearCart(idempotencyKey: $idempotencyKey) {
    __typename
    ... on CartChanged {
      cart {
        ...CartView
      }
    }
    ... on CartRefused {
      reason
      message
    }
  }
}
    fragment CartLineView on CartLine {
  id
  sku
  quantity
  unit
  note
  product {
    id
    name
    customerPartNumber
    imageUrl
    salesUnit
    minimum
    multiple
    units {
      code
      decimals
    }
  }
  price {
    kind
    unit
    unitPrice {
      amount
      currency
      unit
      priceQuantity
    }
    lineAmount {
      amount
      currency
    }
    breaks {
      fromQuantity
      price {
        amount
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
  problems {
    kind
    message
    suggestions
    successor {
      sku
    }
  }
}
fragment CartView on Cart {
  id
  version
  lineCount
  pricedLineCount
  goods {
    amount
    currency
  }
  lines {
    ...CartLineView
  }
}`) as unknown as TypedDocumentString<ClearCartMutation, ClearCartMutationVariables>;
export const CheckoutDocument = new TypedDocumentString(`
    query Checkout($input: CheckoutInput!) {
  checkout(input: $input) {
    ...CheckoutView
  }
  status {
    abilities {
      shipComplete
      requestedDate
    }
  }
}
    fragment CheckoutView on Checkout {
  cartVersion
  fingerprint
  canSubmit
  mayReceiveUnchecked
  defaultShipToId
  lines {
    lineId
    sku
    name
    customerPartNumber
    quantity
    unit
    isNoCharge
    price {
      amount
      currency
      unit
      priceQuantity
    }
    amount {
      amount
      currency
    }
    availableFrom
    problems {
      kind
      message
    }
  }
  goods {
    amount
    currency
  }
  discount {
    certainty
    money {
      amount
      currency
    }
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  surcharges {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  taxTreatment
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shippingMethods {
    code
    name
    freight {
      certainty
      money {
        amount
        currency
      }
    }
  }
  shipTos {
    id
    number
    isActive
    isDefault
    address {
      name
      lines
      postalCode
      city
      country
    }
  }
  terms {
    name
  }
  creditEffect {
    isOverLimit
    thisOrder {
      amount
      currency
    }
    availableAfter {
      amount
      currency
    }
    credit {
      limitKind
      creditLimit {
        amount
        currency
      }
      exposure {
        amount
        currency
      }
      reservedInPortal {
        amount
        currency
      }
      availableCredit {
        amount
        currency
      }
      freshness {
        state
        asOf
        owner
      }
    }
  }
  changedPrices {
    lineId
    sku
    name
    quantity
    unit
    before {
      amount
      currency
      unit
      priceQuantity
    }
    after {
      amount
      currency
      unit
      priceQuantity
    }
    lineDifference {
      amount
      currency
    }
    isRise
  }
  priceDifference {
    amount
    currency
  }
  refusals {
    ...RefusalView
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment RefusalView on OrderRefusal {
  reason
  message
  field
  lineId
}`) as unknown as TypedDocumentString<CheckoutQuery, CheckoutQueryVariables>;
export const CheckPoDocument = new TypedDocumentString(`
    query CheckPo($poNumber: String!) {
  checkPoNumber(poNumber: $poNumber) {
    state
    message
  }
  account {
    id
    poRule {
      isRequired
    }
  }
}
    `) as unknown as TypedDocumentString<CheckPoQuery, CheckPoQueryVariables>;
export const SubmitOrderDocument = new TypedDocumentString(`
    mutation SubmitOrder($input: SubmitOrderInput!) {
  submitOrder(input: $input) {
    __typename
    ... on OrderReceived {
      reference
      order {
        id
      }
    }
    ... on OrderNotReceived {
      refusals {
        ...RefusalView
      }
      checkout {
        ...CheckoutView
      }
    }
  }
}
    fragment CheckoutView on Checkout {
  cartVersion
  fingerprint
  canSubmit
  mayReceiveUnchecked
  defaultShipToId
  lines {
    lineId
    sku
    name
    customerPartNumber
    quantity
    unit
    isNoCharge
    price {
      amount
      currency
      unit
      priceQuantity
    }
    amount {
      amount
      currency
    }
    availableFrom
    problems {
      kind
      message
    }
  }
  goods {
    amount
    currency
  }
  discount {
    certainty
    money {
      amount
      currency
    }
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  surcharges {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  taxTreatment
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shippingMethods {
    code
    name
    freight {
      certainty
      money {
        amount
        currency
      }
    }
  }
  shipTos {
    id
    number
    isActive
    isDefault
    address {
      name
      lines
      postalCode
      city
      country
    }
  }
  terms {
    name
  }
  creditEffect {
    isOverLimit
    thisOrder {
      amount
      currency
    }
    availableAfter {
      amount
      currency
    }
    credit {
      limitKind
      creditLimit {
        amount
        currency
      }
      exposure {
        amount
        currency
      }
      reservedInPortal {
        amount
        currency
      }
      availableCredit {
        amount
        currency
      }
      freshness {
        state
        asOf
        owner
      }
    }
  }
  changedPrices {
    lineId
    sku
    name
    quantity
    unit
    before {
      amount
      currency
      unit
      priceQuantity
    }
    after {
      amount
      currency
      unit
      priceQuantity
    }
    lineDifference {
      amount
      currency
    }
    isRise
  }
  priceDifference {
    amount
    currency
  }
  refusals {
    ...RefusalView
  }
  freshness {
    state
    asOf
    owner
  }
}
fragment RefusalView on OrderRefusal {
  reason
  message
  field
  lineId
}`) as unknown as TypedDocumentString<SubmitOrderMutation, SubmitOrderMutationVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderView
  }
}
    fragment OrderLineView on OrderLine {
  id
  position
  sku
  name
  customerPartNumber
  relation
  originSku
  quantity
  unit
  shippedQuantity
  openQuantity
  price {
    amount
    currency
    unit
    priceQuantity
  }
  amount {
    amount
    currency
  }
  expectedDate
  state
  note
}
fragment OrderView on Order {
  id
  reference
  number
  poNumber
  state
  stateMessage
  holds
  origin
  orderedAt
  orderedBy
  requestedDate
  nextDelivery
  shipping
  shippingMethod
  buyerReference
  note
  shipTo {
    name
    lines
    city
    postalCode
    country
  }
  terms {
    name
    netDays
    discountPercent
    discountDays
  }
  lines {
    ...OrderLineView
  }
  goods {
    amount
    currency
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  adjustment {
    amount
    currency
  }
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shipments {
    id
    number
    state
    shippedOn
    warehouse
    warehouseName
    carrier
    trackingNumber
    trackingUrl
    lines {
      sku
      quantity
      unit
    }
  }
  invoices {
    id
    number
    kind
    issuedOn
    openBalance {
      amount
      currency
    }
    originalBalance {
      amount
      currency
    }
  }
  history {
    id
    kind
    at
    day
    person
    message
    details
  }
  rejections {
    lineId
    reason
    message
    erpMessage
  }
  poDocument {
    id
    fileName
    url
  }
  acknowledgementUrl
  availableActions
  freshness {
    state
    asOf
    owner
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const RefreshOrderDocument = new TypedDocumentString(`
    mutation RefreshOrder($idempotencyKey: String!, $id: ID!) {
  refreshOrder(idempotencyKey: $idempotencyKey, id: $id) {
    ...OrderView
  }
}
    fragment OrderLineView on OrderLine {
  id
  position
  sku
  name
  customerPartNumber
  relation
  originSku
  quantity
  unit
  shippedQuantity
  openQuantity
  price {
    amount
    currency
    unit
    priceQuantity
  }
  amount {
    amount
    currency
  }
  expectedDate
  state
  note
}
fragment OrderView on Order {
  id
  reference
  number
  poNumber
  state
  stateMessage
  holds
  origin
  orderedAt
  orderedBy
  requestedDate
  nextDelivery
  shipping
  shippingMethod
  buyerReference
  note
  shipTo {
    name
    lines
    city
    postalCode
    country
  }
  terms {
    name
    netDays
    discountPercent
    discountDays
  }
  lines {
    ...OrderLineView
  }
  goods {
    amount
    currency
  }
  freight {
    certainty
    money {
      amount
      currency
    }
  }
  tax {
    certainty
    money {
      amount
      currency
    }
  }
  adjustment {
    amount
    currency
  }
  total {
    certainty
    money {
      amount
      currency
    }
  }
  shipments {
    id
    number
    state
    shippedOn
    warehouse
    warehouseName
    carrier
    trackingNumber
    trackingUrl
    lines {
      sku
      quantity
      unit
    }
  }
  invoices {
    id
    number
    kind
    issuedOn
    openBalance {
      amount
      currency
    }
    originalBalance {
      amount
      currency
    }
  }
  history {
    id
    kind
    at
    day
    person
    message
    details
  }
  rejections {
    lineId
    reason
    message
    erpMessage
  }
  poDocument {
    id
    fileName
    url
  }
  acknowledgementUrl
  availableActions
  freshness {
    state
    asOf
    owner
  }
}`) as unknown as TypedDocumentString<RefreshOrderMutation, RefreshOrderMutationVariables>;
export const OrderAgainDocument = new TypedDocumentString(`
    mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {
  orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) {
    __typename
    ... on CartChanged {
      cart {
        id
        version
        lineCount
      }
    }
    ... on CartRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OrderAgainMutation, OrderAgainMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($first: Int!, $after: String, $filter: OrderFilter, $sort: OrderSort) {
  orders(first: $first, after: $after, filter: $filter, sort: $sort) {
    totalCount
    openCount
    totals {
      currency
      count
      withoutTotal
      total {
        amount
        currency
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...OrderRow
      }
    }
    freshness {
      state
      asOf
      owner
    }
  }
}
    fragment OrderRow on Order {
  id
  reference
  number
  poNumber
  state
  origin
  orderedAt
  orderedBy
  nextDelivery
  lineCount
  total {
    certainty
    money {
      amount
      currency
    }
  }
}`) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email) {
    __typename
    ... on PasswordResetRequested {
      linkMinutes
    }
    ... on PasswordRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($token: String!, $newPassword: String!) {
  resetPassword(token: $token, newPassword: $newPassword) {
    __typename
    ... on PasswordRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $newPassword: String!) {
  changePassword(current: $current, newPassword: $newPassword) {
    __typename
    ... on PasswordChanged {
      endedSessions
    }
    ... on PasswordRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SecurityDocument = new TypedDocumentString(`
    query Security {
  signInSecurity {
    hasTotp
    totpSince
    recoveryCodesLeft
    isTotpRequired
  }
  sessions {
    id
    createdAt
    lastSeenAt
    address
    device
    isCurrent
  }
  recentSignIns(first: 10) {
    id
    createdAt
    address
    device
    isOpen
    isCurrent
  }
}
    `) as unknown as TypedDocumentString<SecurityQuery, SecurityQueryVariables>;
export const StartTotpDocument = new TypedDocumentString(`
    mutation StartTotp {
  startTotp {
    __typename
    ... on TotpStarted {
      secret
      uri
      qrSvg
    }
    ... on SecondFactorRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartTotpMutation, StartTotpMutationVariables>;
export const ConfirmTotpDocument = new TypedDocumentString(`
    mutation ConfirmTotp($code: String!) {
  confirmTotp(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on SecondFactorRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmTotpMutation, ConfirmTotpMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on SecondFactorRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const DisableTotpDocument = new TypedDocumentString(`
    mutation DisableTotp {
  disableTotp {
    __typename
    ... on SignInSecurity {
      hasTotp
    }
    ... on SecondFactorRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisableTotpMutation, DisableTotpMutationVariables>;
export const RequireTotpDocument = new TypedDocumentString(`
    mutation RequireTotp($isRequired: Boolean!) {
  requireTotp(isRequired: $isRequired) {
    __typename
    ... on SignInSecurity {
      isTotpRequired
    }
    ... on SecondFactorRefused {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequireTotpMutation, RequireTotpMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions
}
    `) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const AccountsElsewhereDocument = new TypedDocumentString(`
    query AccountsElsewhere {
  accountsElsewhere {
    accountId
    number
    companyName
  }
}
    `) as unknown as TypedDocumentString<AccountsElsewhereQuery, AccountsElsewhereQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on SignedIn {
      viewer {
        person {
          id
          locale
        }
      }
    }
    ... on SecondFactorNeeded {
      expiresInSeconds
    }
    ... on SignInRefused {
      reason
      message
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const AnswerSecondFactorDocument = new TypedDocumentString(`
    mutation AnswerSecondFactor($code: String!) {
  answerSecondFactor(code: $code) {
    __typename
    ... on SignedIn {
      viewer {
        person {
          id
          locale
        }
      }
    }
    ... on SignInRefused {
      reason
      message
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSecondFactorMutation, AnswerSecondFactorMutationVariables>;
export const ConfirmItsYouDocument = new TypedDocumentString(`
    mutation ConfirmItsYou($password: String, $code: String) {
  confirmItsYou(password: $password, code: $code) {
    __typename
    ... on SecondFactorRefused {
      reason
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmItsYouMutation, ConfirmItsYouMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...SessionViewer
  }
}
    fragment SessionAccount on CustomerAccount {
  id
  number
  name
  currency
  isBlocked
  blockReason
  terms {
    isPrepaid
  }
}
fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    locale
  }
  company {
    id
    name
  }
  account {
    ...SessionAccount
  }
  permissions
  memberships {
    company {
      id
      name
    }
    accounts {
      ...SessionAccount
    }
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchAccountDocument = new TypedDocumentString(`
    mutation SwitchAccount($accountId: ID!) {
  switchAccount(accountId: $accountId) {
    ...SessionViewer
  }
}
    fragment SessionAccount on CustomerAccount {
  id
  number
  name
  currency
  isBlocked
  blockReason
  terms {
    isPrepaid
  }
}
fragment SessionViewer on Viewer {
  person {
    id
    name
    email
    locale
  }
  company {
    id
    name
  }
  account {
    ...SessionAccount
  }
  permissions
  memberships {
    company {
      id
      name
    }
    accounts {
      ...SessionAccount
    }
  }
}`) as unknown as TypedDocumentString<SwitchAccountMutation, SwitchAccountMutationVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($locale: String!) {
  setLocale(locale: $locale) {
    person {
      id
      locale
    }
  }
}
    `) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;