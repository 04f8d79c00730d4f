import type { Permission } from '@portico/domain';
import type { World } from './world.js';

/**
 * What may be asked by whom. Every query and mutation of the schema stands here, and every field they reach in
 * isolation-fields.ts; the spec fails for one that does not, and for one that is no longer in the schema.
 */
export interface RootEntry {
  /** Variables that name objects of company A, as everyone sends them. */
  readonly variables?: (world: World) => Readonly<Record<string, unknown>>;
  /** Signed out: refused, or answered (without anything of a company). Default: refused. */
  readonly signedOut?: 'refused' | 'answered';
  /** A buyer of company B who sends these variables: gets his own company's answer, or nothing. */
  readonly stranger: 'own' | 'nothing';
  /** A buyer of company A without it is refused. */
  readonly needs?: Permission;
}

let keys = 0;
/** A new idempotency key for each call. */
const key = (): string => `isolation-${String(++keys)}`;
const page = { first: 20 };

export const roots: Readonly<Record<string, RootEntry>> = {
  'Query.viewer': { signedOut: 'answered', stranger: 'own' },
  'Query.status': { stranger: 'own' },
  'Query.account': { stranger: 'own' },
  'Query.credit': { stranger: 'own', needs: 'see-credit', variables: () => ({ live: true }) },

  'Query.auditEntries': { stranger: 'own', needs: 'see-audit', variables: () => page },

  'Query.accountsElsewhere': { stranger: 'own' },
  'Query.signInSecurity': { stranger: 'own' },
  'Query.sessions': { stranger: 'own' },
  'Query.recentSignIns': { stranger: 'own', variables: () => page },

  'Query.categories': { stranger: 'own' },
  'Query.products': { stranger: 'own', variables: () => page },
  'Query.product': { stranger: 'nothing', variables: ({ a }) => ({ sku: a.sku }) },
  'Query.liveProduct': { stranger: 'nothing', variables: ({ a }) => ({ sku: a.sku }) },
  'Query.prices': { stranger: 'own', needs: 'see-prices', variables: ({ a }) => ({ lines: [{ sku: a.sku, quantity: '1' }], live: true }) },
  'Query.recentProducts': { stranger: 'own', needs: 'see-orders', variables: () => page },

  'Query.cart': { stranger: 'own', needs: 'order' },
  'Query.checkout': { stranger: 'own', needs: 'order', variables: ({ a }) => ({ input: { shipToId: a.shipToId, poNumber: a.poNumber } }) },
  'Query.checkPoNumber': { stranger: 'own', needs: 'order', variables: ({ a }) => ({ poNumber: a.poNumber }) },
  'Query.orders': { stranger: 'own', needs: 'see-orders', variables: () => page },
  'Query.order': { stranger: 'nothing', needs: 'see-orders', variables: ({ a }) => ({ id: a.orderId }) },
  'Query.invoices': { stranger: 'own', needs: 'see-invoices', variables: () => page },
  'Query.invoice': { stranger: 'nothing', needs: 'see-invoices', variables: ({ a }) => ({ id: a.invoiceId, live: true }) },
  'Query.payment': { stranger: 'nothing', needs: 'see-invoices', variables: ({ a }) => ({ id: a.paymentId }) },

  'Query.people': { stranger: 'own', needs: 'manage-people', variables: () => page },
  'Query.person': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ id: a.personId }) },
  'Query.accessReview': { stranger: 'own', needs: 'manage-people', variables: () => page },
  'Query.readPeopleList': { stranger: 'own', needs: 'manage-people', variables: ({ a }) => ({ text: `${a.invitedEmail},Name,buyer` }) },
  'Query.invitation': { signedOut: 'answered', stranger: 'nothing', variables: ({ a }) => ({ token: a.spentToken }) },
  'Query.roles': { stranger: 'own', needs: 'manage-roles' },
  'Query.role': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ id: a.roleId }) },
  'Query.permissionMatrix': { stranger: 'own', needs: 'manage-roles' },
  'Query.rolePreview': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ grants: [{ permission: 'ORDER', shipToIds: [a.shipToId] }] }) },
  'Query.personRights': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ personId: a.personId, accountId: a.accountId }) },

  'Mutation.signIn': { signedOut: 'answered', stranger: 'nothing', variables: ({ a }) => ({ email: a.email, password: 'not the password' }) },
  'Mutation.answerSecondFactor': { signedOut: 'answered', stranger: 'nothing', variables: () => ({ code: '000000' }) },
  'Mutation.requestPasswordReset': { signedOut: 'answered', stranger: 'own', variables: ({ a }) => ({ email: a.email }) },
  'Mutation.resetPassword': { signedOut: 'answered', stranger: 'nothing', variables: () => ({ token: 'A'.repeat(43), newPassword: 'a new password for tests' }) },
  'Mutation.changePassword': { stranger: 'nothing', variables: () => ({ current: 'not the password', newPassword: 'a new password for tests' }) },
  'Mutation.confirmItsYou': { stranger: 'nothing', variables: () => ({ password: 'not the password' }) },
  'Mutation.startTotp': { stranger: 'own' },
  'Mutation.confirmTotp': { stranger: 'nothing', variables: () => ({ code: 'none' }) },
  'Mutation.renewRecoveryCodes': { stranger: 'nothing' },
  'Mutation.disableTotp': { stranger: 'own' },
  'Mutation.requireTotp': { stranger: 'own', needs: 'manage-people', variables: () => ({ isRequired: false }) },
  'Mutation.endSession': { stranger: 'nothing', variables: ({ a }) => ({ id: a.sessionId }) },
  'Mutation.endOtherSessions': { stranger: 'own' },
  'Mutation.signOut': { signedOut: 'answered', stranger: 'own' },
  'Mutation.switchAccount': { stranger: 'nothing', variables: ({ a }) => ({ accountId: a.accountId }) },
  'Mutation.setLocale': { stranger: 'own', variables: () => ({ locale: 'en' }) },

  'Mutation.invitePeople': { stranger: 'own', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), people: [
    { email: 'new@b.example', roles: [{ role: 'viewer', accountIds: [a.accountId] }] }, { email: 'new@b.example', roles: [{ role: a.roleId }] }, { email: a.invitedEmail, roles: [{ role: 'viewer', accountIds: [a.accountId] }] }] }) },
  'Mutation.resendInvitation': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), invitationId: a.invitationId, expectedVersion: 1 }) },
  'Mutation.revokeInvitation': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), invitationId: a.invitationId, expectedVersion: 1 }) },
  'Mutation.deactivatePerson': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), personId: a.personId, expectedVersion: 1 }) },
  'Mutation.reactivatePerson': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), personId: a.personId, expectedVersion: 1 }) },
  'Mutation.setPersonEnd': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), personId: a.personId, expectedVersion: 1, endsOn: '2999-12-31' }) },
  'Mutation.copyRights': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), fromPersonId: a.personId, toPersonId: a.personId, expectedVersion: 1 }) },
  'Mutation.handOver': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), fromPersonId: a.personId, toPersonId: a.personId }) },
  'Mutation.confirmReview': { stranger: 'nothing', needs: 'manage-people', variables: ({ a }) => ({ idempotencyKey: key(), personIds: [a.personId] }) },
  'Mutation.acceptInvitation': { signedOut: 'answered', stranger: 'nothing', variables: ({ a }) => ({ token: a.spentToken, name: 'Somebody', password: 'a long enough one' }) },
  'Mutation.createRole': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ idempotencyKey: key(), input: { name: key(), grants: [{ permission: 'ORDER', shipToIds: [a.shipToId] }] } }) },
  'Mutation.copyRole': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ idempotencyKey: key(), id: a.roleId, name: key() }) },
  'Mutation.changeRole': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ idempotencyKey: key(), id: a.roleId, expectedVersion: 1, input: { name: key(), grants: [{ permission: 'EXPORT' }] } }) },
  'Mutation.removeRole': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ idempotencyKey: key(), id: a.roleId, expectedVersion: 1 }) },
  'Mutation.assignRoles': { stranger: 'nothing', needs: 'manage-roles', variables: ({ a }) => ({ idempotencyKey: key(), personId: a.personId, assignments: [{ roleId: a.roleId, accountIds: [a.accountId] }], expectedVersion: 1 }) },

  'Mutation.addToCart': { stranger: 'nothing', needs: 'order', variables: ({ a }) => ({ idempotencyKey: key(), lines: [{ sku: a.sku, quantity: '1' }] }) },
  'Mutation.changeCartLines': { stranger: 'nothing', needs: 'order', variables: ({ a }) => ({ idempotencyKey: key(), changes: [{ lineId: a.cartLineId, quantity: '7' }] }) },
  'Mutation.clearCart': { stranger: 'own', needs: 'order', variables: () => ({ idempotencyKey: key() }) },
  'Mutation.submitOrder': { stranger: 'nothing', needs: 'order', variables: ({ a }) => ({ input: { idempotencyKey: key(), cartVersion: a.cartVersion, checkout: { shipToId: a.shipToId, poNumber: a.poNumber }, acceptDuplicatePo: true } }) },
  'Mutation.refreshOrder': { stranger: 'nothing', needs: 'see-orders', variables: ({ a }) => ({ idempotencyKey: key(), id: a.orderId }) },
  'Mutation.orderAgain': { stranger: 'nothing', needs: 'order', variables: ({ a }) => ({ idempotencyKey: key(), orderId: a.orderId }) },
  'Mutation.payInvoice': { stranger: 'nothing', needs: 'pay-invoices', variables: ({ a }) => ({ input: { idempotencyKey: key(), invoiceId: a.invoiceId, expectedAmount: '4711.99' } }) },
  'Mutation.settlePayment': { stranger: 'nothing', needs: 'pay-invoices', variables: ({ a }) => ({ idempotencyKey: key(), id: a.paymentId }) },
  'Mutation.cancelPayment': { stranger: 'nothing', needs: 'pay-invoices', variables: ({ a }) => ({ idempotencyKey: key(), id: a.paymentId }) },
};
