import type { Fault } from '@portico/portal-graphql-client';
import { createContext, useContext } from 'react';

import type { PermissionName, Viewer } from './viewer.documents';

export interface Session {
  readonly viewer: Viewer;
  /** Whether the role of this person in this company allows it; the server decides again each time. */
  readonly can: (permission: PermissionName) => boolean;
  /** Resolves false when the account is not the person's or there was no answer; everything shown before is dropped when it is. */
  readonly switchAccount: (accountId: string) => Promise<boolean>;
  /** Resolves false when there was no answer: the session may still be open. */
  readonly signOut: () => Promise<boolean>;
}

export interface SessionGate {
  /** `owes`: signed in, and the company asks for two-step sign-in before anything else. */
  readonly status: 'loading' | 'signed-out' | 'signed-in' | 'owes' | 'failed';
  readonly session: Session | null;
  /** Why it is `failed`. */
  readonly fault: Fault;
  /** Signed out by their own hand: the way back is nobody's. */
  readonly hasLeft: boolean;
  /** Signs out without a viewer. Resolves false when there was no answer. */
  readonly leave: () => Promise<boolean>;
  /** Reads the viewer again: after signing in, or after a failure. */
  readonly reload: () => void;
}

export const SessionContext = createContext<SessionGate | null>(null);

export function useSessionGate(): SessionGate {
  const gate = useContext(SessionContext);
  if (gate === null) throw new Error('useSessionGate needs a SessionProvider above it');
  return gate;
}

/** The session of whoever is signed in; only beneath `RequireSession`. */
export function useSession(): Session {
  const { session } = useSessionGate();
  if (session === null) throw new Error('useSession needs RequireSession above it');
  return session;
}
