import type { Brand } from '@portico/portal-ui-kit';
import { createContext, useContext } from 'react';

export const BrandContext = createContext<Brand | null>(null);

export function useBrand(): Brand {
  const brand = useContext(BrandContext);
  if (brand === null) throw new Error('useBrand needs a BrandContext above it');
  return brand;
}
