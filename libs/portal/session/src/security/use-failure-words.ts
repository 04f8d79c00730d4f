import type { Failure } from '@portico/portal-graphql-client';

import { useSessionT } from '../messages/session-messages';

/** Null: the person would rather not confirm that it is them, and knows it. */
export function useFailureWords(): (failure: Failure) => string | null {
  const t = useSessionT();
  return ({ kind, message }) => (kind === 'step-up' ? null : message ?? t(kind === 'network' ? 'security.failedNetwork' : 'security.failedOurs'));
}
