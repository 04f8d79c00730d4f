import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { renderKit } from '../testing';
import { StockCell } from './StockCell';

describe('stock', () => {
  it('shows what is there and what is coming', async () => {
    await renderKit(<StockCell stock={{ kind: 'exact', quantity: '800', inbound: [{ quantity: '20000', date: '2026-12-02' }, { quantity: '5', date: null }] }} />);
    expect(screen.getByText('800')).toBeTruthy();
    expect(screen.getByText(/^\+20,000 · 2 Dec$/)).toBeTruthy();
    expect(screen.getByText('and 1 more')).toBeTruthy();
  });

  it('names all that is coming where there is room', async () => {
    await renderKit(<StockCell allInbound stock={{ kind: 'exact', quantity: '800', inbound: [{ quantity: '20000', date: '2026-12-02' }, { quantity: '5', date: null }] }} />);
    expect(screen.getByText('+20,000 · 2 Dec')).toBeTruthy();
    expect(screen.getByText('+5, date open')).toBeTruthy();
  });

  it('says when the day of what is coming is open', async () => {
    await renderKit(<StockCell stock={{ kind: 'exact', quantity: '0', inbound: [{ quantity: '60', date: null }] }} />);
    expect(screen.getByText('+60, date open')).toBeTruthy();
  });

  it.each([
    [{ kind: 'band', band: '50+', isInStock: true } as const, '50+'], [{ kind: 'band', band: null, isInStock: false } as const, 'None now'],
    [{ kind: 'hidden' } as const, 'not shown'], [{ kind: 'unavailable' } as const, 'unavailable'],
  ])('is words where it is no figure: %j', async (stock, words) => {
    await renderKit(<StockCell stock={stock} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows its age in each cell only when it is stale', async () => {
    const fresh = (state: 'live' | 'stale') => ({ state, asOf: '2026-11-23T08:12:00', owner: 'ERP' });
    const { unmount } = await renderKit(<StockCell stock={{ kind: 'exact', quantity: '5', fresh: fresh('live') }} />);
    expect(screen.queryByTestId('freshness-mark')).toBeNull();
    unmount();
    await renderKit(<StockCell stock={{ kind: 'exact', quantity: '5', fresh: fresh('stale') }} />);
    expect(screen.getByText('from 08:12')).toBeTruthy();
  });
});
