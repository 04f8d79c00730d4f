import { Field, ObjectType } from '@nestjs/graphql';
import type { PostalAddress } from '@portico/domain';

@ObjectType()
export class Address implements PostalAddress {
  @Field(() => String) name!: string;
  @Field(() => [String]) lines!: string[];
  @Field(() => String) city!: string;
  @Field(() => String) postalCode!: string;
  @Field(() => String, { nullable: true }) region!: string | null;
  @Field(() => String) country!: string;
}
