import type { Failure } from '@portico/portal-graphql-client';
import { ErrorState } from '@portico/portal-ui-kit';

export interface PanelFailureProps {
  readonly failure: Failure | null;
  readonly onRetry: () => Promise<unknown>;
}

/** One panel did not load; the others stand. */
export function PanelFailure({ failure, onRetry }: PanelFailureProps) {
  const kind = failure?.kind === 'network' || failure?.kind === 'erp' ? failure.kind : 'unknown';
  return <ErrorState kind={kind} {...(failure?.reference ? { reference: failure.reference } : {})} onRetry={() => { onRetry().catch(() => undefined); }} />;
}
