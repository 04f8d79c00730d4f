import { InvitationPage } from '@portico/portal-identity/invitation';

import { useBrand } from '../shell/brand-context';

export function InvitationRoute() {
  return <InvitationPage brand={useBrand()} />;
}
