import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const SecurityDocument = graphql(`
  query Security {
    signInSecurity { hasTotp totpSince recoveryCodesLeft isTotpRequired }
    sessions { id createdAt lastSeenAt address device isCurrent }
    recentSignIns(first: 10) { id createdAt address device isOpen isCurrent }
  }
`);
export type SecurityView = DataOf<typeof SecurityDocument>;
export type SessionView = SecurityView['sessions'][number];

export const StartTotpDocument = graphql(`
  mutation StartTotp { startTotp { __typename ... on TotpStarted { secret uri qrSvg } ... on SecondFactorRefused { message } } }
`);
export const ConfirmTotpDocument = graphql(`
  mutation ConfirmTotp($code: String!) { confirmTotp(code: $code) { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }
`);
export const RenewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes { renewRecoveryCodes { __typename ... on RecoveryCodes { codes } ... on SecondFactorRefused { message } } }
`);
export const DisableTotpDocument = graphql(`
  mutation DisableTotp { disableTotp { __typename ... on SignInSecurity { hasTotp } ... on SecondFactorRefused { message } } }
`);
export const RequireTotpDocument = graphql(`
  mutation RequireTotp($isRequired: Boolean!) { requireTotp(isRequired: $isRequired) { __typename ... on SignInSecurity { isTotpRequired } ... on SecondFactorRefused { message } } }
`);
export const EndSessionDocument = graphql(`mutation EndSession($id: ID!) { endSession(id: $id) }`);
export const EndOtherSessionsDocument = graphql(`mutation EndOtherSessions { endOtherSessions }`);

/** For who may do nothing here until they have a second factor. */
export const AccountsElsewhereDocument = graphql(`query AccountsElsewhere { accountsElsewhere { accountId number companyName } }`);

/** What a change of theirs makes stale. */
export const securityTypes = ['SignInSecurity', 'Session'] as const;
