import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Bound as DomainBound, MoneyValue, ReadyMadeRole as DomainReadyMade } from '@portico/domain';
import { DecimalScalar, Money, SharedType } from '@portico/platform-graphql-kit';
import { Permission } from '../../graphql/viewer.type.js';
import { roleRefusals, type RoleRefusal } from '../refusal.js';
import type { RoleAction } from '../use-cases/read-roles.js';

const values = <const T extends string>(name: string, names: readonly T[]): { readonly [K in T]: K } => {
  const type = Object.fromEntries(names.map((each) => [each, each])) as { readonly [K in T]: K };
  registerEnumType(type, { name });
  return type;
};
export const RoleActionEnum = values<RoleAction>('RoleAction', ['CHANGE', 'COPY', 'REMOVE', 'ASSIGN']);
export const RoleRefusalReason = values<RoleRefusal>('RoleRefusalReason', roleRefusals);
export const GrantBound = values('GrantBound', ['UP_TO', 'SHIP_TOS']);
export const PermissionGroupCode = values('PermissionGroupCode', ['BUYING', 'ORDERS', 'INVOICES', 'COMPANY']);
export const ReadyMadeRole = values('ReadyMadeRole', ['ADMIN', 'BUYER', 'ACCOUNTS_PAYABLE', 'VIEWER']);
export const readyMadeShown: Readonly<Record<DomainReadyMade, keyof typeof ReadyMadeRole>> = { admin: 'ADMIN', buyer: 'BUYER', 'accounts-payable': 'ACCOUNTS_PAYABLE', viewer: 'VIEWER' };
export const boundShown: Readonly<Record<DomainBound, keyof typeof GrantBound>> = { 'up-to': 'UP_TO', 'ship-tos': 'SHIP_TOS' };

@ObjectType({ description: 'One permission with its bounds.' })
export class Grant {
  @Field(() => Permission) permission!: Permission;
  @Field(() => [Money], { nullable: true, description: 'One amount per currency, what is not named is not granted; null: any.' }) upTo!: readonly MoneyValue[] | null;
  @Field(() => [ID], { nullable: true, description: 'Null: any.' }) shipToIds!: readonly string[] | null;
  @Field(() => String, { description: `In the reader's language, with its bounds.` }) sentence!: string;
}

@SharedType('Role')
@ObjectType()
export class Role {
  @Field(() => ID, { description: 'Of a ready-made role its code.' }) id!: string;
  @Field(() => ReadyMadeRole, { nullable: true, description: `Null: the company's own.` }) readyMade!: string | null;
  @Field(() => String) name!: string;
  @Field(() => String) description!: string;
  @Field(() => [Grant]) grants!: readonly Grant[];
  @Field(() => Int) holderCount!: number;
  @Field(() => Int, { nullable: true, description: 'A change names the version it saw. Null: ready-made, and never changed.' }) version!: number | null;
  @Field(() => [RoleActionEnum]) availableActions!: readonly string[];
}

@ObjectType()
export class MatrixBound {
  @Field(() => GrantBound) bound!: string;
  @Field(() => String) title!: string;
}
@ObjectType()
export class MatrixPermission {
  @Field(() => Permission) permission!: Permission;
  @Field(() => String) sentence!: string;
  @Field(() => [MatrixBound]) bounds!: readonly MatrixBound[];
  @Field(() => Boolean, { description: 'Whether this person could give it, somewhere and without bounds.' }) mayGrant!: boolean;
}
@ObjectType()
export class PermissionGroup {
  @Field(() => PermissionGroupCode) code!: string;
  @Field(() => String) title!: string;
  @Field(() => [MatrixPermission]) permissions!: readonly MatrixPermission[];
}
@ObjectType()
export class RolePreview {
  @Field(() => [String]) can!: readonly string[];
  @Field(() => [String]) cannot!: readonly string[];
}

@ObjectType()
export class RoleAssignment {
  @Field(() => Role) role!: Role;
  @Field(() => [ID], { nullable: true, description: 'Null: every account of the company, those to come too.' }) accountIds!: readonly string[] | null;
}
@ObjectType({ description: 'Why: a role, what it grants, and for which accounts.' })
export class RightSource {
  @Field(() => ID) roleId!: string;
  @Field(() => String) roleName!: string;
  @Field(() => Grant) grant!: Grant;
  @Field(() => [ID], { nullable: true }) accountIds!: readonly string[] | null;
}
@ObjectType()
export class PersonPermission {
  @Field(() => Permission) permission!: Permission;
  @Field(() => String) sentence!: string;
  @Field(() => Boolean) isAllowed!: boolean;
  @Field(() => [RightSource], { description: 'Each is an alternative to the others.' }) sources!: readonly RightSource[];
}
@ObjectType({ description: 'What one person can do, and why.' })
export class PersonRights {
  @Field(() => ID) personId!: string;
  @Field(() => String) personName!: string;
  @Field(() => Boolean, { description: 'Active, and not past the end of their time: else nothing is allowed.' }) isMember!: boolean;
  @Field(() => Int, { description: 'assignRoles names the version it saw.' }) version!: number;
  @Field(() => [RoleAssignment]) assignments!: readonly RoleAssignment[];
  @Field(() => [PersonPermission]) permissions!: readonly PersonPermission[];
}

@InputType()
export class MoneyInput {
  @Field(() => DecimalScalar) amount!: string;
  @Field(() => String) currency!: string;
}
@InputType()
export class GrantInput {
  @Field(() => Permission) permission!: Permission;
  @Field(() => [MoneyInput], { nullable: true }) upTo?: readonly MoneyInput[] | null;
  @Field(() => [ID], { nullable: true }) shipToIds?: readonly string[] | null;
}
@InputType()
export class RoleInput {
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) description?: string | null;
  @Field(() => [GrantInput]) grants!: readonly GrantInput[];
}
@InputType()
export class RoleAssignmentInput {
  @Field(() => ID, { description: 'The code of a ready-made role (admin, buyer, accounts-payable, viewer), or the id of one of the company’s own.' }) roleId!: string;
  @Field(() => [ID], { nullable: true, description: 'Null: every account of the company, those to come too.' }) accountIds?: readonly string[] | null;
}

@ObjectType()
export class RoleHolder {
  @Field(() => ID, { nullable: true, description: 'Null: invited, and not there yet.' }) personId!: string | null;
  @Field(() => String) name!: string;
}
@ObjectType({ description: 'Nothing was changed.' })
export class RoleRefused {
  @Field(() => RoleRefusalReason) reason!: RoleRefusal;
  @Field(() => String) message!: string;
  @Field(() => [RoleHolder], { description: 'With HELD.' }) holders!: readonly RoleHolder[];
}
@ObjectType()
export class RoleSaved {
  @Field(() => Role) role!: Role;
}
@ObjectType()
export class RoleRemoved {
  @Field(() => ID) removedRoleId!: string;
}
@ObjectType()
export class RolesAssigned {
  @Field(() => PersonRights) rights!: PersonRights;
}
export const RoleResult = createUnionType({ name: 'RoleResult', types: () => [RoleSaved, RoleRefused] as const, resolveType: (value: object) => ('reason' in value ? RoleRefused : RoleSaved) });
export const RemoveRoleResult = createUnionType({ name: 'RemoveRoleResult', types: () => [RoleRemoved, RoleRefused] as const, resolveType: (value: object) => ('reason' in value ? RoleRefused : RoleRemoved) });
export const AssignRolesResult = createUnionType({ name: 'AssignRolesResult', types: () => [RolesAssigned, RoleRefused] as const, resolveType: (value: object) => ('reason' in value ? RoleRefused : RolesAssigned) });
