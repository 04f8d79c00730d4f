import { ClientProvider, createPortalClient, type PortalClientOptions } from '@portico/portal-graphql-client';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { openSessionChannel, type SessionChannel } from './session-channel';
import { ViewerGate } from './ViewerGate';

export interface SessionProviderProps {
  readonly children: ReactNode;
  readonly fetch?: PortalClientOptions['fetch'];
  /** The person's own language, once it is known who it is. */
  readonly onLocale?: (locale: string) => void;
}

/**
 * Who is signed in, and the client they read with. Another person or account is another client and a fresh tree:
 * nothing that was read for one can be shown to the other.
 */
export function SessionProvider({ children, fetch, onLocale }: SessionProviderProps) {
  const [generation, setGeneration] = useState(0);
  const [isSignedOut, setSignedOut] = useState(false);
  const [isOwing, setOwing] = useState(false);
  const channel = useRef<SessionChannel>(null);
  const [hasLeft, setHasLeft] = useState(false);
  const renew = useCallback(() => { setSignedOut(false); setOwing(false); setHasLeft(false); setGeneration((count) => count + 1); }, []);
  const changed = useCallback(() => { channel.current?.announce(); renew(); }, [renew]);
  const left = useCallback(() => { changed(); setHasLeft(true); }, [changed]);
  useEffect(() => {
    const opened = openSessionChannel(renew);
    channel.current = opened;
    return () => opened.close();
  }, [renew]);
  // A new generation is a new client, even though nothing else about it differs.
  const client = useMemo(() => ({ generation, value: createPortalClient({ onSignedOut: () => setSignedOut(true), onSecondFactorOwed: () => setOwing(true), ...(fetch ? { fetch } : {}) }) }), [generation, fetch]);
  return (
    <ClientProvider value={client.value} key={generation}>
      <ViewerGate isSignedOut={isSignedOut} isOwing={isOwing} hasLeft={hasLeft} onChanged={changed} onLeft={left} onLocale={onLocale}>{children}</ViewerGate>
    </ClientProvider>
  );
}
