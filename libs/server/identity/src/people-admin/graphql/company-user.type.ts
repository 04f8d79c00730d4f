import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, listOf, PageInfo } from '@portico/platform-graphql-kit';
import type { ManagedUser } from '../list-people.js';
import { sayRole } from '../messages/say.js';
import { CompanyUserAction, CompanyUserState, upper } from './people-enums.js';

@ObjectType()
export class CompanyUserRole {
  @Field(() => ID, { description: 'A ready-made role’s name, or the id of one that the company made.' }) role!: string;
  @Field(() => String) name!: string;
  @Field(() => Boolean, { description: 'Every account of the company, those to come included.' }) reachesAll!: boolean;
  @Field(listOf('CustomerAccount'), { description: 'Those named; empty where it reaches all.' }) accounts?: readonly object[];
  // For the field that is resolved.
  accountIds!: readonly string[];
}

@ObjectType({ description: 'A person of the company, or somebody invited to it.' })
export class CompanyUser {
  @Field(() => ID, { description: 'Of the person; of the invitation until it is accepted.' }) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String) email!: string;
  @Field(() => CompanyUserState) state!: string;
  @Field(() => [CompanyUserRole]) roles!: readonly CompanyUserRole[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they last came into this company’s portal.' }) lastSeenAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) memberSince!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) endsAt!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Their last day, where the seller does business.' }) endsOn!: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) invitedAt!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when the invitation can be accepted.' }) expiresAt!: string | null;
  @Field(() => String, { nullable: true }) invitedBy!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last confirmed what they may do.' }) reviewedAt!: string | null;
  @Field(() => String, { nullable: true }) reviewedBy!: string | null;
  @Field(() => Boolean, { description: 'The last review is more than 365 days ago, or there was none.' }) isReviewDue!: boolean;
  @Field(() => [CompanyUserAction]) availableActions!: readonly string[];
  @Field(() => Int) version!: number;
}

@ObjectType()
export class CompanyUserEdge {
  @Field(() => String) cursor!: string;
  @Field(() => CompanyUser) node!: CompanyUser;
}
@ObjectType()
export class CompanyUserConnection {
  @Field(() => [CompanyUserEdge]) edges!: readonly CompanyUserEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}
@ObjectType({ description: 'Every member of the company, those longest without a review first.' })
export class AccessReview {
  @Field(() => CompanyUserConnection) people!: CompanyUserConnection;
  @Field(() => Int) dueCount!: number;
}
@InputType()
export class PeopleFilter {
  @Field(() => String, { nullable: true, description: 'In name or e-mail address.' }) text?: string | null;
  @Field(() => [CompanyUserState], { nullable: true }) states?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'A ready-made role’s name, or the id of one that the company made.' }) role?: string | null;
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

export const companyUserFrom = (locale: string, user: ManagedUser): CompanyUser => ({
  id: user.id, name: user.name, email: user.email, state: upper(user.state), lastSeenAt: instant(user.lastSeenAt), memberSince: instant(user.memberSince), endsAt: instant(user.endsAt), endsOn: user.endsOn,
  invitedAt: instant(user.invitedAt), expiresAt: instant(user.expiresAt), invitedBy: user.invitedByName, reviewedAt: instant(user.reviewedAt), reviewedBy: user.reviewedByName, isReviewDue: user.isReviewDue,
  availableActions: user.actions.map(upper), version: user.version,
  roles: user.roles.map((role) => ({ role: role.role, name: sayRole(locale, role), reachesAll: role.accountIds === null, accountIds: role.accountIds ?? [] })),
});
