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

export type Certainty =
  | 'ESTIMATE'
  | 'EXACT'
  | 'NONE';

export type CreditLimitKind =
  | 'LIMITED'
  | 'UNKNOWN'
  | 'UNLIMITED';

export type FreshnessState =
  | 'CACHED'
  | 'LIVE'
  | 'STALE'
  | 'UNAVAILABLE';

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

export type Permission =
  | 'ORDER'
  | 'PAY_INVOICES'
  | 'SEE_CREDIT'
  | 'SEE_INVOICES'
  | 'SEE_ORDERS'
  | 'SEE_PRICES';

export type PriceKind =
  | 'NO_CHARGE'
  | 'PRICE'
  | 'PRICE_ON_REQUEST'
  | 'UNAVAILABLE';

export type SignInRefusal =
  | 'INVALID_CREDENTIALS'
  | 'NO_ACCOUNT'
  | 'RATE_LIMITED';

export type HomeOrderFragment = { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly nextDelivery: string | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } };

export type HomeOrdersQueryVariables = Exact<{
  first: number;
}>;


export type HomeOrdersQuery = { readonly orders: { readonly openCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly reference: string, readonly number: string | null, readonly poNumber: string | null, readonly state: OrderState, readonly nextDelivery: string | null, readonly total: { readonly certainty: Certainty, readonly money: { readonly amount: string, readonly currency: string } | null } } }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

export type HomeInvoiceFragment = { readonly id: string, readonly number: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly openBalance: { readonly amount: string, readonly currency: string } };

export type HomeInvoicesQueryVariables = Exact<{
  first: number;
}>;


export type HomeInvoicesQuery = { readonly invoices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string, readonly dueOn: string | null, readonly daysOverdue: number, readonly openBalance: { readonly amount: string, readonly currency: string } } }>, readonly totals: ReadonlyArray<{ readonly currency: string, readonly open: { readonly amount: string, readonly currency: string }, readonly credits: { readonly amount: string, readonly currency: string }, readonly ageing: ReadonlyArray<{ readonly bucket: AgeingBucket, readonly count: number, readonly amount: { readonly amount: string, readonly currency: string } }> }>, readonly freshness: { readonly state: FreshnessState, readonly asOf: string | null, readonly owner: string } } };

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
}>;


export type ShellQuery = { readonly status: { readonly isErpReachable: boolean, readonly erpLatencyMs: number | null, readonly erpDownSince: string | null }, readonly cart: { readonly id: string, readonly lineCount: number }, readonly orders?: { readonly openCount: number } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignInRefused', readonly reason: SignInRefusal, readonly message: string, readonly retryAfterSeconds: number | null }
    | { readonly __typename: 'SignedIn', readonly viewer: { readonly person: { readonly id: string, readonly locale: string } } }
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
  invoices(first: $first, filter: {isOpen: true}, sort: DUE_ASC) {
    edges {
      node {
        ...HomeInvoice
      }
    }
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
    query Shell($seeOrders: Boolean!) {
  status {
    isErpReachable
    erpLatencyMs
    erpDownSince
  }
  cart {
    id
    lineCount
  }
  orders(first: 1, filter: {isOpen: true}) @include(if: $seeOrders) {
    openCount
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;
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
    ... on SignInRefused {
      reason
      message
      retryAfterSeconds
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
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