import type { CallOptions, DeltaPage, DeltaRequest, RejectedRecord } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import type { z } from 'zod';
import { wirePage } from '../wire/primitives.js';
import type { ErpClient } from './erp-client.js';
import { HttpProblem } from './http-problem.js';
import { faultsOf, nameOf } from './read-wire.js';

/** The contract's largest page. */
const maxPage = 500;

export interface WireList<Schema extends z.ZodType, T> {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly schema: Schema;
  /** Null where the ERP reports it as withdrawn. */
  readonly map: (record: z.infer<Schema>) => T | null;
  readonly idOf: (record: z.infer<Schema>) => string;
}

/** One page of a list. The walk's watermark is handed on with its last page only. */
export async function readPage<Schema extends z.ZodType, T>(client: ErpClient, list: WireList<Schema, T>, request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<T>> {
  const limit = Math.min(request.limit, maxPage);
  const ask = (changedSince: string | null) =>
    client.json({ method: 'GET', path: list.path, query: { ...list.query, limit, cursor: request.cursor, changedSince } }, wirePage, call);
  const page = await ask(request.cursor === null ? request.watermark : null).catch((error: unknown) => {
    // The ERP no longer knows our watermark: the contract says to walk the whole list again.
    if (request.cursor === null && request.watermark !== null && error instanceof HttpProblem && error.hasType('urn:erp:invalid-cursor')) return ask(null);
    throw error;
  });
  return { ...readRecords(list, page.items), nextCursor: page.nextCursor, watermark: page.nextCursor === null ? page.watermark : null };
}

/** Every record of a list that is short enough to be read whole. */
export async function readWhole<Schema extends z.ZodType, T>(client: ErpClient, list: WireList<Schema, T>, call?: CallOptions): Promise<Records<T>> {
  const items: T[] = [];
  const rejected: RejectedRecord[] = [];
  const withdrawn: string[] = [];
  let cursor: string | null = null;
  do {
    const page: DeltaPage<T> = await readPage(client, list, { cursor, watermark: null, limit: maxPage }, call);
    if (page.nextCursor !== null && page.nextCursor === cursor) throw new ErpError('malformed', `${list.path}: a page leads to itself`);
    items.push(...page.items);
    rejected.push(...page.rejected);
    withdrawn.push(...(page.withdrawn ?? []));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return { items, rejected, withdrawn };
}

export interface Records<T> {
  readonly items: readonly T[];
  readonly rejected: readonly RejectedRecord[];
  readonly withdrawn: readonly string[];
}

/** A record that does not fit the contract is rejected by name; its neighbours are read all the same. */
export function readRecords<Schema extends z.ZodType, T>(list: Pick<WireList<Schema, T>, 'schema' | 'map' | 'idOf'>, values: readonly unknown[]): Records<T> {
  const items: T[] = [];
  const rejected: RejectedRecord[] = [];
  const withdrawn: string[] = [];
  for (const [position, value] of values.entries()) {
    const result = list.schema.safeParse(value);
    if (!result.success) {
      rejected.push({ externalId: nameOf(value, position), reason: faultsOf(result.error) });
      continue;
    }
    const item = list.map(result.data);
    if (item === null) withdrawn.push(list.idOf(result.data));
    else items.push(item);
  }
  return { items, rejected, withdrawn };
}
