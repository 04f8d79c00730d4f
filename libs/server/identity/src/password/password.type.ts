import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum PasswordRefusal {
  TOO_SHORT = 'TOO_SHORT', TOO_LONG = 'TOO_LONG', COMMON = 'COMMON', PERSONAL = 'PERSONAL',
  WRONG_PASSWORD = 'WRONG_PASSWORD', INVALID_LINK = 'INVALID_LINK', RATE_LIMITED = 'RATE_LIMITED',
}
registerEnumType(PasswordRefusal, { name: 'PasswordRefusal' });

@ObjectType()
export class PasswordRefused {
  @Field(() => PasswordRefusal) reason!: PasswordRefusal;
  @Field(() => String) message!: string;
  @Field(() => Int, { nullable: true }) retryAfterSeconds!: number | null;
}
@ObjectType()
export class PasswordChanged {
  @Field(() => Int, { description: 'Sessions elsewhere that ended with it.' }) endedSessions!: number;
}
@ObjectType({ description: 'The same answer whether the account exists or not.' })
export class PasswordResetRequested {
  @Field(() => Int, { description: 'How long a link counts.' }) linkMinutes!: number;
}
@ObjectType({ description: 'All sessions have ended; the person signs in anew.' })
export class PasswordReset {
  @Field(() => Boolean) isReset!: boolean;
}

const isRefused = (value: object): boolean => 'reason' in value;
export const ChangePasswordResult = createUnionType({
  name: 'ChangePasswordResult', types: () => [PasswordChanged, PasswordRefused] as const,
  resolveType: (value: PasswordChanged | PasswordRefused) => (isRefused(value) ? PasswordRefused : PasswordChanged),
});
export const RequestPasswordResetResult = createUnionType({
  name: 'RequestPasswordResetResult', types: () => [PasswordResetRequested, PasswordRefused] as const,
  resolveType: (value: PasswordResetRequested | PasswordRefused) => (isRefused(value) ? PasswordRefused : PasswordResetRequested),
});
export const ResetPasswordResult = createUnionType({
  name: 'ResetPasswordResult', types: () => [PasswordReset, PasswordRefused] as const,
  resolveType: (value: PasswordReset | PasswordRefused) => (isRefused(value) ? PasswordRefused : PasswordReset),
});
