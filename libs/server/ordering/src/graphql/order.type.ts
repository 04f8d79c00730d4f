import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MoneyValue, PaymentTerms as Terms, PostalAddress, UnitPrice as Price } from '@portico/domain';
import { Address, CertainMoney, DateScalar, DateTimeScalar, DecimalScalar, FileInfo, Freshness, FromErp, listOf, Money, PageInfo, PaymentTerms, SharedType, typeNamed, UnitPrice } from '@portico/platform-graphql-kit';
import type { Order as DomainOrder } from '../orders/order.js';
import { HoldKind, LineRelation, OrderAction, OrderEventKind, OrderLineState, OrderOrigin, OrderState, ShipmentState, ShippingPreference } from './enums.js';

@ObjectType()
export class OrderLine {
  @Field(() => ID) id!: string;
  @Field(() => Int) position!: number;
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) customerPartNumber!: string | null;
  @Field(() => ID, { nullable: true, description: 'The line of the order as sent that this one came from.' }) originLineId!: string | null;
  @Field(() => LineRelation) relation!: string;
  @Field(() => String, { nullable: true, description: 'For a substitute: what was ordered.' }) originSku!: string | null;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
  @FromErp('order-status') @Field(() => DecimalScalar, { nullable: true }) shippedQuantity!: string | null;
  @FromErp('order-status') @Field(() => DecimalScalar, { nullable: true }) openQuantity!: string | null;
  @Field(() => UnitPrice, { nullable: true }) price!: Price | null;
  @Field(() => Money, { nullable: true }) amount!: MoneyValue | null;
  @FromErp('order-status') @Field(() => DateScalar, { nullable: true }) expectedDate!: string | null;
  @Field(() => OrderLineState) state!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
}
@ObjectType()
export class ShipmentLine {
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
}
@ObjectType()
export class Shipment {
  @Field(() => ID) id!: string;
  @Field(() => String) number!: string;
  @Field(() => ShipmentState) state!: string;
  @Field(() => DateScalar, { nullable: true }) shippedOn!: string | null;
  @Field(() => String, { nullable: true, description: `The warehouse's code.` }) warehouse!: string | null;
  @Field(() => String, { nullable: true, description: 'Its name, where it has one.' }) warehouseName?: string | null;
  @Field(() => String, { nullable: true }) carrier!: string | null;
  @Field(() => String, { nullable: true }) trackingNumber!: string | null;
  @Field(() => String, { nullable: true }) trackingUrl!: string | null;
  @Field(() => [ShipmentLine]) lines!: readonly ShipmentLine[];
}
@ObjectType()
export class OrderEvent {
  @Field(() => ID) id!: string;
  @Field(() => OrderEventKind) kind!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null: it happened before the order was first read here.' }) at!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Where only the day is known.' }) day!: string | null;
  @Field(() => String, { nullable: true }) person!: string | null;
  @Field(() => String) message!: string;
  @Field(() => [String]) details!: readonly string[];
}
@ObjectType()
export class OrderRejection {
  @Field(() => ID, { nullable: true }) lineId!: string | null;
  @Field(() => String) reason!: string;
  @Field(() => String) message!: string;
  @Field(() => String) erpMessage!: string;
}

@SharedType('Order')
@ObjectType()
export class Order {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Ours, on every document and mail until the ERP has numbered it.' }) reference!: string;
  @FromErp('orders') @Field(() => String, { nullable: true, description: `The ERP's; null until it accepted.` }) number!: string | null;
  @Field(() => String, { nullable: true }) poNumber!: string | null;
  @FromErp('order-status') @Field(() => OrderState) state!: string;
  @Field(() => String, { description: 'The state in a sentence, with what happens next.' }) stateMessage!: string;
  @FromErp('order-status') @Field(() => [HoldKind]) holds!: readonly string[];
  @Field(() => OrderOrigin) origin!: string;
  @Field(() => DateTimeScalar) orderedAt!: string;
  @Field(() => String, { nullable: true }) orderedBy!: string | null;
  @Field(typeNamed('CustomerAccount')) account?: object;
  @Field(() => DateScalar, { nullable: true }) requestedDate!: string | null;
  @FromErp('order-status') @Field(() => DateScalar, { nullable: true }) nextDelivery!: string | null;
  @Field(() => Address, { nullable: true }) shipTo!: PostalAddress | null;
  @Field(() => ShippingPreference, { nullable: true }) shipping!: string | null;
  @Field(() => String, { nullable: true }) shippingMethod!: string | null;
  @Field(() => String, { nullable: true }) buyerReference!: string | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => PaymentTerms, { nullable: true }) terms!: Terms | null;
  @Field(() => [OrderLine]) lines!: readonly OrderLine[];
  @Field(() => Int) lineCount!: number;
  @Field(() => Money, { nullable: true }) goods!: MoneyValue | null;
  @FromErp('orders') @Field(() => CertainMoney) freight!: CertainMoney;
  @FromErp('orders') @Field(() => CertainMoney) tax!: CertainMoney;
  @FromErp('orders') @Field(() => Money, { nullable: true, description: 'Discounts (negative) and surcharges: what the total holds besides goods, freight and tax. Null where one of them is not known.' }) adjustment!: MoneyValue | null;
  @FromErp('orders') @Field(() => CertainMoney) total!: CertainMoney;
  @FromErp('shipments') @Field(() => [Shipment]) shipments!: readonly Shipment[];
  @FromErp('invoices') @Field(listOf('Invoice')) invoices?: readonly object[];
  @Field(() => [OrderEvent]) history?: readonly OrderEvent[];
  @Field(() => [OrderRejection]) rejections!: readonly OrderRejection[];
  @Field(() => FileInfo, { nullable: true }) poDocument?: FileInfo | null;
  @Field(() => String, { nullable: true }) acknowledgementUrl!: string | null;
  @Field(() => [OrderAction]) availableActions!: readonly string[];
  @Field(() => Freshness) freshness?: Freshness;
  // For the fields that are resolved.
  source!: Pick<DomainOrder, 'erpReadAt' | 'orderedAt' | 'isOpen'>;
  accountId!: string;
  invoiceNumbers!: readonly string[];
  poDocumentId!: string | null;
}

@ObjectType()
export class OrderEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Order) node!: Order;
}
@ObjectType({ description: 'Of one currency; amounts of different currencies are never added.' })
export class OrderTotals {
  @Field(() => String) currency!: string;
  @Field(() => Money, { description: 'Of the orders whose total is known.' }) total!: MoneyValue;
  @Field(() => Int) count!: number;
  @Field(() => Int, { description: 'Orders whose total is not known, and not in it.' }) withoutTotal!: number;
}
@ObjectType()
export class OrderConnection {
  @Field(() => [OrderEdge]) edges!: readonly OrderEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
  @Field(() => Int) openCount!: number;
  @Field(() => [OrderTotals], { description: 'Of what is filtered, per currency; empty for who may not see prices.' }) totals!: readonly OrderTotals[];
  @Field(() => Freshness) freshness!: Freshness;
}
@InputType()
export class OrderFilter {
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field(() => [OrderState], { nullable: true }) states?: string[] | null;
  @Field(() => Boolean, { nullable: true }) isOpen?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) from?: string | null;
  @Field(() => DateScalar, { nullable: true }) to?: string | null;
  @Field(() => OrderOrigin, { nullable: true }) origin?: string | null;
}
