import { graphql } from '@portico/portal-graphql-client';

export const ConfirmItsYouDocument = graphql(`
  mutation ConfirmItsYou($password: String, $code: String) {
    confirmItsYou(password: $password, code: $code) { __typename ... on SecondFactorRefused { reason message } }
  }
`);
