import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DecimalScalar, Freshness, FromErp, SharedType } from '@portico/platform-graphql-kit';

export enum StockDisplay { EXACT = 'EXACT', BANDS = 'BANDS', HIDDEN = 'HIDDEN' }
registerEnumType(StockDisplay, { name: 'StockDisplay' });

@ObjectType()
export class Inbound {
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => DateScalar, { nullable: true }) date!: string | null;
}
@ObjectType()
export class WarehouseStock {
  @Field(() => String) warehouse!: string;
  @Field(() => String) name!: string;
  @FromErp('inventory') @Field(() => DecimalScalar, { nullable: true, description: 'Null when shown in bands or hidden.' }) available!: string | null;
  @FromErp('inventory') @Field(() => String, { nullable: true, description: 'e.g. "50+" when shown in bands.' }) band!: string | null;
  @FromErp('inventory') @Field(() => Boolean) isInStock!: boolean;
  @FromErp('inventory') @Field(() => [Inbound]) inbound!: readonly Inbound[];
  @Field(() => Boolean, { description: `The buyer's own warehouse.` }) isDefault!: boolean;
}
@SharedType('Stock')
@ObjectType()
export class Stock {
  @Field(() => StockDisplay) display!: StockDisplay;
  @Field(() => String, { nullable: true }) unit!: string | null;
  @FromErp('inventory') @Field(() => [WarehouseStock]) warehouses!: readonly WarehouseStock[];
  @Field(() => Freshness) freshness!: Freshness;
}
