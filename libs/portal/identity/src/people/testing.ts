import type { PersonView, RightsView } from './people.documents';

export const aPerson = (more: Partial<PersonView> = {}): PersonView => ({
  id: 'p2', name: 'Jana Reuter', email: 'jana.reuter@kessler.example', state: 'ACTIVE', lastSeenAt: '2026-11-23T09:30:00', memberSince: '2026-01-10T08:00:00', endsOn: null, invitedAt: null, expiresAt: null, invitedBy: null, reviewedAt: null, reviewedBy: null,
  isReviewDue: true, availableActions: ['DEACTIVATE', 'SET_END', 'HAND_OVER', 'COPY_RIGHTS', 'CONFIRM_REVIEW'], version: 3, roles: [{ role: 'buyer', name: 'Buyer', reachesAll: true, accounts: [] }], ...more,
});
export const invited = aPerson({ id: 'i1', name: '', email: 'olaf@kessler.example', state: 'INVITED', lastSeenAt: null, memberSince: null, invitedAt: '2026-11-23T09:00:00', expiresAt: '2026-11-30T09:00:00', invitedBy: 'Lena Maurer', isReviewDue: false, availableActions: ['RESEND_INVITATION', 'REVOKE_INVITATION'], version: 1 });
export const pageOf = (people: readonly PersonView[]) => ({ totalCount: people.length, pageInfo: { hasNextPage: false, endCursor: null }, edges: people.map((node) => ({ node })) });
export const rights = (more: Partial<RightsView> = {}): RightsView => ({
  personId: 'p2', isMember: true, version: 8, assignments: [{ accountIds: null, role: { id: 'buyer', name: 'Buyer' } }],
  permissions: [{ permission: 'ORDER', sentence: 'Place orders', isAllowed: true, sources: [{ roleId: 'r1', roleName: 'Buyers North', accountIds: ['account-10483'], grant: { sentence: 'Place orders up to €500.00' } }] }, { permission: 'EXPORT', sentence: 'Export lists', isAllowed: false, sources: [] }], ...more,
});
