import { createUnionType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Viewer } from '../graphql/viewer.type.js';

@ObjectType()
export class SignedIn {
  @Field(() => Viewer) viewer!: Viewer;
}
@ObjectType({ description: 'The password is right: answerSecondFactor from the same browser goes on.' })
export class SecondFactorNeeded {
  @Field(() => Int, { description: 'Then the password is asked for again.' }) expiresInSeconds!: number;
}
export enum SignInRefusal {
  INVALID_CREDENTIALS = 'INVALID_CREDENTIALS', RATE_LIMITED = 'RATE_LIMITED', NO_ACCOUNT = 'NO_ACCOUNT',
  WRONG_CODE = 'WRONG_CODE', CHALLENGE_OVER = 'CHALLENGE_OVER',
}
registerEnumType(SignInRefusal, { name: 'SignInRefusal', valuesMap: { CHALLENGE_OVER: { description: 'The password is needed again.' } } });

@ObjectType({ description: 'The same answer whether the account exists or not.' })
export class SignInRefused {
  @Field(() => SignInRefusal) reason!: SignInRefusal;
  @Field(() => String) message!: string;
  @Field(() => Int, { nullable: true }) retryAfterSeconds!: number | null;
}

export const SignInResult = createUnionType({
  name: 'SignInResult', types: () => [SignedIn, SecondFactorNeeded, SignInRefused] as const,
  resolveType: (value: SignedIn | SecondFactorNeeded | SignInRefused) => ('viewer' in value ? SignedIn : 'reason' in value ? SignInRefused : SecondFactorNeeded),
});
