import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const CheckoutFragment = graphql(`
  fragment CheckoutView on Checkout {
    cartVersion fingerprint canSubmit mayReceiveUnchecked defaultShipToId
    lines { lineId sku name customerPartNumber quantity unit isNoCharge price { amount currency unit priceQuantity } amount { amount currency } availableFrom problems { kind message } }
    goods { amount currency } discount { certainty money { amount currency } } freight { certainty money { amount currency } } surcharges { certainty money { amount currency } }
    tax { certainty money { amount currency } } taxTreatment total { certainty money { amount currency } }
    shippingMethods { code name freight { certainty money { amount currency } } }
    shipTos { id number isActive isDefault address { name lines postalCode city country } }
    terms { name }
    creditEffect { isOverLimit thisOrder { amount currency } availableAfter { amount currency } credit { limitKind creditLimit { amount currency } exposure { amount currency } reservedInPortal { amount currency } availableCredit { amount currency } freshness { state asOf owner } } }
    changedPrices { lineId sku name quantity unit before { amount currency unit priceQuantity } after { amount currency unit priceQuantity } lineDifference { amount currency } isRise }
    priceDifference { amount currency }
    refusals { ...RefusalView }
    freshness { state asOf owner }
  }
`);
export const RefusalFragment = graphql(`fragment RefusalView on OrderRefusal { reason message field lineId }`);
export const CheckoutDocument = graphql(`query Checkout($input: CheckoutInput!) { checkout(input: $input) { ...CheckoutView } status { abilities { shipComplete requestedDate } } }`);
export const CheckPoDocument = graphql(`query CheckPo($poNumber: String!) { checkPoNumber(poNumber: $poNumber) { state message } account { id poRule { isRequired } } }`);
export const SubmitOrderDocument = graphql(`
  mutation SubmitOrder($input: SubmitOrderInput!) {
    submitOrder(input: $input) { __typename ... on OrderReceived { reference order { id } } ... on OrderNotReceived { refusals { ...RefusalView } checkout { ...CheckoutView } } }
  }
`);
export type CheckoutView = DataOf<typeof CheckoutFragment>;
/** What the ERP can be asked for with an order. */
export interface OrderAbilities {
  readonly shipComplete: boolean;
  readonly requestedDate: boolean;
}
export type RefusalView = DataOf<typeof RefusalFragment>;
