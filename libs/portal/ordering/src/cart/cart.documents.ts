import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const CartLineFragment = graphql(`
  fragment CartLineView on CartLine {
    id sku quantity unit note
    product { id name customerPartNumber imageUrl salesUnit minimum multiple units { code decimals } }
    price { kind unit unitPrice { amount currency unit priceQuantity } lineAmount { amount currency } breaks { fromQuantity price { amount } } freshness { state asOf owner } }
    problems { kind message suggestions successor { sku } }
  }
`);
export const CartFragment = graphql(`
  fragment CartView on Cart { id version lineCount pricedLineCount goods { amount currency } lines { ...CartLineView } }
`);
export const CartDocument = graphql(`query Cart { cart { ...CartView } }`);
export const ChangeCartLinesDocument = graphql(`
  mutation ChangeCartLines($idempotencyKey: String!, $changes: [CartLineChange!]!) {
    changeCartLines(idempotencyKey: $idempotencyKey, changes: $changes) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message cart { ...CartView } } }
  }
`);
export const ClearCartDocument = graphql(`
  mutation ClearCart($idempotencyKey: String!) { clearCart(idempotencyKey: $idempotencyKey) { __typename ... on CartChanged { cart { ...CartView } } ... on CartRefused { reason message } } }
`);
export type CartView = DataOf<typeof CartFragment>;
export type CartLineView = DataOf<typeof CartLineFragment>;
