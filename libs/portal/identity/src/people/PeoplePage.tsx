import { useSession } from '@portico/portal-session';

import { NotForYou } from '../company/NotForYou';
import { useIdentityT } from '../messages/identity-messages';
import { People } from './People';

export function PeoplePage() {
  const t = useIdentityT();
  const { can } = useSession();
  return can('MANAGE_PEOPLE') ? <People /> : <NotForYou title={t('people.title')} />;
}
