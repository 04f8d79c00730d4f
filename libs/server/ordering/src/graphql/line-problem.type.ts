import { Field, ObjectType } from '@nestjs/graphql';
import { DecimalScalar, typeNamed } from '@portico/platform-graphql-kit';
import type { LineProblem as Problem } from '../cart/line-problems.js';
import { LineProblemKind } from './enums.js';

@ObjectType()
export class LineProblem {
  @Field(() => LineProblemKind) kind!: Problem['kind'];
  @Field(() => String) message!: string;
  @Field(() => [DecimalScalar], { description: 'Nearest quantities that would do.' }) suggestions!: readonly string[];
  @Field(typeNamed('Product'), { nullable: true }) successor?: object | null;
  successorSku!: string | null;
}
