import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@portico/platform-graphql-kit';
import { Viewer } from '../../graphql/viewer.type.js';
import { InvitationRefusal } from './people-enums.js';

@ObjectType({ description: 'What somebody with the link is shown.' })
export class Invitation {
  @Field(() => String) companyName!: string;
  @Field(() => String) inviterName!: string;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true, description: 'As whoever invited has written it.' }) name!: string | null;
  @Field(() => Boolean, { description: 'The person has an account: they sign in instead of choosing a password.' }) hasPassword!: boolean;
  @Field(() => DateTimeScalar) expiresAt!: string;
}
@ObjectType()
export class InvitationAccepted {
  @Field(() => Viewer, { nullable: true, description: 'Signed in. Null where no customer account is open to the person yet.' }) viewer!: Viewer | null;
}
@ObjectType({ description: 'An invitation that was never given, has run out, was used or was revoked: one answer for all.' })
export class InvitationRefused {
  @Field(() => InvitationRefusal) reason!: string;
  @Field(() => String) message!: string;
  @Field(() => Int, { nullable: true }) retryAfterSeconds!: number | null;
}
export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult', types: () => [InvitationAccepted, InvitationRefused] as const,
  resolveType: (value: object) => ('reason' in value ? InvitationRefused : InvitationAccepted),
});
