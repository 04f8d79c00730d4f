import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderKit } from '../testing';
import { KeyboardHelp } from './KeyboardHelp';
import { useShortcut } from './use-shortcut';

const run = jest.fn();
function Probe() { useShortcut('n', run); return <><input aria-label="field" /><input type="checkbox" aria-label="box" /></>; }

describe('shortcuts', () => {
  it('work anywhere but in a field', async () => {
    await renderKit(<Probe />);
    await userEvent.keyboard('n');
    expect(run).toHaveBeenCalledTimes(1);
    await userEvent.type(screen.getByLabelText('field'), 'n');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('work where a key types nothing: on a box that has just been ticked', async () => {
    await renderKit(<Probe />);
    run.mockClear();
    await userEvent.click(screen.getByLabelText('box'));
    await userEvent.keyboard('n');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('are listed at a question mark', async () => {
    await renderKit(<KeyboardHelp />);
    await userEvent.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keyboard' })).toBeTruthy();
  });
});
