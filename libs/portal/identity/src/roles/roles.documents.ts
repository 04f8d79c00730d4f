import { type DataOf, graphql, type VariablesOf } from '@portico/portal-graphql-client';

export const RoleRowFragment = graphql(`
  fragment RoleRow on Role { id readyMade name description holderCount version availableActions grants { permission sentence shipToIds upTo { amount currency } } }
`);
export const RolesDocument = graphql(`query Roles { roles { ...RoleRow } }`);
export const RoleDocument = graphql(`query Role($id: ID!) { role(id: $id) { ...RoleRow } }`);
export const MatrixDocument = graphql(`
  query PermissionMatrix { permissionMatrix { code title permissions { permission sentence mayGrant bounds { bound title } } } }
`);
export const ShipTosDocument = graphql(`
  query CompanyShipTos { viewer { company { id } memberships { company { id } accounts { id number name currency shipTos { id isActive address { name city } } } } } }
`);
export const PreviewDocument = graphql(`query RolePreview($grants: [GrantInput!]!) { rolePreview(grants: $grants) { can cannot } }`);
export const CreateRoleDocument = graphql(`
  mutation CreateRole($idempotencyKey: String!, $input: RoleInput!) {
    createRole(idempotencyKey: $idempotencyKey, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }
  }
`);
export const CopyRoleDocument = graphql(`
  mutation CopyRole($idempotencyKey: String!, $id: ID!, $name: String!) {
    copyRole(idempotencyKey: $idempotencyKey, id: $id, name: $name) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }
  }
`);
export const ChangeRoleDocument = graphql(`
  mutation ChangeRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!, $input: RoleInput!) {
    changeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion, input: $input) { __typename ... on RoleSaved { role { ...RoleRow } } ... on RoleRefused { reason message } }
  }
`);
export const RemoveRoleDocument = graphql(`
  mutation RemoveRole($idempotencyKey: String!, $id: ID!, $expectedVersion: Int!) {
    removeRole(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) { __typename ... on RoleRemoved { removedRoleId } ... on RoleRefused { reason message holders { personId name } } }
  }
`);
export type RoleView = DataOf<typeof RoleRowFragment>;
export type MatrixGroup = DataOf<typeof MatrixDocument>['permissionMatrix'][number];
export type MatrixLine = MatrixGroup['permissions'][number];
export type Permission = MatrixLine['permission'];
export type GrantInput = VariablesOf<typeof PreviewDocument>['grants'] extends infer List ? Extract<List, readonly unknown[]>[number] : never;
/** What reads roles, after one has changed. */
export const roleTypes = ['Role', 'PersonRights', 'AuditConnection'] as const;
