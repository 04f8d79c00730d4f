import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@portico/platform-graphql-kit';
import { CompanyUser } from './company-user.type.js';
import { InvitationOutcome, PeopleRefusal } from './people-enums.js';

@InputType()
export class RoleToGiveInput {
  @Field(() => ID, { description: 'A ready-made role’s name, or the id of one that the company made.' }) role!: string;
  @Field(() => [ID], { nullable: true, description: 'Null: every account of the company, those to come included.' }) accountIds?: string[] | null;
}
@InputType()
export class PersonToInviteInput {
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) name?: string | null;
  @Field(() => [RoleToGiveInput]) roles!: RoleToGiveInput[];
  @Field(() => DateScalar, { nullable: true, description: 'The last day, where the seller does business.' }) endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Of the mail: en or de. Yours when absent.' }) locale?: string | null;
}

@ObjectType()
export class InvitedPerson {
  @Field(() => String) email!: string;
  @Field(() => InvitationOutcome) outcome!: string;
  @Field(() => String) message!: string;
  @Field(() => CompanyUser, { nullable: true, description: 'Who was invited just now, as long as the invitation is open.' }) person!: CompanyUser | null;
}
@ObjectType({ description: 'One row for each person of the list, in its order.' })
export class PeopleInvited {
  @Field(() => [InvitedPerson]) rows!: readonly InvitedPerson[];
}
@ObjectType()
export class PersonChanged {
  @Field(() => CompanyUser) person!: CompanyUser;
}
@ObjectType()
export class InvitationRevoked {
  @Field(() => ID) invitationId!: string;
}
@ObjectType()
export class HandedOver {
  @Field(() => Int, { description: 'Carts that are the other person’s now, alone or joined with what they had.' }) carts!: number;
  @Field(() => Int, { description: 'Carts that stay, for the other person does not reach their account, or the two together would be too large.' }) cartsLeft!: number;
  @Field(() => Int, { description: 'Open invitations that the other person stands for now.' }) invitations!: number;
  @Field(() => Int, { description: 'Open invitations that stay, for the other person may not give those roles.' }) invitationsLeft!: number;
  @Field(() => CompanyUser) from!: CompanyUser;
  @Field(() => CompanyUser) to!: CompanyUser;
}
@ObjectType()
export class ReviewConfirmed {
  @Field(() => [CompanyUser]) people!: readonly CompanyUser[];
}
@ObjectType()
export class PeopleRefused {
  @Field(() => PeopleRefusal) reason!: string;
  @Field(() => String) message!: string;
  @Field(() => CompanyUser, { nullable: true, description: 'Whom it is about, as they stand now.' }) current!: CompanyUser | null;
}

const isRefused = (value: object): value is PeopleRefused => 'reason' in value;
export const InvitePeopleResult = createUnionType({
  name: 'InvitePeopleResult', types: () => [PeopleInvited, PeopleRefused] as const, resolveType: (value: object) => (isRefused(value) ? PeopleRefused : PeopleInvited),
});
export const PersonResult = createUnionType({
  name: 'PersonResult', types: () => [PersonChanged, PeopleRefused] as const, resolveType: (value: object) => (isRefused(value) ? PeopleRefused : PersonChanged),
});
export const RevokeInvitationResult = createUnionType({
  name: 'RevokeInvitationResult', types: () => [InvitationRevoked, PeopleRefused] as const, resolveType: (value: object) => (isRefused(value) ? PeopleRefused : InvitationRevoked),
});
export const HandOverResult = createUnionType({
  name: 'HandOverResult', types: () => [HandedOver, PeopleRefused] as const, resolveType: (value: object) => (isRefused(value) ? PeopleRefused : HandedOver),
});
export const ConfirmReviewResult = createUnionType({
  name: 'ConfirmReviewResult', types: () => [ReviewConfirmed, PeopleRefused] as const, resolveType: (value: object) => (isRefused(value) ? PeopleRefused : ReviewConfirmed),
});
