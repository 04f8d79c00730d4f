import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { atMost, BadUserInput, CurrentBuyer, Needs, noMoreThan } from '@portico/platform-graphql-kit';
import { refuse, RefusedRoleChange, type RefusedRole } from '../refusal.js';
import { AssignRoles } from '../use-cases/assign-roles.js';
import { ReadRoles } from '../use-cases/read-roles.js';
import { RemoveRole } from '../use-cases/remove-role.js';
import { WriteRole, type RoleWish, type WrittenRole } from '../use-cases/write-role.js';
import { matrixFor, rightsFrom, roleFrom, wishesFrom } from './role-from.js';
import { AssignRolesResult, PermissionGroup, PersonRights, RemoveRoleResult, Role, RoleAssignmentInput, RoleInput, RolePreview, RoleResult, GrantInput } from './role.type.js';

/** Longer ones than a role takes are refused in words; this is for what no person sends. */
const longest = { name: 1_000, description: 1_000 } as const;
const mostAssignments = 200;
const mostAccounts = 2_000;

const refusedFrom = ({ reason, message, holders }: RefusedRole): object => ({ reason, message, holders });
const wishFrom = ({ name, description, grants }: RoleInput): RoleWish =>
  ({ name: atMost('name', name, longest.name), description: atMost('description', description, longest.description) ?? '', grants: wishesFrom(grants) });

@Needs('manage-roles')
@Resolver(() => Role)
export class RolesResolver {
  constructor(private readonly read: ReadRoles, private readonly write: WriteRole, private readonly remove: RemoveRole, private readonly assign: AssignRoles) {}

  @Query(() => [Role], { description: `Ready-made ones first, then the company's own by name.` })
  async roles(@CurrentBuyer() buyer: BuyerContext): Promise<Role[]> {
    const { value, names } = await this.read.all(buyer);
    return value.map((role) => roleFrom(buyer, role, names));
  }

  @Query(() => Role, { nullable: true })
  async role(@CurrentBuyer() buyer: BuyerContext, @Args('id', { type: () => ID }) id: string): Promise<Role | null> {
    const { value, names } = await this.read.one(buyer, id);
    return value && roleFrom(buyer, value, names);
  }

  @Query(() => [PermissionGroup], { description: 'All that a role can grant, as sentences.' })
  async permissionMatrix(@CurrentBuyer() buyer: BuyerContext): Promise<readonly PermissionGroup[]> {
    return matrixFor(buyer, await this.read.grantable(buyer));
  }

  @Query(() => RolePreview, { description: 'What somebody with these grants alone can do, and what not.' })
  async rolePreview(@CurrentBuyer() buyer: BuyerContext, @Args('grants', { type: () => [GrantInput] }) grants: GrantInput[]): Promise<RolePreview> {
    try {
      return await this.read.preview(buyer, wishesFrom(grants));
    } catch (error) {
      if (error instanceof RefusedRoleChange) throw new BadUserInput(error.answer(buyer.locale).message);
      throw error;
    }
  }

  @Query(() => PersonRights, { nullable: true, description: 'For one account, or for any. Null where the person is not of the company.' })
  async personRights(
    @CurrentBuyer() buyer: BuyerContext, @Args('personId', { type: () => ID }) personId: string, @Args('accountId', { type: () => ID, nullable: true }) accountId: string | null,
  ): Promise<PersonRights | null> {
    const { value, names } = await this.read.person(buyer, personId, accountId ?? null);
    return value && rightsFrom(buyer, value, names);
  }

  @Mutation(() => RoleResult)
  async createRole(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('input') input: RoleInput): Promise<object> {
    return this.written(buyer, await this.write.create(buyer, key, wishFrom(input)));
  }

  @Mutation(() => RoleResult, { description: 'Of a ready-made role or one of the company’s own.' })
  async copyRole(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('id', { type: () => ID }) id: string, @Args('name') name: string): Promise<object> {
    return this.written(buyer, await this.write.copy(buyer, key, id, atMost('name', name, longest.name)));
  }

  @Mutation(() => RoleResult, { description: 'Replaces name, description and grants.' })
  async changeRole(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number, @Args('input') input: RoleInput,
  ): Promise<object> {
    return this.written(buyer, await this.write.alter(buyer, key, id, expectedVersion, wishFrom(input)));
  }

  @Mutation(() => RemoveRoleResult)
  async removeRole(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('id', { type: () => ID }) id: string, @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ): Promise<object> {
    const answer = await this.remove.execute(buyer, key, id, expectedVersion);
    return answer.kind === 'refused' ? refusedFrom(answer) : { removedRoleId: answer.roleId };
  }

  @Mutation(() => AssignRolesResult, { description: 'All roles of the person, instead of those they held.' })
  async assignRoles(
    @CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('personId', { type: () => ID }) personId: string,
    @Args('assignments', { type: () => [RoleAssignmentInput] }) assignments: RoleAssignmentInput[], @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ): Promise<object> {
    const wishes = noMoreThan('assignments', assignments, mostAssignments).map(({ roleId, accountIds }) => ({ role: roleId, accountIds: accountIds ? noMoreThan('accountIds', accountIds, mostAccounts) : null }));
    const answer = await this.assign.execute(buyer, key, personId, wishes, expectedVersion);
    if (answer.kind === 'refused') return refusedFrom(answer);
    const { value, names } = await this.read.person(buyer, answer.personId, null);
    if (!value) return refusedFrom(refuse('UNKNOWN_PERSON').answer(buyer.locale));
    return { rights: rightsFrom(buyer, value, names) };
  }

  private async written(buyer: BuyerContext, answer: WrittenRole): Promise<object> {
    if (answer.kind === 'refused') return refusedFrom(answer);
    const { value, names } = await this.read.one(buyer, answer.roleId);
    // The same key again, after somebody has removed what it made.
    if (!value) return refusedFrom(refuse('UNKNOWN_ROLE').answer(buyer.locale));
    return { role: roleFrom(buyer, value, names) };
  }
}
