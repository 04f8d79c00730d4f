import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@portico/platform-graphql-kit';

@ObjectType()
export class ListedPerson {
  @Field(() => Int, { description: 'Of the text, from 1.' }) line!: number;
  @Field(() => String) email!: string;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => [ID], { description: 'As invitePeople takes them; empty where the line names none.' }) roles!: readonly string[];
  @Field(() => DateScalar, { nullable: true }) endsOn!: string | null;
}
@ObjectType({ description: 'A line that is left out, with the reason.' })
export class PeopleListFault {
  @Field(() => Int) line!: number;
  @Field(() => String) message!: string;
}
@ObjectType({ description: 'What a pasted list says. Nobody is invited by it.' })
export class PeopleList {
  @Field(() => [ListedPerson]) people!: readonly ListedPerson[];
  @Field(() => [PeopleListFault]) faults!: readonly PeopleListFault[];
}
