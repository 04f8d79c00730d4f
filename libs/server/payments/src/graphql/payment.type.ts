import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MoneyValue } from '@portico/domain';
import { DateTimeScalar, DecimalScalar, FromErp, Money, SharedType, typeNamed } from '@portico/platform-graphql-kit';
import type { Payment as Record, PaymentState as DomainState } from '../payment.js';
import type { PaymentRefusal } from '../use-cases/pay-invoice.js';

export enum PaymentState {
  STARTED = 'STARTED', CAPTURED = 'CAPTURED', POSTED = 'POSTED', DECLINED = 'DECLINED', EXPIRED = 'EXPIRED', CANCELLED = 'CANCELLED', POSTING_FAILED = 'POSTING_FAILED',
}
registerEnumType(PaymentState, { name: 'PaymentState' });
export const stateShown: Readonly<{ [State in DomainState]: PaymentState }> = {
  started: PaymentState.STARTED, captured: PaymentState.CAPTURED, posted: PaymentState.POSTED, declined: PaymentState.DECLINED, expired: PaymentState.EXPIRED,
  cancelled: PaymentState.CANCELLED, 'posting-failed': PaymentState.POSTING_FAILED,
};

/** Sentences and the page depend on who looks, and the invoice is another capability's: its resolver adds them. */
@SharedType('Payment')
@ObjectType()
export class Payment {
  /** What it was made of; not a field of the schema. */
  record!: Record;
  @Field(() => ID) id!: string;
  @Field(() => String) reference!: string;
  @Field(() => PaymentState) state!: PaymentState;
  @Field(() => Money) amount!: MoneyValue;
  @Field(() => Money) discountTaken!: MoneyValue;
  @Field(() => DateTimeScalar) startedAt!: string;
  @Field(() => String, { nullable: true }) startedBy!: string | null;
  @FromErp('payments') @Field(() => String, { nullable: true, description: `The ERP's document, once posted.` }) erpNumber!: string | null;
}
export const paymentFrom = (record: Record): Payment => ({
  record, id: record.id, reference: record.reference, state: stateShown[record.state], amount: { amount: record.amount, currency: record.currency },
  discountTaken: { amount: record.discountTaken, currency: record.currency }, startedAt: record.startedAt.toISOString(), startedBy: record.startedByName, erpNumber: record.erpNumber,
});

@InputType()
export class PayInvoiceInput {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => ID) invoiceId!: string;
  @Field(() => DecimalScalar, { description: 'What the person saw on the button; another amount is refused with the new one.' }) expectedAmount!: string;
}

type Reason = PaymentRefusal['reason'];
export enum PaymentRefusalReason {
  NOTHING_OPEN = 'NOTHING_OPEN', AMOUNT_CHANGED = 'AMOUNT_CHANGED', PAYMENT_UNDER_WAY = 'PAYMENT_UNDER_WAY', OVER_PAYMENT_LIMIT = 'OVER_PAYMENT_LIMIT', CREDIT_MEMO = 'CREDIT_MEMO', ERP_UNAVAILABLE = 'ERP_UNAVAILABLE',
  GATEWAY_UNAVAILABLE = 'GATEWAY_UNAVAILABLE', NOT_PERMITTED = 'NOT_PERMITTED', NOT_SUPPORTED = 'NOT_SUPPORTED', IDEMPOTENCY_CONFLICT = 'IDEMPOTENCY_CONFLICT', UNKNOWN_INVOICE = 'UNKNOWN_INVOICE',
}
registerEnumType(PaymentRefusalReason, { name: 'PaymentRefusalReason' });
export const reasonShown = (reason: Reason): PaymentRefusalReason => PaymentRefusalReason[reason];

@ObjectType()
export class PaymentStarted {
  @Field(() => Payment) payment!: Payment;
}
@ObjectType()
export class PaymentRefused {
  @Field(() => PaymentRefusalReason) reason!: PaymentRefusalReason;
  @Field(() => String) message!: string;
  @Field(() => Money, { nullable: true }) toPay!: MoneyValue | null;
  @Field(() => Money, { nullable: true, description: 'With OVER_PAYMENT_LIMIT: the most that this person may pay at once in its currency; null: nothing.' }) most!: MoneyValue | null;
  @Field(typeNamed('Invoice'), { nullable: true }) invoice!: object | null;
}
export const PayInvoiceResult = createUnionType({
  name: 'PayInvoiceResult', types: () => [PaymentStarted, PaymentRefused] as const,
  resolveType: (answer: PaymentStarted | PaymentRefused) => ('payment' in answer ? PaymentStarted : PaymentRefused),
});
