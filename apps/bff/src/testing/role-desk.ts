import { randomUUID } from 'node:crypto';
import type { BuyerClient } from './buyer-client.js';

export interface RoleAnswer {
  readonly reason?: string;
  readonly message?: string;
  readonly holders?: readonly { readonly name: string }[];
  readonly role?: { readonly id: string; readonly version: number; readonly name: string; readonly availableActions: readonly string[]; readonly grants: readonly { readonly sentence: string }[] };
  readonly rights?: { readonly version: number };
  readonly removedRoleId?: string;
}
export interface Assigned { readonly roleId: string; readonly accountIds: readonly string[] | null }
export interface GrantGiven { readonly permission: string; readonly upTo?: readonly { amount: string; currency: string }[]; readonly shipToIds?: readonly string[] }

const refused = '... on RoleRefused { reason message holders { name } }';
const saved = `... on RoleSaved { role { id version name availableActions grants { sentence } } } ${refused}`;

/** One person's hands on the roles of their company. */
export class RoleDesk {
  constructor(readonly client: BuyerClient) {}

  async create(name: string, grants: readonly GrantGiven[], idempotencyKey = randomUUID()): Promise<RoleAnswer> {
    return (await this.client.data<{ createRole: RoleAnswer }>(`mutation ($key: String!, $input: RoleInput!) { createRole(idempotencyKey: $key, input: $input) { ${saved} } }`, { key: idempotencyKey, input: { name, grants } })).createRole;
  }
  async change(id: string, expectedVersion: number, name: string, grants: readonly GrantGiven[]): Promise<RoleAnswer> {
    return (await this.client.data<{ changeRole: RoleAnswer }>(`mutation ($key: String!, $id: ID!, $version: Int!, $input: RoleInput!) { changeRole(idempotencyKey: $key, id: $id, expectedVersion: $version, input: $input) { ${saved} } }`,
      { key: randomUUID(), id, version: expectedVersion, input: { name, grants } })).changeRole;
  }
  async copy(id: string, name: string): Promise<RoleAnswer> {
    return (await this.client.data<{ copyRole: RoleAnswer }>(`mutation ($key: String!, $id: ID!, $name: String!) { copyRole(idempotencyKey: $key, id: $id, name: $name) { ${saved} } }`, { key: randomUUID(), id, name })).copyRole;
  }
  async remove(id: string, expectedVersion: number): Promise<RoleAnswer> {
    return (await this.client.data<{ removeRole: RoleAnswer }>(`mutation ($key: String!, $id: ID!, $version: Int!) { removeRole(idempotencyKey: $key, id: $id, expectedVersion: $version) { ... on RoleRemoved { removedRoleId } ${refused} } }`,
      { key: randomUUID(), id, version: expectedVersion })).removeRole;
  }
  async assign(personId: string, assignments: readonly Assigned[], expectedVersion?: number): Promise<RoleAnswer> {
    const version = expectedVersion ?? await this.versionOf(personId);
    return (await this.client.data<{ assignRoles: RoleAnswer }>(
      `mutation ($key: String!, $person: ID!, $assignments: [RoleAssignmentInput!]!, $version: Int!) { assignRoles(idempotencyKey: $key, personId: $person, assignments: $assignments, expectedVersion: $version) { ... on RolesAssigned { rights { version } } ${refused} } }`,
      { key: randomUUID(), person: personId, assignments, version })).assignRoles;
  }
  async versionOf(personId: string): Promise<number> {
    const { personRights } = await this.client.data<{ personRights: { version: number } | null }>('query ($id: ID!) { personRights(personId: $id) { version } }', { id: personId });
    return personRights?.version ?? 0;
  }
}
