import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import type { PriceExplanation, PriceView } from './price';
import { PriceCell } from './PriceCell';

const fresh = { state: 'live', asOf: '2026-11-23T19:48:00', owner: 'ERP' } as const;
const bolt: PriceView = { kind: 'price', amount: '8.4371', currency: 'EUR', per: { quantity: '100', unit: 'pc' }, breaks: [{ from: '100', amount: '8.4371' }, { from: '2000', amount: '7.9120' }, { from: '10000', amount: '7.4485' }], fresh };
const why: PriceExplanation = { agreement: { label: 'RA-2026-118', kind: 'frame agreement' }, validFrom: '2026-01-01', validTo: '2026-12-31', pricedOn: { date: '2026-11-23', basis: 'order' }, list: { amount: '11.2', per: { quantity: '100', unit: 'pc' } }, calculation: '20 × 7.9120 = 158.2400' };

describe('a price', () => {
  it('stands with its unit and the next break', async () => {
    await renderKit(<PriceCell price={bolt} item="Hex bolt" />);
    expect(screen.getByText('8.4371')).toBeTruthy();
    expect(screen.getByText('/ 100')).toBeTruthy();
    expect(screen.getByText('7.9120 from 2,000')).toBeTruthy();
  });

  it('marks the break that the quantity meets', async () => {
    await renderKit(<PriceCell price={bolt} item="Hex bolt" quantity="2500" />);
    expect(screen.getByText('7.9120 from 2,000').dataset['met']).toBe('true');
  });

  it('counts breaks in the unit it is sold in, and marks the one that the followed price has reached', async () => {
    const boxes: PriceView = { ...bolt, amount: '16.2473', breaks: [{ from: '0', amount: '18.8907' }, { from: '5', amount: '18.1348' }, { from: '50', amount: '16.2473' }], breakUnit: 'BX' };
    await renderKit(<PriceCell price={boxes} item="Hex bolt" quantity="60" />);
    expect(screen.getByText('16.2473 from 50 boxes').dataset['met']).toBe('true');
  });

  it('reads the codes that ERPs have for units', async () => {
    await renderKit(<PriceCell price={{ ...bolt, per: { quantity: '1', unit: 'PK' }, breaks: [{ from: '10', amount: '6.41' }] }} item="Tape" />);
    expect(screen.getByText('/ pack')).toBeTruthy();
    expect(screen.getByText('6.4100 from 10 packs')).toBeTruthy();
  });

  it('names the unit where pieces do not go without saying', async () => {
    await renderKit(<PriceCell price={{ ...bolt, amount: '312.854', per: { quantity: '100', unit: 'm' }, breaks: [{ from: '500', amount: '298.1' }] }} item="Cable" />);
    expect(screen.getByText('/ 100 m')).toBeTruthy();
    expect(screen.getByText('298.1000 from 500 m')).toBeTruthy();
  });

  it.each([
    [{ kind: 'on-request' } as const, 'Price on request'], [{ kind: 'no-charge', fresh } as const, 'No charge'], [{ kind: 'unavailable', fresh: { ...fresh, state: 'unavailable', asOf: null } } as const, 'price unavailable'],
  ])('that is missing is words and never a zero: %j', async (price, words) => {
    await renderKit(<main><PriceCell price={price} item="Drill" /></main>);
    expect(screen.getByText((text) => text.includes(words))).toBeTruthy();
    expect(screen.getByRole('main').textContent).not.toMatch(/0/);
  });

  it("explains itself, with the buyer's own break", async () => {
    await renderKit(<PriceCell price={bolt} item="Hex bolt" quantity="2500" explanation={why} />);
    await userEvent.click(screen.getByRole('button', { name: '8.4371, Why this price' }));
    const popover = await screen.findByRole('dialog', { name: '8.4371, Why this price' });
    expect(within(popover).getByText('Why €7.9120 per 100')).toBeTruthy();
    expect(within(popover).getByText('RA-2026-118, frame agreement')).toBeTruthy();
    expect(within(popover).getByText('1 Jan – 31 Dec 2026')).toBeTruthy();
    expect(within(popover).getByText('order date, 23 Nov 2026')).toBeTruthy();
    const own = within(popover).getByRole('row', { name: /2,000/ });
    expect(within(own).getByText('your quantity')).toBeTruthy();
    expect(own.textContent).toMatch(/−6\.2\s?%/);
    expect(within(popover).getByText(/From the ERP/)).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('leaves out what the ERP does not tell', async () => {
    await renderKit(<PriceCell price={{ ...bolt, breaks: [] }} item="Hex bolt" explanation={{ decidedBy: 'ERP' }} />);
    await userEvent.click(screen.getByRole('button', { name: /Why this price/ }));
    expect(screen.queryByText('Agreement')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
