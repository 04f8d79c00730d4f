import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const OrderLineFragment = graphql(`
  fragment OrderLineView on OrderLine {
    id position sku name customerPartNumber relation originSku quantity unit shippedQuantity openQuantity price { amount currency unit priceQuantity } amount { amount currency } expectedDate state note
  }
`);
export const OrderViewFragment = graphql(`
  fragment OrderView on Order {
    id reference number poNumber state stateMessage holds origin orderedAt orderedBy requestedDate nextDelivery shipping shippingMethod buyerReference note
    shipTo { name lines city postalCode country } terms { name netDays discountPercent discountDays }
    lines { ...OrderLineView } goods { amount currency } freight { certainty money { amount currency } } tax { certainty money { amount currency } } adjustment { amount currency } total { certainty money { amount currency } }
    shipments { id number state shippedOn warehouse warehouseName carrier trackingNumber trackingUrl lines { sku quantity unit } }
    invoices { id number kind issuedOn openBalance { amount currency } originalBalance { amount currency } }
    history { id kind at day person message details } rejections { lineId reason message erpMessage }
    poDocument { id fileName url } acknowledgementUrl availableActions freshness { state asOf owner }
  }
`);
export const OrderDocument = graphql(`query Order($id: ID!) { order(id: $id) { ...OrderView } }`);
export const RefreshOrderDocument = graphql(`mutation RefreshOrder($idempotencyKey: String!, $id: ID!) { refreshOrder(idempotencyKey: $idempotencyKey, id: $id) { ...OrderView } }`);
export const OrderAgainDocument = graphql(`
  mutation OrderAgain($idempotencyKey: String!, $orderId: ID!) {
    orderAgain(idempotencyKey: $idempotencyKey, orderId: $orderId) { __typename ... on CartChanged { cart { id version lineCount } } ... on CartRefused { reason message } }
  }
`);
export type OrderView = DataOf<typeof OrderViewFragment>;
export type OrderLineView = DataOf<typeof OrderLineFragment>;
