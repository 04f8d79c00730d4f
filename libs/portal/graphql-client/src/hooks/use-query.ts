import { type AnyVariables, createRequest, type RequestPolicy } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useClient, useQuery as useUrqlQuery } from 'urql';

import { parsedDocument, type TypedDocument } from '../documents/parsed-document';
import { type Failure, failureOf } from '../failure/failure';

export interface QueryOptions {
  readonly pause?: boolean;
  /** Default `cache-and-network`: what is known at once, and the newest behind it. */
  readonly policy?: RequestPolicy;
  /** While other variables load, goes on giving the last data: for lists, never for the detail of one thing. */
  readonly keepPrevious?: boolean;
}

export interface QueryState<Result> {
  readonly data: Result | undefined;
  readonly failure: Failure | null;
  /** `loading` with data means that newer is on its way. */
  readonly state: 'loading' | 'ready' | 'failed';
  /** Asks the server again, past what is kept; resolves with its answer and rejects when there is none. */
  readonly refetch: () => Promise<Result>;
}

export function useQuery<Result, Variables extends AnyVariables>(document: TypedDocument<Result, Variables>, variables: Variables, { pause = false, policy, keepPrevious = false }: QueryOptions = {}): QueryState<Result> {
  const client = useClient();
  const query = parsedDocument(document);
  const key = createRequest(query, variables).key;
  const [result] = useUrqlQuery<Result, Variables>({ query, variables, pause, ...(policy ? { requestPolicy: policy } : {}) } as Parameters<typeof useUrqlQuery<Result, Variables>>[0]);
  const own = result.operation === undefined || result.operation.key === key;
  const failure = useMemo(() => (result.error && own ? failureOf(result.error) : null), [result.error, own]);

  const latest = useRef(variables);
  useEffect(() => { latest.current = variables; });
  const refetch = useCallback(async () => {
    const answer = await client.query<Result, Variables>(query, latest.current, { requestPolicy: 'network-only' }).toPromise();
    if (answer.data === undefined || answer.data === null) throw answer.error ?? new Error('No answer');
    return answer.data;
  }, [client, query]);

  // An error leaves no data behind, or null: what this question was answered before stays, and "nothing" is never made of it.
  const answered = useRef<{ readonly key: number; readonly data: Result } | null>(null);
  const given = (own || keepPrevious ? result.data : undefined) ?? undefined;
  const data = given ?? (result.error && own && answered.current?.key === key ? answered.current.data : undefined);
  useEffect(() => { if (own && given !== undefined) answered.current = { key, data: given }; }, [own, given, key]);
  const state = result.fetching || result.stale || !own ? 'loading' : failure && data === undefined ? 'failed' : 'ready';
  return { data, failure, state, refetch };
}
