import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const AccountDocument = graphql(`
  query Account {
    account {
      id number name currency taxStatus isBlocked terms { name discountPercent discountDays isPrepaid } poRule { isRequired pattern patternHint duplicates } billTo { name lines postalCode city country }
      shipTos { id number isDefault isActive warehouse warehouseName address { name lines postalCode city country } } freshness { state asOf owner }
    }
  }
`);
export type AccountView = DataOf<typeof AccountDocument>['account'];
