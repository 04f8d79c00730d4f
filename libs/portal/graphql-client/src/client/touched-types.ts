import { type AnyVariables, type Exchange, mapExchange, type OperationResult } from '@urql/core';

/**
 * A mutation makes the queries stale that hold the type it returns at the top, and those it names itself. Without this
 * every answer with a price or an amount in it would refetch every page that shows one.
 */
export const topTypeOnly: Exchange = mapExchange({ onResult: withTopTypes });

function withTopTypes(result: OperationResult<unknown, AnyVariables>): OperationResult<unknown, AnyVariables> {
  if (result.operation.kind !== 'mutation' || !isRecord(result.data)) return result;
  return { ...result, data: Object.fromEntries(Object.entries(result.data).map(([field, value]) => [field, isRecord(value) ? topOf(value) : value])) };
}

const topOf = (value: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, field === '__typename' ? inner : withoutTypes(inner)]));

function withoutTypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypes);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([field]) => field !== '__typename').map(([field, inner]) => [field, withoutTypes(inner)]));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
