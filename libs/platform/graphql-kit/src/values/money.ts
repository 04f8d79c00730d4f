import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CertainAmount, Certainty as DomainCertainty, MoneyValue, UnitPrice as DomainUnitPrice } from '@portico/domain';
import { DecimalScalar } from '../scalars/scalars.js';

@ObjectType()
export class Money {
  @Field(() => DecimalScalar) amount!: string;
  @Field(() => String) currency!: string;
}

export enum Certainty { EXACT = 'EXACT', ESTIMATE = 'ESTIMATE', NONE = 'NONE' }
registerEnumType(Certainty, { name: 'Certainty' });

@ObjectType()
export class CertainMoney {
  @Field(() => Money, { nullable: true }) money!: MoneyValue | null;
  @Field(() => Certainty) certainty!: Certainty;
}
const certainties: Readonly<Record<DomainCertainty, Certainty>> = { exact: Certainty.EXACT, estimate: Certainty.ESTIMATE, none: Certainty.NONE };
export const certainMoney = ({ amount, certainty }: CertainAmount): CertainMoney => ({ money: amount, certainty: certainties[certainty] });

@ObjectType()
export class UnitPrice implements DomainUnitPrice {
  @Field(() => DecimalScalar) amount!: string;
  @Field(() => String) currency!: string;
  @Field(() => String) unit!: string;
  @Field(() => DecimalScalar) priceQuantity!: string;
}
