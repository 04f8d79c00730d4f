import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const PaymentViewFragment = graphql(`fragment PaymentView on Payment { id reference state stateMessage amount { amount currency } discountTaken { amount currency } startedAt startedBy declineReason erpNumber paymentUrl }`);
export const InvoiceViewFragment = graphql(`
  fragment InvoiceView on Invoice {
    id number kind state issuedOn dueOn daysOverdue poNumber orderNumbers originalBalance { amount currency } openBalance { amount currency } settled { amount currency } tax { amount currency } discount { amount currency } discountUntil
    settlement { toPay { amount currency } discountTaken { amount currency } }
    orders { id number } lines { sku description quantity unit price { amount unit priceQuantity currency } amount { amount currency } }
    documentUrl availableActions payLimitMessage payments { ...PaymentView } freshness { state asOf owner }
  }
`);
export const InvoiceDocument = graphql(`query Invoice($id: ID!, $live: Boolean) { invoice(id: $id, live: $live) { ...InvoiceView } }`);
export const PayInvoiceDocument = graphql(`
  mutation PayInvoice($input: PayInvoiceInput!) {
    payInvoice(input: $input) { __typename ... on PaymentStarted { payment { id paymentUrl } } ... on PaymentRefused { reason message toPay { amount currency } } }
  }
`);
export const CancelPaymentDocument = graphql(`mutation CancelPayment($idempotencyKey: String!, $id: ID!) { cancelPayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView } }`);
export type InvoiceView = DataOf<typeof InvoiceViewFragment>;
export type PaymentView = DataOf<typeof PaymentViewFragment>;
