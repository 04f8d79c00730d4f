import { useQuery } from '@portico/portal-graphql-client';
import { useMemo } from 'react';

import { ShipTosDocument } from './roles.documents';

export interface ShipToChoice { readonly value: string; readonly label: string; readonly account: string; readonly isActive: boolean }
export interface CompanyPlaces {
  readonly shipTos: readonly ShipToChoice[];
  /** Of the company's accounts. */
  readonly currencies: readonly string[];
}

/** The addresses of all accounts of the company that the person reaches. */
export function useCompanyPlaces(): CompanyPlaces {
  const viewer = useQuery(ShipTosDocument, {}).data?.viewer;
  return useMemo(() => {
    const accounts = viewer?.memberships.find(({ company }) => company.id === viewer.company.id)?.accounts ?? [];
    return {
      shipTos: accounts.flatMap(({ number, name, shipTos }) => shipTos.map(({ id, isActive, address }) => ({ value: id, label: `${address.name}, ${address.city}`, account: `${name.trim()} · ${number}`, isActive }))),
      currencies: [...new Set(accounts.map(({ currency }) => currency))],
    };
  }, [viewer]);
}
