import { graphql } from '@portico/portal-graphql-client';

export const InvitationDocument = graphql(`query Invitation($token: String!) { invitation(token: $token) { companyName inviterName email name hasPassword expiresAt } }`);
export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!, $name: String, $password: String) {
    acceptInvitation(token: $token, name: $name, password: $password) { __typename ... on InvitationAccepted { viewer { person { id locale } } } ... on InvitationRefused { reason message } }
  }
`);
