import { describe, expect, it } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, useState } from 'react';

import { ClientProvider, createPortalClient, useIntentMutation, useQuery } from '../index';
import { refused, wire, type Wire } from '../testing';

interface Item { item: { id: string } | null }
const ItemDocument = { toString: () => 'query Item($id: ID!) { item(id: $id) { id } }' } as unknown as Parameters<typeof useQuery<Item, { id: string }>>[0];
const PayDocument = { toString: () => 'mutation Pay($key: String!) { pay(key: $key) }' } as unknown as Parameters<typeof useIntentMutation<{ pay: boolean }, { key: string; amount: string }>>[0];

const beneath = (server: Wire, children: ReactNode) => <ClientProvider value={createPortalClient({ url: 'http://portal.test/graphql', fetch: server.fetch, onSignedOut: () => undefined })}>{children}</ClientProvider>;

function Detail({ keepPrevious = false }: { readonly keepPrevious?: boolean }) {
  const [id, setId] = useState('1');
  const { data, state, failure, refetch } = useQuery(ItemDocument, { id }, { keepPrevious });
  return <><button onClick={() => { refetch().catch(() => undefined); }}>again</button><button onClick={() => setId('2')}>next</button><output>{JSON.stringify([state, data?.item?.id ?? null, failure?.kind ?? null])}</output></>;
}
const shown = () => JSON.parse(screen.getByRole('status').textContent ?? '') as unknown;

describe('a query', () => {
  it('never shows one thing where another is asked for', async () => {
    render(beneath(wire({ Item: ({ id }) => ({ data: { item: { __typename: 'Item', id } } }) }), <Detail />));
    await waitFor(() => expect(shown()).toEqual(['ready', '1', null]));
    act(() => screen.getByText('next').click());
    expect(shown()).toEqual(['loading', null, null]);
    await waitFor(() => expect(shown()).toEqual(['ready', '2', null]));
  });

  it('goes on showing a list until the new one is there, where that is asked for', async () => {
    render(beneath(wire({ Item: ({ id }) => ({ data: { item: { __typename: 'Item', id } } }) }), <Detail keepPrevious />));
    await waitFor(() => expect(shown()).toEqual(['ready', '1', null]));
    act(() => screen.getByText('next').click());
    expect(shown()).toEqual(['loading', '1', null]);
    await waitFor(() => expect(shown()).toEqual(['ready', '2', null]));
  });

  it('says why there is no answer', async () => {
    render(beneath(wire({ Item: refused('ERP_UNAVAILABLE') }), <Detail />));
    await waitFor(() => expect(shown()).toEqual(['failed', null, 'erp']));
  });

  it('keeps what it was answered before when asking again fails', async () => {
    let asked = 0;
    render(beneath(wire({ Item: ({ id }) => (asked++ === 0 ? { data: { item: { __typename: 'Item', id } } } : refused('INTERNAL_SERVER_ERROR')) }), <Detail />));
    await waitFor(() => expect(shown()).toEqual(['ready', '1', null]));
    act(() => screen.getByText('again').click());
    await waitFor(() => expect(shown()).toEqual(['ready', '1', 'unknown']));
  });
});

describe('a mutation with an intent', () => {
  function Pay() {
    const { run, isRunning } = useIntentMutation(PayDocument);
    const [amount, setAmount] = useState('1');
    return <><button disabled={isRunning} onClick={() => void run((key) => ({ key, amount }))}>pay</button><button onClick={() => setAmount('2')}>more</button></>;
  }
  const keys = (server: Wire) => server.calls.map(({ variables }) => variables['key']);
  const press = async (name: string, server: Wire, calls: number) => {
    act(() => screen.getByText(name).click());
    await waitFor(() => expect(server.calls).toHaveLength(calls));
    await waitFor(() => expect(screen.getByText<HTMLButtonElement>('pay').disabled).toBe(false));
  };

  it('sends the same key after a lost reply or a fault, and another after a definite answer', async () => {
    const answers = ['no-network' as const, refused('INTERNAL_SERVER_ERROR'), { data: { pay: true } }, { data: { pay: true } }];
    let next = 0;
    const server = wire({ Pay: () => answers[next++] ?? 'no-network' });
    render(beneath(server, <Pay />));
    for (const calls of [1, 2, 3, 4]) await press('pay', server, calls);
    const [first, second, third, fourth] = keys(server);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('never sends another input under the key of one that is open', async () => {
    const server = wire({ Pay: 'no-network' });
    render(beneath(server, <Pay />));
    await press('pay', server, 1);
    act(() => screen.getByText('more').click());
    await press('pay', server, 2);
    expect(keys(server)[0]).not.toBe(keys(server)[1]);
  });
});
