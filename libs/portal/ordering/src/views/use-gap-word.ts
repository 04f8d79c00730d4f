import { useSession } from '@portico/portal-session';

import { useOrderingT } from '../messages/ordering-messages';

/** The word behind the dash of an amount that is not there: not known, or not for this person to see. */
export function useGapWord(): string {
  const t = useOrderingT();
  const { can } = useSession();
  return t(can('SEE_PRICES') ? 'unknown' : 'hidden');
}
