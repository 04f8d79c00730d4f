import { ErrorState, PageSkeleton } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';

import { useSessionT } from '../messages/session-messages';
import { OwedSecondFactor } from '../security/OwedSecondFactor';
import { signInPath } from './return-path';
import { useSessionGate } from './session';

/** What stands beneath is for people who are signed in; others go to sign-in and come back to where they were. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const t = useSessionT();
  const { status, hasLeft, fault, reload } = useSessionGate();
  const location = useLocation();
  switch (status) {
    case 'loading': return <main><div role="status" aria-label={t('session.loading')}><PageSkeleton /></div></main>;
    case 'failed': return <main><ErrorState {...fault} title={t('session.failed')} onRetry={reload} /></main>;
    case 'signed-out': return <Navigate to={hasLeft ? '/sign-in' : signInPath(location)} replace />;
    case 'owes': return <OwedSecondFactor />;
    case 'signed-in': return <>{children}</>;
  }
}
