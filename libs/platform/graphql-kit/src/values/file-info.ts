import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class FileInfo {
  @Field(() => ID) id!: string;
  @Field(() => String) fileName!: string;
  @Field(() => Int) size!: number;
  @Field(() => String) url!: string;
}
