import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderKit } from '../testing';
import { choiceParam, flagParam, listParam, pageParam, sortParam, textParam } from './url-params';
import { useUrlState } from './use-url-state';

const shape = { status: choiceParam(['open', 'all']), q: textParam(), material: listParam(), late: flagParam(), page: pageParam(), sort: sortParam(['issued', 'due'], { column: 'issued', direction: 'desc' }) };

function Probe() {
  const { values, set, href } = useUrlState(shape, { resetWith: ['page'] });
  return (
    <>
      <output>{JSON.stringify(values)}</output>
      <button onClick={() => { set({ status: 'open' }); set({ material: ['A2', 'A4'] }); }}>both</button>
      <button onClick={() => set({ page: 3 })}>page</button>
      <button onClick={() => set({ sort: { column: 'due', direction: 'asc' } }, { history: 'replace' })}>sort</button>
      <a href={href({ late: true })}>late</a>
    </>
  );
}
const shown = () => JSON.parse(screen.getByRole('status').textContent ?? '') as Record<string, unknown>;

describe('view state in the URL', () => {
  it('is read, and what makes no sense is the default', async () => {
    await renderKit(<Probe />, { at: '/x?status=nonsense&page=-1&sort=-colour&material=A2&material=&q=bolt' });
    expect(shown()).toEqual({ status: null, q: 'bolt', material: ['A2'], late: false, page: 1, sort: { column: 'issued', direction: 'desc' } });
  });

  it('takes two changes at once without losing one', async () => {
    const { location } = await renderKit(<Probe />, { at: '/x' });
    await userEvent.click(screen.getByText('both'));
    expect(location()).toBe('/x?status=open&material=A2&material=A4');
  });

  it('goes back to the first page when a filter changes, and leaves other parameters alone', async () => {
    const { location } = await renderKit(<Probe />, { at: '/x?open=INV-1&page=4' });
    await userEvent.click(screen.getByText('both'));
    expect(location()).toBe('/x?open=INV-1&status=open&material=A2&material=A4');
  });

  it('steps back through what was pushed and not through what was replaced', async () => {
    const { location, navigate } = await renderKit(<Probe />, { at: '/x' });
    await userEvent.click(screen.getByText('page'));
    await userEvent.click(screen.getByText('sort'));
    expect(location()).toBe('/x?sort=due');
    await act(() => navigate(-1));
    expect(location()).toBe('/x');
  });

  it('gives an ordinary link to the same view with a change', async () => {
    await renderKit(<Probe />, { at: '/x?status=open&page=2' });
    expect(screen.getByText('late').getAttribute('href')).toBe('/x?status=open&late=1');
  });
});
