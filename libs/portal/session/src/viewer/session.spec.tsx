import { describe, expect, it } from '@jest/globals';
import { refused } from '@portico/portal-graphql-client/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Outlet } from 'react-router';

import { PersonMenu } from '../person/PersonMenu';
import { AccountSwitcher } from '../switcher/AccountSwitcher';
import { aViewer, renderSignedIn } from '../testing';
import { useSession } from './session';

function Screen() {
  const { viewer, can } = useSession();
  return <><AccountSwitcher /><PersonMenu /><p>works for {viewer.account.number}{can('PAY_INVOICES') ? ', may pay' : ''}</p><Outlet /></>;
}
const bremen = aViewer().memberships[0]?.accounts[1] ?? aViewer().account;

describe('a session', () => {
  it('is asked for where there is none, with the way back', async () => {
    const { location } = await renderSignedIn(<Screen />, { viewer: null, at: '/invoices?bucket=d31' });
    await waitFor(() => expect(location()).toBe(`/sign-in?next=${encodeURIComponent('/invoices?bucket=d31')}`));
  });

  it('tells who works for whom and what they may do', async () => {
    await renderSignedIn(<Screen />);
    expect(await screen.findByText('works for 10482, may pay')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('that could not be read offers another try instead of signing out', async () => {
    const { location } = await renderSignedIn(<Screen />, { answers: { Viewer: 'no-network' } });
    expect(await screen.findByText('The portal does not answer')).toBeTruthy();
    expect(location()).toBe('/');
  });

  it('is not taken for ended by a fault of the server', async () => {
    const { location } = await renderSignedIn(<Screen />, { answers: { Viewer: { errors: [{ message: 'Internal', extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: '7f3a' } }], data: null } } });
    expect(await screen.findByText('Reference 7f3a')).toBeTruthy();
    expect(location()).toBe('/');
  });

  it('that another tab changed is read anew', async () => {
    let account = aViewer().account;
    await renderSignedIn(<Screen />, { answers: { Viewer: () => ({ data: { viewer: aViewer({ account }) } }) } });
    await screen.findByText('works for 10482, may pay');
    account = bremen;
    const otherTab = new BroadcastChannel('portico-session');
    otherTab.postMessage('changed');
    expect(await screen.findByText('works for 10483, may pay')).toBeTruthy();
    otherTab.close();
  });
});

describe('switching accounts', () => {
  const open = async () => userEvent.click(await screen.findByRole('button', { name: /^Company and account/ }));

  it('offers every account of every company and goes on in the same section', async () => {
    let account = aViewer().account;
    const { location, server } = await renderSignedIn(<Screen />, { at: '/orders/17', answers: { Viewer: () => ({ data: { viewer: aViewer({ account }) } }), SwitchAccount: () => { account = bremen; return { data: { switchAccount: aViewer({ account }) } }; } } });
    await open();
    const list = await screen.findByRole('listbox');
    expect(within(list).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['10482EUR', 'Werk Bremen · 10483EUR', '10517EUR']);
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(within(list).getByRole('option', { name: /Werk Bremen/ }));
    expect(await screen.findByText('works for 10483, may pay')).toBeTruthy();
    expect(server.calls.find(({ operation }) => operation === 'SwitchAccount')?.variables).toEqual({ accountId: 'account-10483' });
    await waitFor(() => expect(location()).toBe('/orders'));
  });

  it('stays where it is when the account is not given', async () => {
    const { location } = await renderSignedIn(<Screen />, { at: '/orders/17', answers: { SwitchAccount: { data: { switchAccount: null } } } });
    await open();
    await userEvent.click(await screen.findByRole('option', { name: /Werk Bremen/ }));
    expect(screen.getByText('works for 10482, may pay')).toBeTruthy();
    expect(location()).toBe('/orders/17');
  });

  it('finds one of three hundred by typing, with the keyboard alone', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...aViewer().account, id: `account-${20_000 + index}`, number: String(20_000 + index), name: `Kessler Anlagenbau GmbH, site ${index}` }));
    const [first] = many;
    if (!first) throw new Error('no accounts');
    const { server } = await renderSignedIn(<Screen />, { viewer: aViewer({ account: first, memberships: [{ company: aViewer().company, accounts: many }] }), answers: { SwitchAccount: { data: { switchAccount: null } } } });
    await open();
    const field = await screen.findByRole('combobox', { name: 'Find by name or number' });
    expect(screen.getByText('200 more: type to find them')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field));
    await userEvent.keyboard('site 217');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['site 217 · 20217EUR']);
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(server.calls.find(({ operation }) => operation === 'SwitchAccount')?.variables).toEqual({ accountId: 'account-20217' }));
  });

  it('is not offered to someone with one account', async () => {
    await renderSignedIn(<Screen />, { viewer: aViewer({ memberships: [{ company: aViewer().company, accounts: [aViewer().account] }] }) });
    await screen.findByText(/works for/);
    expect(screen.queryByRole('button', { name: /^Company and account/ })).toBeNull();
  });
});

describe('leaving', () => {
  const leave = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'LM, menu of Lena Maurer' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  };

  it('leads to sign-in without a way back', async () => {
    let signedIn = true;
    const { location } = await renderSignedIn(<Screen />, { at: '/invoices', answers: { Viewer: () => ({ data: { viewer: signedIn ? aViewer() : null } }), SignOut: () => { signedIn = false; return { data: { signOut: true } }; } } });
    await leave();
    await waitFor(() => expect(location()).toBe('/sign-in'));
  });

  it('does not pretend when there was no answer', async () => {
    const { location } = await renderSignedIn(<Screen />, { answers: { SignOut: refused('INTERNAL_SERVER_ERROR') } });
    await leave();
    expect(screen.getByText(/works for/)).toBeTruthy();
    expect(location()).toBe('/');
  });
});
