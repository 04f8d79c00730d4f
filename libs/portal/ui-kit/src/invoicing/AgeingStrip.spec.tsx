import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import { AgeingStrip, type AgeingStripProps } from './AgeingStrip';

const strip: AgeingStripProps = { currency: 'EUR', total: '11897.60', credit: '300', buckets: { notDue: { amount: '4743.20', count: 3 }, d1: { amount: '4510', count: 3 }, d31: { amount: '2260.40', count: 1 }, d61: { amount: '684', count: 1 }, d90: { amount: '0', count: 0 } } };

describe('the ageing strip', () => {
  it('shows five figures over what is open, an empty one in its place', async () => {
    await renderKit(<AgeingStrip {...strip} onSelect={() => undefined} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Not due4,743.203 invoices', '1–30 days late4,510.003 invoices', '31–602,260.401 invoice', '61–90684.001 invoice', 'Over 900.00none']);
    expect(screen.getByText('after 300.00 credit')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('draws the bar from the amounts themselves', async () => {
    const { container } = await renderKit(<AgeingStrip {...strip} />);
    const parts = [...container.querySelectorAll<HTMLElement>('[aria-hidden="true"] > span')];
    expect(parts.map(({ style }) => style.flexGrow)).toEqual(['4743.2', '4510', '2260.4', '684']);
  });

  it('filters by a figure and lifts the filter when it is pressed again', async () => {
    const onSelect = jest.fn();
    const { unmount } = await renderKit(<AgeingStrip {...strip} onSelect={onSelect} />);
    await userEvent.click(screen.getByRole('button', { name: /31–60/ }));
    expect(onSelect).toHaveBeenLastCalledWith('d31');
    unmount();
    await renderKit(<AgeingStrip {...strip} selected="d31" onSelect={onSelect} />);
    await userEvent.click(screen.getByRole('button', { name: /31–60/, pressed: true }));
    expect(onSelect).toHaveBeenLastCalledWith(null);
  });
});
