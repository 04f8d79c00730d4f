import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import type { FilterDefinition } from './filter';
import { FilterChips } from './FilterChips';

const filters: FilterDefinition[] = [
  { key: 'open', label: 'Open', kind: 'toggle', pinned: true },
  { key: 'due', label: 'Due date', kind: 'choice', pinned: true, options: [{ value: 'week', label: 'This week' }, { value: 'late', label: 'Late', count: 4 }] },
  { key: 'material', label: 'Material', kind: 'many', options: [{ value: 'A2', label: 'Stainless A2' }, { value: 'A4', label: 'Stainless A4' }] },
];

describe('filter chips', () => {
  it('turn a filter on and off', async () => {
    const onChange = jest.fn();
    await renderKit(<FilterChips filters={filters} values={{ open: true }} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Open', pressed: true }));
    expect(onChange).toHaveBeenCalledWith('open', false);
    expect(await axeProblems()).toEqual([]);
  });

  it('offer the choices of one and take it back', async () => {
    const onChange = jest.fn();
    await renderKit(<FilterChips filters={filters} values={{ due: 'late' }} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: /Due date\s*Late/ }));
    await userEvent.click(await screen.findByRole('menuitemradio', { name: /This week/ }));
    expect(onChange).toHaveBeenLastCalledWith('due', 'week');
  });

  it('add one that is not shown yet, with its choices open', async () => {
    const onChange = jest.fn();
    await renderKit(<FilterChips filters={filters} values={{}} onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Material' }));
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: /Stainless A4/ }));
    expect(onChange).toHaveBeenLastCalledWith('material', ['A4']);
  });

  it('take a period by its name or by its days', async () => {
    const onChange = jest.fn();
    const period: FilterDefinition = { key: 'when', label: 'Period', kind: 'period', pinned: true };
    const { unmount } = await renderKit(<FilterChips filters={[period]} values={{ when: null }} onChange={onChange} />);
    await userEvent.click(await screen.findByRole('button', { name: /Period\s*any/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Last 7 days' }));
    expect(onChange).toHaveBeenLastCalledWith('when', '7d');
    unmount();
    await renderKit(<FilterChips filters={[period]} values={{ when: '2026-11-01..' }} onChange={onChange} />);
    await userEvent.click(await screen.findByRole('button', { name: /Period\s*from 1 Nov/ }));
    fireEvent.change(await screen.findByLabelText('Last day'), { target: { value: '2026-11-20' } });
    expect(onChange).toHaveBeenLastCalledWith('when', '2026-11-01..2026-11-20');
    expect(await axeProblems()).toEqual([]);
  });

  it('say how many are chosen once they are many', async () => {
    const many = { ...filters[2], options: ['a', 'b', 'c'].map((value) => ({ value, label: value })) } as FilterDefinition;
    await renderKit(<FilterChips filters={[many]} values={{ material: ['a', 'b', 'c'] }} onChange={() => undefined} />);
    expect(screen.getByRole('button', { name: /Material\s*3/ })).toBeTruthy();
  });
});
