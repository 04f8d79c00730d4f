import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { MoneyValue } from '@portico/domain';
import { DateTimeScalar, DecimalScalar, Money, SharedType, typeNamed } from '@portico/platform-graphql-kit';
import type { CartRefusal as Refusal } from '../cart/cart-refusal.js';
import { CartRefusal } from './enums.js';
import { LineProblem } from './line-problem.type.js';

@ObjectType()
export class CartLine {
  @Field(() => ID) id!: string;
  @Field(() => String) sku!: string;
  @Field(typeNamed('Product'), { nullable: true, description: `Null: it has left the account's assortment.` }) product?: object | null;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String) unit!: string;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(typeNamed('Price')) price?: object;
  @Field(() => [LineProblem], { description: 'What must be mended before it can be ordered.' }) problems?: readonly LineProblem[];
}

@SharedType('Cart')
@ObjectType()
export class Cart {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'Raised by every change; a change names the version it saw or the server merges by line.' }) version!: number;
  @Field(() => [CartLine]) lines!: readonly CartLine[];
  @Field(() => Int) lineCount!: number;
  @Field(() => Money, { nullable: true, description: `Goods at today's prices; null where no line has one and for who may not see prices. pricedLineCount says how many lines are in it.` }) goods?: MoneyValue | null;
  @Field(() => Int) pricedLineCount?: number;
  @Field(() => DateTimeScalar) updatedAt!: string;
  @Field(() => String, { nullable: true }) updatedBy!: string | null;
}

@InputType()
export class CartLineInput {
  @Field(() => String) sku!: string;
  @Field(() => DecimalScalar) quantity!: string;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}
@InputType()
export class CartLineChange {
  @Field(() => ID) lineId!: string;
  @Field(() => DecimalScalar, { nullable: true, description: 'null keeps it; "0" removes the line' }) quantity?: string | null;
  @Field(() => String, { nullable: true }) unit?: string | null;
  @Field(() => String, { nullable: true }) note?: string | null;
}

@ObjectType()
export class CartChanged {
  @Field(() => Cart) cart!: Cart;
}
@ObjectType()
export class CartRefused {
  @Field(() => CartRefusal) reason!: Refusal;
  @Field(() => String) message!: string;
  @Field(() => String, { nullable: true }) sku!: string | null;
  @Field(() => ID, { nullable: true }) lineId!: string | null;
  @Field(() => Cart) cart!: Cart;
}
export const CartResult = createUnionType({ name: 'CartResult', types: () => [CartChanged, CartRefused] as const, resolveType: (value: object) => ('reason' in value ? CartRefused : CartChanged) });
