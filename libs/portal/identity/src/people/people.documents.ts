import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const PersonRowFragment = graphql(`
  fragment PersonRow on CompanyUser {
    id name email state lastSeenAt memberSince endsOn invitedAt expiresAt invitedBy reviewedAt reviewedBy isReviewDue availableActions version roles { role name reachesAll accounts { id number name } }
  }
`);
export const PeopleDocument = graphql(`
  query People($first: Int!, $after: String, $filter: PeopleFilter, $sort: PeopleSort) {
    people(first: $first, after: $after, filter: $filter, sort: $sort) { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } }
  }
`);
export const PersonDocument = graphql(`query Person($id: ID!) { person(id: $id) { ...PersonRow } }`);
export const ReviewDocument = graphql(`
  query AccessReview($first: Int!, $after: String, $isDue: Boolean) {
    accessReview(first: $first, after: $after, isDue: $isDue) { dueCount people { totalCount pageInfo { hasNextPage endCursor } edges { node { ...PersonRow } } } }
  }
`);
export const ReviewCountDocument = graphql(`query ReviewCount { accessReview(first: 1) { dueCount } }`);
export const RightsFragment = graphql(`
  fragment Rights on PersonRights {
    personId isMember version assignments { accountIds role { id name } }
    permissions { permission sentence isAllowed sources { roleId roleName accountIds grant { sentence } } }
  }
`);
export const PersonRightsDocument = graphql(`query PersonRights($personId: ID!) { personRights(personId: $personId) { ...Rights } }`);
export const AssignRolesDocument = graphql(`
  mutation AssignRoles($idempotencyKey: String!, $personId: ID!, $assignments: [RoleAssignmentInput!]!, $expectedVersion: Int!) {
    assignRoles(idempotencyKey: $idempotencyKey, personId: $personId, assignments: $assignments, expectedVersion: $expectedVersion) { __typename ... on RolesAssigned { rights { ...Rights } } ... on RoleRefused { reason message } }
  }
`);
export const ReadListDocument = graphql(`query ReadPeopleList($text: String!) { readPeopleList(text: $text) { people { line email name roles endsOn } faults { line message } } }`);
export const InvitePeopleDocument = graphql(`
  mutation InvitePeople($idempotencyKey: String!, $people: [PersonToInviteInput!]!) {
    invitePeople(idempotencyKey: $idempotencyKey, people: $people) { __typename ... on PeopleInvited { rows { email outcome message } } ... on PeopleRefused { reason message } }
  }
`);
export const ResendDocument = graphql(`
  mutation ResendInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {
    answer: resendInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export const RevokeDocument = graphql(`
  mutation RevokeInvitation($idempotencyKey: String!, $invitationId: ID!, $expectedVersion: Int!) {
    answer: revokeInvitation(idempotencyKey: $idempotencyKey, invitationId: $invitationId, expectedVersion: $expectedVersion) { __typename ... on InvitationRevoked { invitationId } ... on PeopleRefused { reason message } }
  }
`);
export const DeactivateDocument = graphql(`
  mutation DeactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {
    answer: deactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export const ReactivateDocument = graphql(`
  mutation ReactivatePerson($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!) {
    answer: reactivatePerson(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export const SetEndDocument = graphql(`
  mutation SetPersonEnd($idempotencyKey: String!, $personId: ID!, $expectedVersion: Int!, $endsOn: Date) {
    answer: setPersonEnd(idempotencyKey: $idempotencyKey, personId: $personId, expectedVersion: $expectedVersion, endsOn: $endsOn) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export const CopyRightsDocument = graphql(`
  mutation CopyRights($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!, $expectedVersion: Int!) {
    answer: copyRights(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId, expectedVersion: $expectedVersion) { __typename ... on PersonChanged { person { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export const HandOverDocument = graphql(`
  mutation HandOver($idempotencyKey: String!, $fromPersonId: ID!, $toPersonId: ID!) {
    answer: handOver(idempotencyKey: $idempotencyKey, fromPersonId: $fromPersonId, toPersonId: $toPersonId) { __typename ... on HandedOver { carts cartsLeft invitations invitationsLeft to { id name } } ... on PeopleRefused { reason message } }
  }
`);
export const ConfirmReviewDocument = graphql(`
  mutation ConfirmReview($idempotencyKey: String!, $personIds: [ID!]!) {
    answer: confirmReview(idempotencyKey: $idempotencyKey, personIds: $personIds) { __typename ... on ReviewConfirmed { people { ...PersonRow } } ... on PeopleRefused { reason message } }
  }
`);
export type PersonView = DataOf<typeof PersonRowFragment>;
export type PeopleAnswer = DataOf<typeof PeopleDocument>['people'];
export type RightsView = DataOf<typeof RightsFragment>;
/** What reads people, after one has changed. */
export const peopleTypes = ['CompanyUser', 'CompanyUserConnection', 'AccessReview', 'PersonRights', 'Role', 'AuditConnection'] as const;
