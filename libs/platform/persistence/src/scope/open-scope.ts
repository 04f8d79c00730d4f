import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';

/** What a database step may touch. `company`: rows of the visible companies, written only for `companyId`. */
export type ScopeRights =
  | { readonly kind: 'company'; readonly companyId: string | null; readonly visible: ReadonlySet<string> }
  | { readonly kind: 'unscoped' }
  | { readonly kind: 'sync' };

export interface OpenScope {
  readonly rights: ScopeRights;
  readonly manager: EntityManager;
  isOpen: boolean;
}

export const openScopes = new AsyncLocalStorage<OpenScope>();

/** The open scope of this flow of calls; a flow that outlived its scope has none. */
export function openScope(): OpenScope | null {
  const scope = openScopes.getStore();
  return scope?.isOpen ? scope : null;
}

export class NoScopeOpen extends Error {
  constructor() {
    super('No database scope is open here');
    this.name = 'NoScopeOpen';
  }
}

/** @throws NoScopeOpen */
export function currentManager(): EntityManager {
  const scope = openScope();
  if (!scope) throw new NoScopeOpen();
  return scope.manager;
}

export class ScopeStillOpen extends Error {
  constructor(what: string) {
    super(`${what} while a database scope is open: a scope holds a connection and is one short step`);
    this.name = 'ScopeStillOpen';
  }
}

/**
 * For whoever is about to wait for another system.
 * @throws ScopeStillOpen
 */
export function assertNoOpenScope(what = 'Calling another system'): void {
  if (openScope()) throw new ScopeStillOpen(what);
}
