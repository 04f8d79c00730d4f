import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ProductFacts, ReadMode } from '@portico/domain';
import { DecimalScalar, FromErp, PageArgs, PageInfo, SharedType } from '@portico/platform-graphql-kit';
import type { ProductRecord } from '../persistence/product-record.js';
import { plainLine } from '../text/plain-text.js';
import { imageUrl, productFacts } from '../use-cases/product-facts.js';

@SharedType('Category')
@ObjectType()
export class Category {
  @Field(() => ID) id!: string;
  @FromErp('categories') @Field(() => String) name!: string;
  @Field(() => ID, { nullable: true }) parentId!: string | null;
  /** Of the list it stands in; the account's whole catalogue where it stands in none. */
  count?: number;
}

@ObjectType()
export class UnitOfMeasure {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => Int) decimals!: number;
  @Field(() => DecimalScalar, { description: 'stock units in one of this unit, as an exact fraction' }) numerator!: string;
  @Field(() => DecimalScalar) denominator!: string;
}
@ObjectType()
export class ProductAttribute {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
  @Field(() => String, { nullable: true }) unit!: string | null;
}
@ObjectType()
export class VariantAxis {
  @Field(() => String) name!: string;
  @Field(() => String) value!: string;
}

@SharedType('Product')
@ObjectType()
export class Product implements ProductFacts {
  /** Not fields of the schema: what other capabilities' fields of a product need. */
  externalId!: string;
  priceUnit!: string;
  successorSku!: string | null;
  record!: ProductRecord;
  readMode!: ReadMode;

  @Field(() => ID) id!: string;
  @FromErp('products') @Field(() => String) sku!: string;
  @FromErp('products') @Field(() => String) name!: string;
  @FromErp('products') @Field(() => String, { nullable: true }) customerPartNumber!: string | null;
  @FromErp('products') @Field(() => String, { nullable: true }) gtin!: string | null;
  @FromErp('products') @Field(() => [ProductAttribute]) attributes!: readonly ProductAttribute[];
  @FromErp('products') @Field(() => [UnitOfMeasure]) units!: readonly UnitOfMeasure[];
  @FromErp('products') @Field(() => String) stockUnit!: string;
  @FromErp('products') @Field(() => String) salesUnit!: string;
  @FromErp('products') @Field(() => DecimalScalar, { nullable: true }) minimum!: string | null;
  @FromErp('products') @Field(() => DecimalScalar, { nullable: true }) multiple!: string | null;
  @FromErp('products') @Field(() => String, { nullable: true }) packLabel!: string | null;
  @FromErp('images') @Field(() => String, { nullable: true }) imageUrl!: string | null;
  @FromErp('images') @Field(() => [String]) imageUrls!: readonly string[];
  @FromErp('products') @Field(() => Boolean) isDiscontinued!: boolean;
  @FromErp('products') @Field(() => [VariantAxis]) variantAxes!: readonly VariantAxis[];
  @Field(() => Boolean) isOrderable!: boolean;
}

/** @param readMode of its prices and stock */
export function productFromRecord(record: ProductRecord, readMode: ReadMode = 'cached'): Product {
  return {
    ...productFacts(record), record, readMode, gtin: record.gtin, isDiscontinued: record.isDiscontinued,
    attributes: record.attributes.map(({ code, name, value, unit }) => ({ code, name: plainLine(name), value: plainLine(value), unit })),
    variantAxes: record.variantAxes.map(({ name, value }) => ({ name: plainLine(name), value: plainLine(value) })), imageUrls: record.imageIds.map((image) => imageUrl(record.id, image)),
  };
}

@InputType()
export class FacetFilter {
  @Field(() => String) code!: string;
  @Field(() => [String]) values!: string[];
}
export enum ProductSort { RELEVANCE = 'RELEVANCE', NAME = 'NAME', SKU = 'SKU' }
registerEnumType(ProductSort, { name: 'ProductSort' });

@InputType()
export class ProductFilter {
  @Field(() => String, { nullable: true }) search?: string | null;
  @Field(() => ID, { nullable: true }) categoryId?: string | null;
  @Field(() => [FacetFilter], { nullable: true }) facets?: FacetFilter[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Bought by this account in the last 12 months.' }) boughtBefore?: boolean | null;
}
@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true }) filter?: ProductFilter | null;
  @Field(() => ProductSort, { nullable: true }) sort?: ProductSort | null;
}

@ObjectType()
export class FacetValue {
  @Field(() => String) value!: string;
  @Field(() => Int) count!: number;
}
@ObjectType()
export class Facet {
  @Field(() => String) code!: string;
  @Field(() => String) name!: string;
  @Field(() => [FacetValue]) values!: readonly FacetValue[];
}
@ObjectType()
export class ProductEdge {
  @Field(() => String) cursor!: string;
  @Field(() => Product) node!: Product;
}
@ObjectType()
export class ProductConnection {
  @Field(() => [ProductEdge]) edges!: ProductEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
}
