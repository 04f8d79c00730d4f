import { describe, expect, it } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { axeProblems, renderKit } from '../testing';
import { DetailDrawer } from './DetailDrawer';
import { useDrawer } from './use-drawer';

function Probe() {
  const { openId, open, close } = useDrawer();
  return (
    <>
      <button onClick={() => open('INV-1')}>first</button>
      <DetailDrawer opened={openId !== null} onClose={close} label={`Invoice ${openId ?? ''}`} title={openId ?? ''} fullPage={`/invoices/${openId ?? ''}`} foot={<button>Pay €1.00</button>}>inside</DetailDrawer>
    </>
  );
}

describe('the detail drawer', () => {
  it('is opened by the URL, named, and leads to its full page', async () => {
    await renderKit(<Probe />, { at: '/invoices?open=INV-9' });
    expect(await screen.findByRole('dialog', { name: 'Invoice INV-9' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open as a page' }).getAttribute('href')).toBe('/invoices/INV-9');
    expect(await axeProblems()).toEqual([]);
  });

  it('is closed by going back', async () => {
    const { location, navigate } = await renderKit(<Probe />, { at: '/invoices?status=open' });
    await userEvent.click(screen.getByText('first'));
    expect(location()).toBe('/invoices?status=open&open=INV-1');
    await act(() => navigate(-1));
    expect(location()).toBe('/invoices?status=open');
  });

  it('goes back itself when it was opened here, and only drops its parameter when it came by a link', async () => {
    const { location } = await renderKit(<Probe />, { at: '/invoices?status=open&open=INV-9' });
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    expect(location()).toBe('/invoices?status=open');
  });

  it('closes with escape', async () => {
    const { location } = await renderKit(<Probe />, { at: '/invoices' });
    await userEvent.click(screen.getByText('first'));
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    expect(location()).toBe('/invoices');
  });
});
