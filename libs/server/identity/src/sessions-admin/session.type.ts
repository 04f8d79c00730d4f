import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@portico/platform-graphql-kit';

@ObjectType({ description: 'A browser in which the person is signed in, or was.' })
export class Session {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) createdAt!: string;
  @Field(() => DateTimeScalar, { description: 'To within five minutes.' }) lastSeenAt!: string;
  @Field(() => String, { nullable: true, description: 'Of the network it was opened from.' }) address!: string | null;
  @Field(() => String, { description: 'As the browser called itself: "Firefox on Windows".' }) device!: string;
  @Field(() => Boolean) isCurrent!: boolean;
  @Field(() => Boolean) isOpen!: boolean;
}
