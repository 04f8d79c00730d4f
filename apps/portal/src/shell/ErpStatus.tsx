import { FreshnessMark, useFormats } from '@portico/portal-ui-kit';

import { usePortalT } from '../messages/portal-messages';

export interface ErpStatusProps {
  readonly status: { readonly isErpReachable: boolean; readonly erpLatencyMs: number | null };
}

/** One line at the navigation's foot: whether the ERP answers, and how fast. */
export function ErpStatus({ status: { isErpReachable, erpLatencyMs } }: ErpStatusProps) {
  const t = usePortalT();
  const formats = useFormats();
  const words = !isErpReachable ? t('erp.silent') : erpLatencyMs === null ? t('erp.answering') : t('erp.answeringIn', { seconds: erpLatencyMs < 100 ? `< ${formats.quantity('0.1')}` : formats.quantity((erpLatencyMs / 1000).toFixed(1)) });
  return <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6 }}><FreshnessMark state={isErpReachable ? 'live' : 'stale'} />{words}</span>;
}
