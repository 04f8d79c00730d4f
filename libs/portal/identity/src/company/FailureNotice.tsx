import type { Failure } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';

import { useIdentityT } from '../messages/identity-messages';

/** A change that got no answer, or none for people: what was typed is kept, and the same again is the same request. */
export function FailureNotice({ failure, title }: { readonly failure: Failure; readonly title: string }) {
  const t = useIdentityT();
  return <Notice tone="bad" announce="assertive" title={title}>{failure.message ?? t(failure.kind === 'network' ? 'failed.network' : 'failed.ours')} {failure.reference && t('failed.reference', { reference: failure.reference })}</Notice>;
}
