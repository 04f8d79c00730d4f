import { type DataOf, graphql } from '@portico/portal-graphql-client';

// A query per panel: one that fails leaves the others standing.

export const HomeOrderFragment = graphql(`
  fragment HomeOrder on Order { id reference number poNumber state nextDelivery total { certainty money { amount currency } } }
`);
export const HomeOrdersDocument = graphql(`
  query HomeOrders($first: Int!) { orders(first: $first, filter: { isOpen: true }, sort: ORDERED_DESC) { openCount edges { node { ...HomeOrder } } freshness { state asOf owner } } }
`);
export type HomeOrder = DataOf<typeof HomeOrderFragment>;

export const HomeInvoiceFragment = graphql(`
  fragment HomeInvoice on Invoice { id number dueOn daysOverdue openBalance { amount currency } }
`);
export const HomeInvoicesDocument = graphql(`
  query HomeInvoices($first: Int!) {
    due: invoices(first: $first, filter: { isOpen: true, kind: INVOICE }, sort: DUE_ASC) { edges { node { ...HomeInvoice } } }
    invoices(first: 1, filter: { isOpen: true }) {
      totals { currency open { amount currency } credits { amount currency } ageing { bucket amount { amount currency } count } }
      freshness { state asOf owner }
    }
  }
`);
export type HomeInvoice = DataOf<typeof HomeInvoiceFragment>;
export type HomeInvoices = DataOf<typeof HomeInvoicesDocument>['invoices'];

export const HomeCreditDocument = graphql(`
  query HomeCredit($live: Boolean) {
    credit(live: $live) {
      limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency }
      freshness { state asOf owner }
    }
  }
`);
export type HomeCredit = DataOf<typeof HomeCreditDocument>['credit'];

export const HomeProductFragment = graphql(`
  fragment HomeProduct on Product {
    id sku name customerPartNumber
    price { kind unitPrice { amount currency unit priceQuantity } freshness { state asOf owner } }
  }
`);
export const HomeProductsDocument = graphql(`
  query HomeProducts($first: Int!) { recentProducts(first: $first) { ...HomeProduct } }
`);
export type HomeProduct = DataOf<typeof HomeProductFragment>;
