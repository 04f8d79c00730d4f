import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';

import { failureOf } from '../failure/failure';
import { topTypeOnly } from './touched-types';

export interface PortalClientOptions {
  /** Default `/graphql`. */
  readonly url?: string;
  /** Called once per answer that says the session is over; the portal leads to sign-in and back. */
  readonly onSignedOut: () => void;
  readonly fetch?: typeof fetch;
}

/** One client per page. Answers are kept by document; what a screen shows is refreshed behind it (`cache-and-network`). */
export function createPortalClient({ url = '/graphql', onSignedOut, fetch }: PortalClientOptions): Client {
  return new Client({
    url,
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    // The server refuses requests without the header: no other site can send it along with our cookie.
    fetchOptions: { credentials: 'same-origin', headers: { 'x-portico-csrf': '1' } },
    ...(fetch ? { fetch } : {}),
    exchanges: [
      cacheExchange,
      mapExchange({ onError: (error) => { if (failureOf(error).kind === 'signed-out') onSignedOut(); } }),
      topTypeOnly,
      fetchExchange,
    ],
  });
}
