import { type AnyVariables, createRequest } from '@urql/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';

import { parsedDocument, type TypedDocument } from '../documents/parsed-document';
import { type QueryState, useQuery } from './use-query';

export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}
export interface Pages<Result, Node> extends QueryState<Result> {
  /** Of all pages that are here. */
  readonly rows: readonly Node[];
  /** Fetches the next page; nothing happens while one is on its way, or when there is none. */
  readonly more: () => void;
}
interface Following<Result> { readonly key: number; readonly from: string | null; readonly pages: readonly Result[] }

/**
 * A list that grows by pages, each asked for by the cursor of the one before. The first page is a watched query, so it follows
 * mutations; when it changes, and on `refetch`, those behind it are read again, and what is shown stays until then.
 */
export function usePages<Result, Variables extends AnyVariables, Node>(document: TypedDocument<Result, Variables>, variables: Variables, connectionOf: (result: Result) => Connection<Node>): Pages<Result, Node> {
  const client = useClient();
  const query = parsedDocument(document);
  const first = useQuery(document, variables, { keepPrevious: true });
  const key = createRequest(query, variables).key;
  const [following, setFollowing] = useState<Following<Result>>({ key, from: null, pages: [] });
  const [isReading, setReading] = useState(false);
  const run = useRef(0);
  const asked = useRef({ key, variables, connectionOf, first: first.data });
  useEffect(() => { asked.current = { key, variables, connectionOf, first: first.data }; });

  const read = useCallback(async (known: readonly Result[], start: Result, count: number) => {
    const { key: of, variables: given, connectionOf: connection } = asked.current;
    const mine = ++run.current;
    const pages = [...known];
    setReading(true);
    try {
      while (pages.length < count) {
        const { pageInfo } = connection(pages.at(-1) ?? start);
        if (!pageInfo.hasNextPage) break;
        const { data } = await client.query<Result, Variables>(query, { ...given, after: pageInfo.endCursor ?? null }, { requestPolicy: 'network-only' }).toPromise();
        // What is here stays; the end coming near again asks again.
        if (data === undefined || data === null) return;
        pages.push(data);
      }
      if (run.current === mine && asked.current.key === of) setFollowing({ key: of, from: connection(start).pageInfo.endCursor ?? null, pages });
    } finally {
      if (run.current === mine) setReading(false);
    }
  }, [client, query]);

  const isFirstThere = first.data !== undefined && first.state !== 'loading';
  const pages = useMemo(() => (following.key === key ? following.pages : []), [following, key]);
  const end = first.data === undefined ? null : connectionOf(first.data).pageInfo.endCursor ?? null;
  const isBehind = isFirstThere && pages.length > 0 && following.from !== end;
  const count = pages.length;
  useEffect(() => {
    const start = asked.current.first;
    if (isBehind && start !== undefined) void read([], start, count);
  }, [isBehind, end, count, read]);

  const more = useCallback(() => {
    if (!isFirstThere || isReading || isBehind || first.data === undefined) return;
    if (connectionOf(pages.at(-1) ?? first.data).pageInfo.hasNextPage) void read(pages, first.data, pages.length + 1);
  }, [isFirstThere, isReading, isBehind, first.data, connectionOf, pages, read]);
  const refetchFirst = first.refetch;
  const refetch = useCallback(async () => {
    const answer = await refetchFirst();
    if (count > 0) await read([], answer, count);
    return answer;
  }, [refetchFirst, read, count]);

  const rows = first.data === undefined ? [] : [first.data, ...pages].flatMap((page) => connectionOf(page).edges.map(({ node }) => node));
  return { ...first, state: isReading && first.state === 'ready' ? 'loading' : first.state, rows, more, refetch };
}
