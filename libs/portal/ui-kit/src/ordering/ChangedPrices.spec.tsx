import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import { ChangedPrices, type ChangedPricesProps } from './ChangedPrices';

const onAccept = jest.fn();
const onRemoveRises = jest.fn();
const panel: ChangedPricesProps = {
  currency: 'EUR', netEffect: '-0.35', readAt: '2026-11-23T19:52:00', accepted: false, onAccept, onRemoveRises,
  changes: [
    { lineId: 'a', item: 'Ball valve', number: 'KA-310220', quantity: '40', unit: 'pc', before: '31.95', now: '33.1', per: { quantity: '1', unit: 'pc' }, lineEffect: '46' },
    { lineId: 'b', item: 'Hex bolt', quantity: '10000', unit: 'pc', before: '7.912', now: '7.4485', per: { quantity: '100', unit: 'pc' }, lineEffect: '-46.35' },
    { lineId: 'c', item: 'Drill', quantity: '1', unit: 'pc', before: '5', now: null, per: { quantity: '1', unit: 'pc' }, lineEffect: null },
  ],
};

describe('changed prices', () => {
  it('stand old against new, with the effect and its sign', async () => {
    await renderKit(<ChangedPrices {...panel} />);
    expect(screen.getByRole('row', { name: /Ball valve/ }).textContent).toBe('Ball valveKA-31022040 pc31.950033.1000pc+46.00');
    expect(screen.getByRole('row', { name: /Hex bolt/ }).textContent).toContain('−46.35');
    expect(screen.getByText('−€0.35 on goods')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('says when a price is gone instead of showing one', async () => {
    await renderKit(<ChangedPrices {...panel} />);
    expect(screen.getByRole('row', { name: /Drill/ }).textContent).toContain('no price now');
  });

  it('are accepted by a box that names the time of the read', async () => {
    await renderKit(<ChangedPrices {...panel} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'I accept these prices, read live at 19:52' }));
    expect(onAccept).toHaveBeenCalledWith(true);
  });

  it('offer to leave out only what rose', async () => {
    await renderKit(<ChangedPrices {...panel} />);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the one that rose' }));
    expect(onRemoveRises).toHaveBeenCalledWith(['a']);
  });
});
