import { Banner } from '@portico/portal-ui-kit';
import { IconLock } from '@tabler/icons-react';

import { usePortalT } from '../messages/portal-messages';

/** The seller has blocked the account: everything can be read, nothing ordered. */
export function BlockedBanner({ reason }: { readonly reason: string | null }) {
  const t = usePortalT();
  return <Banner tone="bad" icon={<IconLock size={16} aria-hidden="true" />} title={t('blocked.title')}>{reason ? t('blocked.because', { reason }) : t('blocked.what')}</Banner>;
}
