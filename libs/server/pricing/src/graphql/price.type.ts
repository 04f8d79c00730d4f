import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { UnitPrice as DomainUnitPrice } from '@portico/domain';
import { DateScalar, DecimalScalar, Freshness, FromErp, Money, SharedType, UnitPrice } from '@portico/platform-graphql-kit';

export enum PriceKind { PRICE = 'PRICE', NO_CHARGE = 'NO_CHARGE', PRICE_ON_REQUEST = 'PRICE_ON_REQUEST', UNAVAILABLE = 'UNAVAILABLE', HIDDEN = 'HIDDEN' }
registerEnumType(PriceKind, { name: 'PriceKind', valuesMap: { HIDDEN: { description: 'The person may not see prices.' } } });
export enum PriceSourceKind { LIST = 'LIST', PRICE_LIST = 'PRICE_LIST', CONTRACT = 'CONTRACT', PROMOTION = 'PROMOTION', ERP = 'ERP' }
registerEnumType(PriceSourceKind, { name: 'PriceSourceKind' });
export enum PricingDateBasis { ORDER_DATE = 'ORDER_DATE', DELIVERY_DATE = 'DELIVERY_DATE' }
registerEnumType(PricingDateBasis, { name: 'PricingDateBasis' });

@ObjectType()
export class PriceBreak {
  @Field(() => DecimalScalar) fromQuantity!: string;
  @Field(() => String) unit!: string;
  @Field(() => UnitPrice) price!: DomainUnitPrice;
  @Field(() => Boolean) isMet!: boolean;
}
@ObjectType()
export class PriceExplanation {
  @Field(() => PriceSourceKind) kind!: PriceSourceKind;
  @Field(() => String, { nullable: true }) reference!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => DateScalar, { nullable: true }) validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true }) validTo!: string | null;
  @Field(() => Int, { nullable: true }) roundedTo!: number | null;
  @Field(() => DateScalar) pricingDate!: string;
  @Field(() => PricingDateBasis, { description: 'What pricingDate is: by the integration map the day of the order or the one wished for delivery.' }) pricingDateBasis!: PricingDateBasis;
  @Field(() => String) decidedBy!: string;
}
@SharedType('Price')
@ObjectType()
export class Price {
  @Field(() => PriceKind) kind!: PriceKind;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
  @FromErp('prices') @Field(() => UnitPrice, { nullable: true, description: 'Null unless PRICE or NO_CHARGE.' }) unitPrice!: DomainUnitPrice | null;
  @FromErp('prices') @Field(() => UnitPrice, { nullable: true }) listPrice!: DomainUnitPrice | null;
  @FromErp('prices') @Field(() => Money, { nullable: true, description: `The line's amount for this quantity, rounded to the currency.` }) lineAmount!: Money | null;
  @FromErp('prices') @Field(() => [PriceBreak], { nullable: true, description: 'Null: the ERP cannot tell its breaks.' }) breaks!: readonly PriceBreak[] | null;
  @FromErp('prices') @Field(() => PriceExplanation, { nullable: true }) explanation!: PriceExplanation | null;
  @Field(() => Freshness) freshness!: Freshness;
}
@InputType()
export class PriceLineInput {
  @Field(() => String) sku!: string;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
}
