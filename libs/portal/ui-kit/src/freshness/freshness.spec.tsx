import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import { freshStateOf, leastFresh } from './freshness';
import { FreshnessDot } from './FreshnessDot';
import { FreshnessNote } from './FreshnessNote';

const at = (state: 'live' | 'recent' | 'stale' | 'unavailable', asOf: string | null = '2026-11-23T19:48:00') => ({ state, asOf, owner: 'ERP' });

describe('freshness', () => {
  it('never takes an unknown word of the server for something fresh', () => {
    expect(['LIVE', 'CACHED', 'STALE', 'UNAVAILABLE', 'SHINY'].map(freshStateOf)).toEqual(['live', 'recent', 'stale', 'unavailable', 'stale']);
  });

  it('of several figures is that of the worst and oldest', () => {
    expect(leastFresh([at('live'), at('stale', '2026-11-23T10:00:00'), at('stale', '2026-11-23T08:00:00'), at('recent')])).toEqual(at('stale', '2026-11-23T08:00:00'));
    expect(leastFresh([])).toBeNull();
  });
});

describe('the freshness dot', () => {
  it.each(['live', 'recent', 'stale', 'unavailable'] as const)('has a shape of its own when %s', async (state) => {
    await renderKit(<FreshnessDot fresh={at(state)} />);
    expect(screen.getByTestId('freshness-mark').dataset['state']).toBe(state);
    expect(await axeProblems()).toEqual([]);
  });

  it('says in words since when a figure is stale', async () => {
    await renderKit(<FreshnessDot fresh={at('stale', '2026-11-23T08:12:00')} figure="Price of HX-933" />);
    expect(screen.getByText('from 08:12')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Price of HX-933: Stale, from the ERP, from 08:12' })).toBeTruthy();
  });

  it('tells whose the figure is and how old, and checks now', async () => {
    const check = jest.fn(() => Promise.resolve());
    await renderKit(<FreshnessDot fresh={at('recent')} onCheckNow={check} />);
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText(/From the ERP, 4 mins? ago/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(check).toHaveBeenCalledTimes(1);
  });

  it('says so when the check found no answer, and keeps what is shown', async () => {
    await renderKit(<FreshnessNote fresh={at('stale')} onCheckNow={() => Promise.reject(new Error('silent'))} />);
    await userEvent.click(screen.getByRole('button', { name: 'Check now' }));
    expect(await screen.findByText('The ERP did not answer. What you see is kept.')).toBeTruthy();
    expect(screen.getByText(/ago \(stale\)/)).toBeTruthy();
  });

  it('does not call an age what was never read', async () => {
    await renderKit(<FreshnessNote fresh={at('unavailable', null)} />);
    expect(screen.getByText(/The ERP has not answered yet/)).toBeTruthy();
  });
});
