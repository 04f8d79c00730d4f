import { graphql } from '@portico/portal-graphql-client';

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      __typename
      ... on SignedIn { viewer { person { id locale } } }
      ... on SecondFactorNeeded { expiresInSeconds }
      ... on SignInRefused { reason message retryAfterSeconds }
    }
  }
`);

export const AnswerSecondFactorDocument = graphql(`
  mutation AnswerSecondFactor($code: String!) {
    answerSecondFactor(code: $code) {
      __typename
      ... on SignedIn { viewer { person { id locale } } }
      ... on SignInRefused { reason message retryAfterSeconds }
    }
  }
`);
