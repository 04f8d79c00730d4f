import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@portico/portal-graphql-client';

import { type PriceFigure, PricesDocument } from '../views/catalog.documents';

const typingPauseMs = 250;

/** The price for the quantity that is typed; until it is there, the one that was shown. */
export function useLinePrice(sku: string, quantity: string, unit: string, shown: PriceFigure, isValid: boolean): { readonly price: PriceFigure; readonly isOfQuantity: boolean } {
  const [asked] = useDebouncedValue(quantity, typingPauseMs);
  const isNeeded = isValid && asked !== '' && asked !== '0' && asked !== shown.quantity;
  const { data } = useQuery(PricesDocument, { lines: [{ sku, quantity: asked === '' ? '1' : asked, unit }], live: false }, { pause: !isNeeded, policy: 'cache-first' });
  const priced = isNeeded && asked === quantity ? data?.prices[0] : undefined;
  return { price: priced ?? shown, isOfQuantity: priced !== undefined || quantity === shown.quantity };
}
