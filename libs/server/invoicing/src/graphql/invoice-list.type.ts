import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MoneyValue } from '@portico/domain';
import { DateScalar, Money, PageArgs, PageInfo, SharedType } from '@portico/platform-graphql-kit';
import type { InvoiceFilter as FilterAsked, InvoiceTotals as DomainTotals } from '../use-cases/invoice-filter.js';
import { AgeingBucket, bucketAsked, bucketShown, InvoiceKind, InvoiceSort, InvoiceState, kindAsked, stateAsked } from './invoice-enums.js';
import { Invoice } from './invoice.type.js';

@InputType()
export class InvoiceFilter {
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field(() => Boolean, { nullable: true }) isOpen?: boolean | null;
  @Field(() => AgeingBucket, { nullable: true }) bucket?: AgeingBucket | null;
  @Field(() => InvoiceKind, { nullable: true }) kind?: InvoiceKind | null;
  @Field(() => String, { nullable: true }) currency?: string | null;
  @Field(() => DateScalar, { nullable: true }) from?: string | null;
  @Field(() => DateScalar, { nullable: true }) to?: string | null;
  @Field(() => [InvoiceState], { nullable: true }) states?: InvoiceState[] | null;
}
const longestSearch = 200;
export const filterAsked = ({ search, isOpen, bucket, kind, currency, from, to, states }: InvoiceFilter = {}): FilterAsked => ({
  search: search?.slice(0, longestSearch) ?? null, isOpen: isOpen ?? null, currency: currency ?? null, from: from ?? null, to: to ?? null,
  bucket: bucket ? bucketAsked[bucket] : null, kind: kind ? kindAsked[kind] : null, states: states?.map((state) => stateAsked[state]) ?? null,
});

@ArgsType()
export class InvoicesArgs extends PageArgs {
  @Field(() => InvoiceFilter, { nullable: true }) filter?: InvoiceFilter | null;
  @Field(() => InvoiceSort, { nullable: true }) sort?: InvoiceSort | null;
}

@SharedType('AgeingFigure')
@ObjectType()
export class AgeingFigure {
  @Field(() => AgeingBucket) bucket!: AgeingBucket;
  @Field(() => Money) amount!: MoneyValue;
  @Field(() => Int) count!: number;
}

@SharedType('InvoiceTotals')
@ObjectType({ description: 'Of one currency; amounts of different currencies are never added.' })
export class InvoiceTotals {
  @Field(() => String) currency!: string;
  @Field(() => Money) open!: MoneyValue;
  @Field(() => Money) overdue!: MoneyValue;
  @Field(() => Money) credits!: MoneyValue;
  @Field(() => [AgeingFigure]) ageing!: readonly AgeingFigure[];
  @Field(() => Int) count!: number;
}
export const totalsShown = (totals: DomainTotals): InvoiceTotals => ({ ...totals, ageing: totals.ageing.map((figure) => ({ ...figure, bucket: bucketShown[figure.bucket] })) });

@ObjectType()
export class InvoiceEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Invoice) node!: Invoice;
}

@ObjectType()
export class InvoiceConnection {
  @Field(() => [InvoiceEdge]) edges!: readonly InvoiceEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
  @Field(() => [InvoiceTotals], { description: 'of what is filtered, per currency' }) totals!: readonly InvoiceTotals[];
}
