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

/** Where a page ended: the values of its sort key, in a form that a client does not take apart. */
export const toCursor = (key: readonly (string | null)[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws BadUserInput when it is not one of ours */
export function fromCursor(cursor: string | null | undefined, length: number): readonly (string | null)[] | null {
  if (cursor === null || cursor === undefined) return null;
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadUserInput('after is not a cursor of this list');
  }
  const isKey = Array.isArray(key) && key.length === length && key.every((part) => part === null || typeof part === 'string');
  if (!isKey) throw new BadUserInput('after is not a cursor of this list');
  return key as readonly (string | null)[];
}

/** Cuts rows, read one more than asked, into the edges and the PageInfo of a connection. */
export function page<Row, Node>(rows: readonly Row[], first: number, nodeOf: (row: Row) => Node, cursorOf: (row: Row) => string):
{ readonly edges: { readonly cursor: string; readonly node: Node }[]; readonly pageInfo: PageInfo } {
  const edges = rows.slice(0, first).map((row) => ({ cursor: cursorOf(row), node: nodeOf(row) }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
