import { graphql } from '@portico/portal-graphql-client';

export const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { linkMinutes } ... on PasswordRefused { message } }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($token: String!, $newPassword: String!) {
    resetPassword(token: $token, newPassword: $newPassword) { __typename ... on PasswordRefused { reason message } }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $newPassword: String!) {
    changePassword(current: $current, newPassword: $newPassword) { __typename ... on PasswordChanged { endedSessions } ... on PasswordRefused { reason message } }
  }
`);
