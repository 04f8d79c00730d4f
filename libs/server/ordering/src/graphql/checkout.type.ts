import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MoneyValue, PaymentTerms as Terms, UnitPrice as Price } from '@portico/domain';
import { CertainMoney, DateScalar, DecimalScalar, Freshness, FromErp, listOf, Money, PaymentTerms, typeNamed, UnitPrice } from '@portico/platform-graphql-kit';
import type { OrderRefusalReason as Reason } from '../checkout/refusal.js';
import { OrderRefusalReason, PoCheckState, ShippingPreference, TaxTreatment, UncheckedChoice } from './enums.js';
import { LineProblem } from './line-problem.type.js';
import { Order } from './order.type.js';

@InputType()
export class CheckoutInput {
  @Field(() => ID, { nullable: true }) shipToId?: string | null;
  @Field(() => String, { nullable: true }) poNumber?: string | null;
  @Field(() => DateScalar, { nullable: true }) requestedDate?: string | null;
  @Field(() => String, { nullable: true }) reference?: string | null;
  @Field(() => ShippingPreference, { nullable: true }) shipping?: string | null;
  @Field(() => String, { nullable: true }) shippingMethod?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}
@ObjectType()
export class ShippingMethod {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => CertainMoney) freight!: CertainMoney;
}
@ObjectType()
export class CheckoutLine {
  @Field(() => ID) lineId!: string;
  @Field(() => String) sku!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) customerPartNumber!: string | null;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
  @Field(() => UnitPrice, { nullable: true }) price!: Price | null;
  @Field(() => Boolean) isNoCharge!: boolean;
  @Field(() => Money, { nullable: true }) amount!: MoneyValue | null;
  @Field(() => DateScalar, { nullable: true }) availableFrom!: string | null;
  @Field(() => [LineProblem]) problems!: readonly LineProblem[];
}
@ObjectType()
export class PriceChange {
  @Field(() => ID) lineId!: string;
  @Field(() => String) sku!: string;
  @Field(() => String) name!: string;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
  @Field(() => UnitPrice, { nullable: true }) before!: Price | null;
  @Field(() => UnitPrice, { nullable: true }) after!: Price | null;
  @Field(() => Money) lineDifference!: MoneyValue;
  @Field(() => Boolean) isRise!: boolean;
}
@ObjectType()
export class CreditEffect {
  @Field(typeNamed('CreditAccount')) credit!: object;
  @Field(() => Money, { nullable: true }) thisOrder!: MoneyValue | null;
  @Field(() => Money, { nullable: true }) availableAfter!: MoneyValue | null;
  @Field(() => Boolean) isOverLimit!: boolean;
}
@ObjectType()
export class PoCheck {
  @Field(() => PoCheckState) state!: string;
  @Field(() => String) message!: string;
  @Field(() => [Order]) orders?: readonly Order[];
  orderIds!: readonly string[];
}
@ObjectType({ description: 'A sentence for the person; amounts where the reason has them.' })
export class OrderRefusal {
  @Field(() => OrderRefusalReason) reason!: Reason;
  @Field(() => String) message!: string;
  @Field(() => String, { nullable: true }) field!: string | null;
  @Field(() => ID, { nullable: true }) lineId!: string | null;
  @Field(() => Money, { nullable: true }) available!: MoneyValue | null;
  @Field(() => Money, { nullable: true }) needed!: MoneyValue | null;
}
@ObjectType({ description: 'The whole order, read live from the ERP under one deadline.' })
export class Checkout {
  @Field(() => Int) cartVersion!: number;
  @Field(() => [CheckoutLine]) lines!: readonly CheckoutLine[];
  @Field(() => Money, { nullable: true }) goods!: MoneyValue | null;
  @FromErp('prices') @Field(() => CertainMoney) discount!: CertainMoney;
  @FromErp('shipping-rules') @Field(() => CertainMoney) freight!: CertainMoney;
  @FromErp('prices') @Field(() => CertainMoney) surcharges!: CertainMoney;
  @FromErp('tax') @Field(() => CertainMoney) tax!: CertainMoney;
  @FromErp('tax') @Field(() => TaxTreatment, { description: 'Why it is taxed or not, as the ERP decides.' }) taxTreatment!: string;
  @FromErp('prices') @Field(() => CertainMoney) total!: CertainMoney;
  @FromErp('shipping-rules') @Field(() => [ShippingMethod]) shippingMethods!: readonly ShippingMethod[];
  @FromErp('ship-tos') @Field(listOf('ShipTo')) shipTos!: readonly object[];
  @Field(() => ID, { nullable: true }) defaultShipToId!: string | null;
  @FromErp('payment-terms') @Field(() => PaymentTerms) terms!: Terms;
  @FromErp('credit') @Field(() => CreditEffect) creditEffect!: CreditEffect;
  @Field(() => [PriceChange]) changedPrices!: readonly PriceChange[];
  @Field(() => Money, { nullable: true, description: 'Net effect of changedPrices on the goods.' }) priceDifference!: MoneyValue | null;
  @Field(() => String, { nullable: true, description: 'Names what was read; submitOrder accepts it by this.' }) fingerprint!: string | null;
  @Field(() => PoCheck) poCheck!: PoCheck;
  @Field(() => [OrderRefusal]) refusals!: readonly OrderRefusal[];
  @Field(() => Boolean) canSubmit!: boolean;
  @Field(() => Boolean, { description: 'By the integration map: while the ERP is down the order may be taken as "received, not yet checked".' }) mayReceiveUnchecked!: boolean;
  @Field(() => Freshness) freshness!: Freshness;
}
@InputType()
export class SubmitOrderInput {
  @Field(() => String) idempotencyKey!: string;
  @Field(() => Int) cartVersion!: number;
  @Field(() => CheckoutInput) checkout!: CheckoutInput;
  @Field(() => String, { nullable: true, description: 'Of the Checkout whose prices the buyer accepts.' }) acceptedFingerprint?: string | null;
  @Field(() => Boolean, { nullable: true }) acceptDuplicatePo?: boolean | null;
  @Field(() => UncheckedChoice, { nullable: true, description: 'Only while the ERP is down and the map allows it.' }) unchecked?: string | null;
  @Field(() => DecimalScalar, { nullable: true, description: 'With ACCEPT_RISES: up to this many percent.' }) acceptRisesUpToPercent?: string | null;
  @Field(() => ID, { nullable: true }) poDocumentId?: string | null;
}
@ObjectType()
export class OrderReceived {
  @Field(() => String, { description: 'Ours: the order can be asked for by it.' }) reference!: string;
  @Field(() => Order, { nullable: true, description: 'Null where the person may order and not see orders.' }) order!: Order | null;
}
@ObjectType({ description: 'Nothing was ordered and the cart is kept.' })
export class OrderNotReceived {
  @Field(() => [OrderRefusal]) refusals!: readonly OrderRefusal[];
  @Field(() => Checkout, { nullable: true }) checkout!: Checkout | null;
}
export const SubmitOrderResult = createUnionType({
  name: 'SubmitOrderResult', types: () => [OrderReceived, OrderNotReceived] as const, resolveType: (value: object) => ('order' in value ? OrderReceived : OrderNotReceived),
});
