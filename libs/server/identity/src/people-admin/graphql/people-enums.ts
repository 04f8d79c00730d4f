import { registerEnumType } from '@nestjs/graphql';

const values = <const T extends readonly string[]>(name: string, ...names: T): { readonly [K in T[number]]: K } => {
  const type = Object.fromEntries(names.map((each) => [each, each])) as { readonly [K in T[number]]: K };
  registerEnumType(type, { name });
  return type;
};
export const CompanyUserState = values('CompanyUserState', 'ACTIVE', 'INVITED', 'DEACTIVATED', 'ENDED');
export const CompanyUserAction = values('CompanyUserAction', 'RESEND_INVITATION', 'REVOKE_INVITATION', 'DEACTIVATE', 'REACTIVATE', 'SET_END', 'HAND_OVER', 'COPY_RIGHTS', 'CONFIRM_REVIEW');
export const PeopleSort = values('PeopleSort', 'NAME', 'EMAIL', 'LAST_SEEN', 'LAST_SEEN_ASC');
export const InvitationOutcome = values('InvitationOutcome', 'INVITED', 'ALREADY_USER', 'ALREADY_INVITED', 'INVALID_ADDRESS', 'MAY_NOT_GRANT', 'DUPLICATE', 'NO_ROLE', 'END_IN_PAST');
export const PeopleRefusal = values('PeopleRefusal', 'NOT_FOUND', 'EXCEEDS_YOURS', 'LAST_ADMIN', 'CHANGED_MEANWHILE', 'END_IN_PAST', 'TOO_SOON', 'SAME_PERSON', 'NOT_A_MEMBER', 'MAY_NOT_GRANT', 'TOO_MANY', 'TOO_MANY_TODAY');
export const InvitationRefusal = values('InvitationRefusal', 'INVALID', 'SIGN_IN_FIRST', 'WRONG_PASSWORD', 'NAME_MISSING', 'PASSWORD_MISSING', 'PASSWORD', 'RATE_LIMITED');

/** "already-user" → "ALREADY_USER". */
export const upper = (value: string): string => value.toUpperCase().replaceAll('-', '_');
/** The way back, for enums whose names are made so. */
export const lower = (value: string): string => value.toLowerCase().replaceAll('_', '-');
