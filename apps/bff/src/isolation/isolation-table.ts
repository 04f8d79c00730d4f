import type { Permission } from '@portico/domain';
import type { World } from './world.js';

/**
 * What may be asked by whom. Every query, mutation and reachable field of the schema stands here; the spec fails for one that
 * does not, and for one that is here and no longer in the schema.
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
  /** Why it is not sent as the buyer himself (it would end his session). */
  readonly notAsBuyer?: string;
}

export const roots: Readonly<Record<string, RootEntry>> = {
  'Query.viewer': { signedOut: 'answered', stranger: 'own' },
  'Query.status': { stranger: 'own' },
  'Query.account': { stranger: 'own' },
  'Query.credit': { stranger: 'own', needs: 'see-credit', variables: () => ({ live: true }) },

  'Mutation.signIn': { signedOut: 'answered', stranger: 'nothing', variables: ({ a }) => ({ email: a.email, password: 'not the password' }), notAsBuyer: 'a wrong password' },
  'Mutation.signOut': { signedOut: 'answered', stranger: 'own', notAsBuyer: 'it ends the session' },
  'Mutation.switchAccount': { stranger: 'nothing', variables: ({ a }) => ({ accountId: a.accountId }) },
  'Mutation.setLocale': { stranger: 'own', variables: () => ({ locale: 'en' }) },
};

/** Every field of every object type that the roots reach. */
export const fields: Readonly<Record<string, string>> = {
  Address: 'name lines city postalCode region country',
  Company: 'id name',
  CreditAccount: 'limitKind creditLimit outstandingBalance exposure reservedInPortal availableCredit freshness',
  CustomerAccount: 'id number name currency isBlocked blockReason terms poRule billTo shipTos freshness',
  ErpAbilities: 'priceBreaks priceExplanation stockPerWarehouse inboundStock shipComplete requestedDate tracking invoiceDocuments cashDiscount images acknowledgementDocument paymentPosting holdsOverCredit',
  Freshness: 'state asOf owner',
  Membership: 'company accounts',
  Money: 'amount currency',
  PaymentTerms: 'code name netDays discountPercent discountDays isPrepaid',
  Person: 'id name email locale',
  PoRule: 'isRequired pattern duplicates',
  ShipTo: 'id number address isDefault isActive warehouse',
  SignInRefused: 'reason message retryAfterSeconds',
  SignedIn: 'viewer',
  SystemStatus: 'isErpReachable erpLatencyMs erpDownSince abilities',
  Viewer: 'person company account permissions memberships',
};
