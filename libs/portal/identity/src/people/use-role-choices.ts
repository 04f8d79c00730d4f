import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';

import { useIdentityT } from '../messages/identity-messages';
import { RolesDocument } from '../roles/roles.documents';

export interface RoleChoice { readonly value: string; readonly label: string }

/** The roles that can be given. Who may not manage roles is offered the ready-made ones; the server decides each time. */
export function useRoleChoices(): readonly RoleChoice[] {
  const t = useIdentityT();
  const { can } = useSession();
  const { data } = useQuery(RolesDocument, {}, { pause: !can('MANAGE_ROLES') });
  if (data) return data.roles.map(({ id, name }) => ({ value: id, label: name }));
  return (['admin', 'buyer', 'accounts-payable', 'viewer'] as const).map((role) => ({ value: role, label: t(`people.role.${role}`) }));
}
