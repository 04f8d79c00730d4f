import { ErrorState, PageSkeleton } from '@portico/portal-ui-kit';
import { lazy, type ReactNode, Suspense } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { signInPath } from './return-path';
import { useSessionGate } from './session';

/** Loaded by who is kept from going on by it, and by nobody else. */
const OwedSecondFactor = lazy(async () => ({ default: (await import('../security/OwedSecondFactor')).OwedSecondFactor }));

/** What stands beneath is for people who are signed in; others go to sign-in and come back to where they were. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const t = useSessionT();
  const { status, hasLeft, fault, reload } = useSessionGate();
  const location = useLocation();
  switch (status) {
    case 'loading': return <Loading />;
    case 'failed': return <main><ErrorState {...fault} title={t('session.failed')} onRetry={reload} /></main>;
    case 'signed-out': return <Navigate to={hasLeft ? '/sign-in' : signInPath(location)} replace />;
    case 'owes': return <Suspense fallback={<Loading />}><OwedSecondFactor /></Suspense>;
    case 'signed-in': return <>{children}</>;
  }
}

function Loading() {
  const t = useSessionT();
  return <main><div role="status" aria-label={t('session.loading')}><PageSkeleton /></div></main>;
}
