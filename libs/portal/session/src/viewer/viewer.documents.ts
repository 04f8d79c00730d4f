import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const SessionAccountFragment = graphql(`
  fragment SessionAccount on CustomerAccount { id number name currency isBlocked blockReason terms { isPrepaid } }
`);

export const SessionViewerFragment = graphql(`
  fragment SessionViewer on Viewer {
    person { id name email locale }
    company { id name }
    account { ...SessionAccount }
    permissions
    memberships { company { id name } accounts { ...SessionAccount } }
  }
`);

export const ViewerDocument = graphql(`query Viewer { viewer { ...SessionViewer } }`);

export const SwitchAccountDocument = graphql(`mutation SwitchAccount($accountId: ID!) { switchAccount(accountId: $accountId) { ...SessionViewer } }`);

export const SetLocaleDocument = graphql(`mutation SetLocale($locale: String!) { setLocale(locale: $locale) { person { id locale } } }`);

export const SignOutDocument = graphql(`mutation SignOut { signOut }`);

export type Viewer = DataOf<typeof SessionViewerFragment>;
export type SessionAccount = DataOf<typeof SessionAccountFragment>;
export type PermissionName = Viewer['permissions'][number];
