import { describe, expect, it } from '@jest/globals';
import { refused, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { aViewer, renderSignedIn } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { HomePage } from './HomePage';

const freshness = { __typename: 'Freshness', state: 'CACHED', asOf: '2026-11-23T19:48:00', owner: 'ERP' };
const eur = (amount: string) => ({ __typename: 'Money', amount, currency: 'EUR' });
const order = { __typename: 'Order', id: 'o1', reference: 'PTC-1', number: 'SO-1042', poNumber: '4500118109', state: 'SHIPPED_IN_PART', nextDelivery: '2026-11-30', total: { certainty: 'ESTIMATE', money: eur('4881.76') } };
const invoice = { __typename: 'Invoice', id: 'i1', number: 'INV-20541', dueOn: '2026-11-20', daysOverdue: 3, openBalance: eur('3120.50') };
const credit = (limit: string) => ({ data: { credit: { __typename: 'CreditAccount', limitKind: 'LIMITED', creditLimit: eur(limit), exposure: eur('100'), reservedInPortal: eur('0'), availableCredit: eur('59900'), freshness } } });
const full: WireAnswers = {
  HomeOrders: { data: { orders: { __typename: 'OrderConnection', openCount: 7, edges: [{ node: order }], freshness } } },
  HomeInvoices: { data: { due: { __typename: 'InvoiceConnection', edges: [{ node: invoice }, { node: { ...invoice, id: 'i2', number: 'INV-1', openBalance: eur('-10') } }] }, invoices: { __typename: 'InvoiceConnection', totals: ['EUR', 'USD'].map((currency) => ({ currency, open: { amount: '10', currency }, credits: { amount: '0', currency }, ageing: [] })), freshness } } },
  HomeCredit: ({ live }) => credit(live === true ? '70000' : '60000'),
  HomeProducts: { data: { recentProducts: [{ __typename: 'Product', id: 'p1', sku: 'A/B 1', name: 'Hex bolt', customerPartNumber: 'KA-100482', price: { kind: 'PRICE', unitPrice: { amount: '8.4371', currency: 'EUR', unit: 'pc', priceQuantity: '100' }, freshness } }] } },
};

describe('the home page', () => {
  it('shows what is on its way, what is due, the credit and what was bought', async () => {
    await renderSignedIn(<HomePage />, { answers: full });
    expect(await screen.findByRole('link', { name: '4500118109' })).toBeTruthy();
    expect(screen.getByText('Shipped in part')).toBeTruthy();
    expect(screen.getByRole('link', { name: '7 open, all orders' })).toBeTruthy();
    expect(await screen.findByText('3 days late')).toBeTruthy();
    expect(await screen.findByText('60,000.00')).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'Hex bolt' })).getAttribute('href')).toBe('/shop/A%2FB%201');
    expect(await axeProblems()).toEqual([]);
  });

  it('names no invoice as due that was overpaid', async () => {
    await renderSignedIn(<HomePage />, { answers: full });
    expect(await screen.findByRole('link', { name: 'INV-20541' })).toBeTruthy();
    expect(screen.queryByText('INV-1')).toBeNull();
  });

  it('keeps currencies apart', async () => {
    await renderSignedIn(<HomePage />, { answers: full });
    expect(await screen.findByRole('region', { name: 'Open amounts by age, EUR' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Open amounts by age, USD' })).toBeTruthy();
  });

  it('reads the credit live when asked to, and shows that', async () => {
    await renderSignedIn(<HomePage />, { answers: full });
    await userEvent.click(await screen.findByRole('button', { name: /^Credit: Recent/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Check now' }));
    expect(await screen.findByText('70,000.00')).toBeTruthy();
  });

  it('stands with one part failing, and says which and why', async () => {
    await renderSignedIn(<HomePage />, { answers: { ...full, HomeOrders: refused('ERP_UNAVAILABLE') } });
    expect(await screen.findByText('Hex bolt')).toBeTruthy();
    const orders = screen.getByRole('region', { name: 'Open orders' });
    expect(within(orders).getByRole('alert').textContent).toContain('The ERP is not answering');
    expect(within(orders).getByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says what would be here when there is nothing yet', async () => {
    await renderSignedIn(<HomePage />, { answers: { ...full, HomeOrders: { data: { orders: { openCount: 0, edges: [], freshness } } }, HomeProducts: { data: { recentProducts: [] } } } });
    expect(await screen.findByText('No open orders')).toBeTruthy();
    expect(await screen.findByText('Nothing bought yet')).toBeTruthy();
  });

  it('asks for nothing the role may not see', async () => {
    const { server } = await renderSignedIn(<HomePage />, { viewer: aViewer({ permissions: ['SEE_PRICES'] }), answers: full });
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(server.calls.map(({ operation }) => operation)).toEqual(['Viewer']);
  });
});
