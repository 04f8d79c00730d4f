import { type DataOf, graphql } from '@portico/portal-graphql-client';

export const PaymentDocument = graphql(`query Payment($id: ID!) { payment(id: $id) { ...PaymentView invoice { id number } } }`);
export const SettlePaymentDocument = graphql(`mutation SettlePayment($idempotencyKey: String!, $id: ID!) { settlePayment(idempotencyKey: $idempotencyKey, id: $id) { ...PaymentView invoice { id number } } }`);
export type ReturnedPayment = NonNullable<DataOf<typeof PaymentDocument>['payment']>;
