import { useSession } from '@portico/portal-session';

export interface AccountChoice { readonly value: string; readonly label: string }

/** The accounts of this company that the person reaches. */
export function useAccounts(): readonly AccountChoice[] {
  const { viewer } = useSession();
  const accounts = viewer.memberships.find(({ company }) => company.id === viewer.company.id)?.accounts ?? [];
  return accounts.map(({ id, number, name }) => ({ value: id, label: `${name.trim()} · ${number}` }));
}
