import { wire, type Wire, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { type KitRender, renderKit, type RenderOptions } from '@portico/portal-ui-kit/testing';
import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';

import { RequireSession } from '../viewer/RequireSession';
import { SessionProvider } from '../viewer/SessionProvider';
import type { Viewer } from '../viewer/viewer.documents';
import { aViewer } from './viewer';

export interface SignedInOptions extends Omit<RenderOptions, 'wrap'> {
  readonly viewer?: Viewer | null;
  /** By operation name, besides `Viewer`. */
  readonly answers?: WireAnswers;
}

// Sign-in stands outside of what asks for a session, as in the portal.
function Guarded({ children }: { readonly children: ReactNode }) {
  return useLocation().pathname === '/sign-in' ? null : <RequireSession>{children}</RequireSession>;
}

/** A screen beneath the session of a person, with the server faked at the wire. */
export async function renderSignedIn(element: ReactElement, { viewer = aViewer(), answers = {}, ...options }: SignedInOptions = {}): Promise<KitRender & { readonly server: Wire }> {
  const server = wire({ Viewer: { data: { viewer } }, ...answers });
  const rendered = await renderKit(element, { ...options, wrap: (children) => <SessionProvider fetch={server.fetch}><Guarded>{children}</Guarded></SessionProvider> });
  return { ...rendered, server };
}
