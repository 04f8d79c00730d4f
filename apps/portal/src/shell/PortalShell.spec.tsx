import { describe, expect, it } from '@jest/globals';
import type { WireAnswers } from '@portico/portal-graphql-client/testing';
import { aViewer, renderSignedIn, type SignedInOptions } from '@portico/portal-session/testing';
import { axeProblems, testBrand } from '@portico/portal-ui-kit/testing';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { BrandContext } from './brand-context';
import { PortalShell } from './PortalShell';

const answer = (status: object, more: object = {}): WireAnswers => ({ Shell: { data: { status: { isErpReachable: true, erpLatencyMs: 400, erpDownSince: null, ...status }, cart: { __typename: 'Cart', id: 'c1', lineCount: 6 }, orders: { openCount: 4 }, ...more } } });
const shell = (options: SignedInOptions = {}) => renderSignedIn(<BrandContext value={testBrand}><PortalShell /></BrandContext>, { answers: answer({}), ...options });

describe('the shell of the portal', () => {
  it('leads to what the role may see, and says how the ERP answers', async () => {
    await shell();
    expect(await screen.findByText('4 open')).toBeTruthy();
    const nav = screen.getByRole('navigation', { name: 'Main navigation' });
    expect(within(nav).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Home', 'Shop', 'Orders4 open', 'Invoices', 'Company']);
    expect(screen.getByText('ERP answering, 0.4 s')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Cart, 6 lines' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('leaves out what the role may not', async () => {
    const { server } = await shell({ viewer: aViewer({ permissions: ['SEE_PRICES'] }) });
    const nav = await screen.findByRole('navigation', { name: 'Main navigation' });
    expect(within(nav).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Home', 'Shop', 'Company']);
    expect(screen.queryByRole('link', { name: /Cart/ })).toBeNull();
    expect(server.calls.find(({ operation }) => operation === 'Shell')?.variables).toEqual({ seeOrders: false, seeCart: false });
  });

  it('says that the ERP is down, since when and what it means', async () => {
    await shell({ answers: answer({ isErpReachable: false, erpDownSince: '2026-11-23T19:02:00' }) });
    expect(await screen.findByText('The ERP has not answered since 19:02.')).toBeTruthy();
    expect(screen.getByText('ERP not answering')).toBeTruthy();
  });

  it('says that an account is blocked, with the reason', async () => {
    const { account } = aViewer();
    await shell({ viewer: aViewer({ account: { ...account, isBlocked: true, blockReason: 'overdue invoices' } }) });
    expect(await screen.findByText(/The seller says: overdue invoices/)).toBeTruthy();
  });

  it('says that the network is gone, and takes it back', async () => {
    await shell();
    await screen.findByText('4 open');
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    act(() => { window.dispatchEvent(new Event('offline')); });
    expect(await screen.findByText('No connection.')).toBeTruthy();
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
    act(() => { window.dispatchEvent(new Event('online')); });
    await waitFor(() => expect(screen.queryByText('No connection.')).toBeNull());
  });

  it('searches in the shop from anywhere', async () => {
    const { location } = await shell({ at: '/invoices' });
    await screen.findByText('4 open');
    await userEvent.keyboard('/');
    await userEvent.keyboard('M8 & nuts{Enter}');
    expect(location()).toBe('/shop?q=M8%20%26%20nuts');
  });
});
