import { accountScope } from '@portico/domain';

const part = encodeURIComponent;
interface Account { readonly connector: string; readonly externalId: string }

/** What drops cached prices, from all of them to one account's of one SKU. */
export const priceTags = {
  all: 'prices',
  account: (account: Account): string => `prices/${accountScope(account)}`,
  sku: (connector: string, sku: string): string => `prices/${part(connector)}//${part(sku)}`,
  accountSku: (account: Account, sku: string): string => `prices/${accountScope(account)}/${part(sku)}`,
};
/** What drops cached stock. */
export const stockTags = {
  all: 'stock',
  sku: (connector: string, sku: string): string => `stock/${part(connector)}/${part(sku)}`,
};
