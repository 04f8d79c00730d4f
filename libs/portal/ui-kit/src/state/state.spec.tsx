import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import { LineState } from './LineState';
import { StateTimeline, type TimelineStep } from './StateTimeline';

const steps: TimelineStep[] = [
  { id: '1', state: 'done', title: 'Received', at: '2026-11-16T09:14:00', detail: 'Lena Maurer, in the portal', document: { label: 'PO-4500118109.pdf', href: '/files/po/1' } },
  { id: '2', state: 'done', title: 'Sent to the ERP', at: '2026-11-16T09:31:00' },
  { id: '3', state: 'attention', title: 'Accepted as SO-1042, with changes', at: '2026-11-16T09:31:00', changes: ['Line 3 substituted'] },
  { id: '4', state: 'now', title: 'Shipped in part', at: '2026-11-19T15:40:00' },
  { id: '5', state: 'todo', title: 'Invoiced', detail: 'Follows each shipment' },
];

describe('the timeline of states', () => {
  it('says of each step in words how it stands, and which is now', async () => {
    await renderKit(<StateTimeline label="History" steps={steps} />);
    expect(screen.getAllByRole('img').map((bullet) => bullet.getAttribute('aria-label'))).toEqual(['done', 'done', 'needs attention', 'now', 'to come']);
    expect(screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step')?.textContent).toContain('Shipped in part');
    expect(await axeProblems()).toEqual([]);
  });

  it('names the day once and then only the time', async () => {
    await renderKit(<StateTimeline label="History" steps={steps} />);
    expect(screen.getAllByText(/\d\d:\d\d/).map(({ textContent }) => textContent)).toEqual(['Mon 16 Nov, 09:14', '09:31', '09:31', 'Thu 19 Nov, 15:40']);
  });

  it('lists changes and leads to documents', async () => {
    await renderKit(<StateTimeline label="History" steps={steps} />);
    expect(screen.getByText('Line 3 substituted')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'PO-4500118109.pdf' }).getAttribute('href')).toBe('/files/po/1');
  });

  it('folds the earlier steps where there is little room', async () => {
    await renderKit(<StateTimeline label="History" steps={steps} foldEarlier />);
    expect(screen.queryByText('Received')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: '2 earlier steps' }));
    expect(screen.getByText('Received')).toBeTruthy();
  });

  it('shows a rejection as failed', async () => {
    await renderKit(<StateTimeline label="History" steps={[{ id: '1', state: 'failed', title: 'Rejected' }]} />);
    expect(screen.getByRole('img', { name: 'failed' })).toBeTruthy();
  });
});

describe('the state of a line', () => {
  it('comes with what follows from it', async () => {
    await renderKit(<LineState tone="warn" label="Part shipped" consequence="200 m expected 30 Nov" />);
    expect(screen.getByText('Part shipped')).toBeTruthy();
    expect(screen.getByText('200 m expected 30 Nov')).toBeTruthy();
  });
});
