import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { PaymentTerms as DomainTerms } from '@portico/domain';
import { DecimalScalar } from '../scalars/scalars.js';

@ObjectType()
export class PaymentTerms implements DomainTerms {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => Int, { nullable: true }) netDays!: number | null;
  @Field(() => DecimalScalar, { nullable: true }) discountPercent!: string | null;
  @Field(() => Int, { nullable: true }) discountDays!: number | null;
  @Field(() => Boolean) isPrepaid!: boolean;
}
