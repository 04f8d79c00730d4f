import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { BadUserInput } from '../errors/coded-errors.js';

export const largestPage = 200;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage!: boolean;
  @Field(() => String, { nullable: true }) endCursor!: string | null;
}

/** Every list takes these; the page size has no default. */
@ArgsType()
export class PageArgs {
  @Field(() => Int) first!: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

/** @throws BadUserInput when the page size is not 1 to 200 */
export function pageSize({ first }: Pick<PageArgs, 'first'>): number {
  if (first < 1 || first > largestPage) throw new BadUserInput(`first must be 1 to ${String(largestPage)}`);
  return first;
}

/** Cuts rows, read one more than asked, into the edges and the PageInfo of a connection. */
export function page<Row, Node>(rows: readonly Row[], first: number, nodeOf: (row: Row) => Node, cursorOf: (row: Row) => string):
{ readonly edges: { readonly cursor: string; readonly node: Node }[]; readonly pageInfo: PageInfo } {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(row), node: nodeOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
