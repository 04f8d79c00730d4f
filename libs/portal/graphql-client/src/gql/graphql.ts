/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Permission =
  | 'ORDER'
  | 'PAY_INVOICES'
  | 'SEE_CREDIT'
  | 'SEE_INVOICES'
  | 'SEE_ORDERS'
  | 'SEE_PRICES';

export type SignInRefusal =
  | 'INVALID_CREDENTIALS'
  | 'NO_ACCOUNT'
  | 'RATE_LIMITED';

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