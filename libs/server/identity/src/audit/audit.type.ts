import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, PageArgs, PageInfo } from '@portico/platform-graphql-kit';

@ObjectType({ description: 'One field that an act changed.' })
export class AuditChange {
  @Field(() => String) field!: string;
  @Field(() => String, { nullable: true }) before!: string | null;
  @Field(() => String, { nullable: true }) after!: string | null;
}
@ObjectType({ description: 'Who did, changed or looked at what, when and from where. Never changed afterwards.' })
export class AuditEntry {
  @Field(() => ID) id!: string;
  @Field(() => DateTimeScalar) at!: string;
  @Field(() => String) performedBy!: string;
  @Field(() => ID, { nullable: true }) performedById!: string | null;
  @Field(() => String, { nullable: true }) onBehalfOf!: string | null;
  @Field(() => String, { nullable: true, description: 'Of the network it came from.' }) address!: string | null;
  @Field(() => String, { description: 'e.g. "role.changed"' }) action!: string;
  @Field(() => String, { description: 'What was done, to be read after the name.' }) sentence!: string;
  @Field(() => String) object!: string;
  @Field(() => String, { nullable: true }) objectId!: string | null;
  @Field(() => String, { nullable: true, description: 'What people called the object then.' }) label!: string | null;
  @Field(() => [AuditChange]) changes!: readonly AuditChange[];
}
@ObjectType()
export class AuditEdge {
  @Field(() => String) cursor!: string;
  @Field(() => AuditEntry) node!: AuditEntry;
}
@ObjectType()
export class AuditConnection {
  @Field(() => [AuditEdge]) edges!: AuditEdge[];
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => Int) totalCount!: number;
}
@InputType()
export class AuditEntryFilter {
  @Field(() => DateTimeScalar, { nullable: true }) from?: string | null | undefined;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Exclusive.' }) until?: string | null | undefined;
  @Field(() => ID, { nullable: true }) personId?: string | null | undefined;
  @Field(() => [String], { nullable: true }) actions?: string[] | null | undefined;
  @Field(() => String, { nullable: true }) object?: string | null | undefined;
  @Field(() => String, { nullable: true }) objectId?: string | null | undefined;
  @Field(() => String, { nullable: true, description: 'In names and in what objects were called.' }) text?: string | null | undefined;
}
@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditEntryFilter, { nullable: true }) filter?: AuditEntryFilter | null;
}
