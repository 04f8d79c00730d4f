import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar } from '@portico/platform-graphql-kit';

export enum SecondFactorRefusal {
  WRONG_CODE = 'WRONG_CODE', WRONG_PASSWORD = 'WRONG_PASSWORD', RATE_LIMITED = 'RATE_LIMITED', ALREADY_ON = 'ALREADY_ON', NOT_ON = 'NOT_ON',
  REQUIRED_BY_COMPANY = 'REQUIRED_BY_COMPANY', YOURS_FIRST = 'YOURS_FIRST',
}
registerEnumType(SecondFactorRefusal, { name: 'SecondFactorRefusal' });

@ObjectType()
export class SecondFactorRefused {
  @Field(() => SecondFactorRefusal) reason!: SecondFactorRefusal;
  @Field(() => String) message!: string;
  @Field(() => Int, { nullable: true }) retryAfterSeconds!: number | null;
}
@ObjectType({ description: 'How a person signs in.' })
export class SignInSecurity {
  @Field(() => Boolean) hasTotp!: boolean;
  @Field(() => DateTimeScalar, { nullable: true }) totpSince!: string | null;
  @Field(() => Int) recoveryCodesLeft!: number;
  @Field(() => Boolean, { description: 'The company asks it of all its people.' }) isTotpRequired!: boolean;
}
@ObjectType({ description: 'Counts from confirmTotp on, for which there are 20 minutes.' })
export class TotpStarted {
  @Field(() => String, { description: 'In base32.' }) secret!: string;
  @Field(() => String, { description: 'otpauth://…' }) uri!: string;
  @Field(() => String, { description: 'A QR code of the URI, as SVG.' }) qrSvg!: string;
}
@ObjectType({ description: 'Shown once: they are kept as hashes.' })
export class RecoveryCodes {
  @Field(() => [String]) codes!: readonly string[];
}
@ObjectType()
export class Confirmed {
  @Field(() => Int, { description: 'So long nothing is asked again.' }) minutes!: number;
}

const isRefused = (value: object): boolean => 'reason' in value;
export const StartTotpResult = createUnionType({
  name: 'StartTotpResult', types: () => [TotpStarted, SecondFactorRefused] as const,
  resolveType: (value: TotpStarted | SecondFactorRefused) => (isRefused(value) ? SecondFactorRefused : TotpStarted),
});
export const RecoveryCodesResult = createUnionType({
  name: 'RecoveryCodesResult', types: () => [RecoveryCodes, SecondFactorRefused] as const,
  resolveType: (value: RecoveryCodes | SecondFactorRefused) => (isRefused(value) ? SecondFactorRefused : RecoveryCodes),
});
export const SignInSecurityResult = createUnionType({
  name: 'SignInSecurityResult', types: () => [SignInSecurity, SecondFactorRefused] as const,
  resolveType: (value: SignInSecurity | SecondFactorRefused) => (isRefused(value) ? SecondFactorRefused : SignInSecurity),
});
export const ConfirmItsYouResult = createUnionType({
  name: 'ConfirmItsYouResult', types: () => [Confirmed, SecondFactorRefused] as const,
  resolveType: (value: Confirmed | SecondFactorRefused) => (isRefused(value) ? SecondFactorRefused : Confirmed),
});
