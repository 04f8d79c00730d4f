import type { CurrencyCode } from '../money/index.js';
import type { Permission } from './permission.js';
import type { Permissions } from './permissions.js';

declare const brand: unique symbol;
export type Branded<T, Name extends string> = T & { readonly [brand]: Name };

export type PersonId = Branded<string, 'PersonId'>;
export type CompanyId = Branded<string, 'CompanyId'>;
export type CustomerAccountId = Branded<string, 'CustomerAccountId'>;
export type SessionId = Branded<string, 'SessionId'>;

/** The customer account a request acts for, with what every ERP call needs to know of it. */
export interface AccountContext {
  readonly id: CustomerAccountId;
  readonly companyId: CompanyId;
  /** The ERP's own customer number or id. */
  readonly externalId: string;
  readonly connector: string;
  readonly currency: CurrencyCode;
  readonly defaultWarehouse: string | null;
}

/** The first argument of every buyer's use case. */
export interface BuyerContext {
  readonly kind: 'buyer';
  readonly sessionId: SessionId;
  readonly personId: PersonId;
  readonly personName: string;
  readonly companyId: CompanyId;
  /** Companies whose rows this request may read; always contains companyId. */
  readonly visibleCompanyIds: readonly CompanyId[];
  readonly account: AccountContext;
  /** For this account. */
  readonly permissions: Permissions;
  /** BCP 47, of the person. */
  readonly locale: string;
  /** Where the request came from, as the trusted proxy says; null for work that no request asked for. */
  readonly address: string | null;
  /** Whether the person gave a password or a code in this session within the last `confirmationMinutes`; absent: no. */
  readonly isConfirmed?: boolean;
  /** What the company asks of the person before anything else is answered; absent: nothing. */
  readonly owes?: 'second-factor';
}

/** A dangerous act needs the person, not just their open browser: how long a password or code counts as one. */
export const confirmationMinutes = 10;

export class ConfirmationNeeded extends Error {
  constructor() {
    super('A password or code is needed again');
    this.name = 'ConfirmationNeeded';
  }
}

/** For use cases behind a dangerous act; in front of them stands `@NeedsConfirmation()`. @throws ConfirmationNeeded */
export function requireConfirmation(buyer: BuyerContext): void {
  if (buyer.isConfirmed !== true) throw new ConfirmationNeeded();
}

export class PermissionDenied extends Error {
  constructor(readonly permission: Permission) {
    super(`Permission ${permission} is missing`);
  }
}

/** @throws PermissionDenied */
export function requirePermission(buyer: BuyerContext, permission: Permission): void {
  if (!buyer.permissions.has(permission)) throw new PermissionDenied(permission);
}
