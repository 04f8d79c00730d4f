import { useQuery } from '@portico/portal-graphql-client';
import { CreditPanel, PanelSkeleton } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { HomeCreditDocument } from './home.documents';
import { creditView } from './home-views';
import { PanelFailure } from './PanelFailure';

/** "Check now" asks past every cache, and its answer stays. */
export function Credit() {
  const known = useQuery(HomeCreditDocument, { live: false });
  const live = useQuery(HomeCreditDocument, { live: true }, { pause: true });
  const [checked, setChecked] = useState<typeof known.data>(undefined);
  const data = checked ?? known.data;
  if (!data) return known.state === 'failed' ? <PanelFailure failure={known.failure} onRetry={known.refetch} /> : <PanelSkeleton rows={4} />;
  return <CreditPanel credit={creditView(data.credit)} onCheckNow={async () => setChecked(await live.refetch())} />;
}
