import { describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';

import { ClientProvider, createPortalClient, usePages } from '../index';
import { refused, wire, type Wire } from '../testing';

interface List { list: { edges: { node: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
const ListDocument = { toString: () => 'query List($first: Int!, $after: String) { list(first: $first, after: $after) { edges { node } pageInfo { hasNextPage endCursor } } }' } as unknown as Parameters<typeof usePages<List, { first: number; after?: string | null }, string>>[0];

const all = ['a', 'b', 'c', 'd', 'e'];
function server(rows: readonly string[] = all): Wire & { rows: readonly string[] } {
  const state = { rows };
  const made = wire({ List: ({ first, after }) => {
    const from = after === null || after === undefined ? 0 : state.rows.indexOf(String(after)) + 1;
    const shown = state.rows.slice(from, from + Number(first));
    return { data: { list: { edges: shown.map((node) => ({ node })), pageInfo: { hasNextPage: from + shown.length < state.rows.length, endCursor: shown.at(-1) ?? null } } } };
  } });
  return Object.assign(state, made);
}

function Probe() {
  const { rows, more, refetch, state } = usePages(ListDocument, { first: 2 }, ({ list }) => list);
  return <><button onClick={more}>more</button><button onClick={() => { refetch().catch(() => undefined); }}>again</button><output>{`${rows.join('')} ${state}`}</output></>;
}
const shows = (words: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(words));
const press = (name: string) => act(() => screen.getByText(name).click());
const open = (made: Wire) => render(<ClientProvider value={createPortalClient({ url: 'http://portal.test/graphql', fetch: made.fetch, onSignedOut: () => undefined })}><Probe /></ClientProvider>);

describe('a list by pages', () => {
  it('grows to its end, one call a page, and asks no further', async () => {
    const made = server();
    open(made);
    await shows('ab ready');
    press('more');
    await shows('abcd ready');
    press('more');
    await shows('abcde ready');
    press('more');
    await shows('abcde ready');
    expect(made.calls.map(({ variables }) => variables['after'] ?? null)).toEqual([null, 'b', 'd']);
  });

  it('has no rows where the server answers with errors alone', async () => {
    open(wire({ List: { ...refused('INTERNAL_SERVER_ERROR') as { errors: [] }, data: null } }));
    await shows(' failed');
  });

  it('reads all its pages again, and loses none when a row has come in at the top', async () => {
    const made = server();
    open(made);
    await shows('ab ready');
    press('more');
    await shows('abcd ready');
    made.rows = ['new', ...all];
    press('again');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('newabc ready'));
  });
});
