import { useSession } from '@portico/portal-session';

import { NotForYou } from '../company/NotForYou';
import { useIdentityT } from '../messages/identity-messages';
import { Audit } from './Audit';

export function AuditPage() {
  const t = useIdentityT();
  const { can } = useSession();
  return can('SEE_AUDIT') ? <Audit canExport={can('EXPORT')} /> : <NotForYou title={t('audit.title')} />;
}
