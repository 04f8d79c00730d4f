import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

import { documentId } from '../documents/parsed-document';
import { failureOf } from '../failure/failure';
import { topTypeOnly } from './touched-types';

/** Sends an operation's id in place of its text, and the text when the server does not know it: it was deployed since the page was loaded. */
const byId = persistedExchange({ preferGetForPersistedQueries: false, enableForMutation: true, generateHash: (_, document) => Promise.resolve(documentId(document) ?? '') });

export interface PortalClientOptions {
  /** Default `/graphql`. */
  readonly url?: string;
  /** Called once per answer that says the session is over; the portal leads to sign-in and back. */
  readonly onSignedOut: () => void;
  /** Called for each answer that says that the company asks for two-step sign-in first. */
  readonly onSecondFactorOwed?: () => void;
  readonly fetch?: typeof fetch;
}

/** One client per page. Answers are kept by document; what a screen shows is refreshed behind it (`cache-and-network`). */
export function createPortalClient({ url = '/graphql', onSignedOut, onSecondFactorOwed, fetch }: PortalClientOptions): Client {
  return new Client({
    url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    // The server refuses requests without the header: no other site can send it along with our cookie.
    fetchOptions: { credentials: 'same-origin', headers: { 'x-portico-csrf': '1' } },
    ...(fetch ? { fetch } : {}),
    exchanges: [
      cacheExchange,
      mapExchange({ onError: (error) => {
        const { kind } = failureOf(error);
        if (kind === 'signed-out') onSignedOut();
        else if (kind === 'second-factor') onSecondFactorOwed?.();
      } }),
      topTypeOnly,
      byId,
      fetchExchange,
    ],
  });
}
