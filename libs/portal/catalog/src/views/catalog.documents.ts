import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const PriceFragment = graphql(`
  fragment PriceFigure on Price {
    kind quantity unit unitPrice { amount currency unit priceQuantity } listPrice { amount currency unit priceQuantity } lineAmount { amount currency }
    breaks { fromQuantity unit isMet price { amount currency unit priceQuantity } }
    explanation { kind reference name validFrom validTo roundedTo pricingDate pricingDateBasis decidedBy } freshness { state asOf owner }
  }
`);
export const StockFragment = graphql(`
  fragment StockFigure on Stock { display unit warehouses { warehouse name available band isInStock isDefault inbound { quantity date } } freshness { state asOf owner } }
`);
export const ProductRowFragment = graphql(`
  fragment ProductRow on Product {
    id sku name customerPartNumber packLabel imageUrl salesUnit stockUnit minimum multiple isDiscontinued isOrderable units { code name decimals } successor { sku name }
    price { ...PriceFigure } stock { ...StockFigure }
  }
`);
export const ProductsDocument = graphql(`
  query Products($first: Int!, $after: String, $filter: ProductFilter, $sort: ProductSort) {
    products(first: $first, after: $after, filter: $filter, sort: $sort) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { ...ProductRow } }
      facets { code name values { value count } } categories { id name parentId productCount } freshness { state asOf owner }
    }
  }
`);
export const PricesDocument = graphql(`query Prices($lines: [PriceLineInput!]!, $live: Boolean) { prices(lines: $lines, live: $live) { ...PriceFigure } }`);
export const LiveProductDocument = graphql(`query LiveProduct($sku: String!) { liveProduct(sku: $sku) { ...ProductRow } }`);
export const AddToCartDocument = graphql(`
  mutation AddToCart($idempotencyKey: String!, $lines: [CartLineInput!]!) {
    addToCart(idempotencyKey: $idempotencyKey, lines: $lines) { __typename ... on CartChanged { cart { id version lineCount lines { id sku unit quantity } } } ... on CartRefused { reason message } }
  }
`);
export const CartBarDocument = graphql(`query CartBar { cart { id version lineCount pricedLineCount goods { amount currency } lines { id sku unit quantity } } }`);
export type ProductRow = DataOf<typeof ProductRowFragment>;
export type PriceFigure = DataOf<typeof PriceFragment>;
export type StockFigure = DataOf<typeof StockFragment>;
export type ProductsAnswer = DataOf<typeof ProductsDocument>['products'];
