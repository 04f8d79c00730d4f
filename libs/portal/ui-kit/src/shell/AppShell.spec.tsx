import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { PageHeader } from '../page/PageHeader';
import { axeProblems, renderKit, testBrand } from '../testing';
import { AppShell, type AppShellProps } from './AppShell';
import { ErpDownBanner, MasqueradeBanner } from './Banner';
import { SearchField } from './SearchField';

const shell: AppShellProps = {
  brand: testBrand, nav: [{ to: '/shop', label: 'Shop', icon: null }, { to: '/orders', label: 'Orders', icon: null, note: '4 open' }], cart: { to: '/cart', lines: 6 }, inbox: { to: '/inbox', hasNew: true },
  switcher: <button>Kessler</button>, person: <button>LM</button>, children: <PageHeader title="Orders" />,
};

afterEach(() => localStorage.clear());

describe('the shell', () => {
  it('has its landmarks, says where one is and names the window', async () => {
    await renderKit(<AppShell {...shell} search={<SearchField onSearch={() => undefined} />} />, { at: '/orders' });
    const nav = screen.getByRole('navigation', { name: 'Main navigation' });
    expect(within(nav).getByRole('link', { name: /Orders/ }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Cart, 6 lines' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Inbox, new messages' })).toBeTruthy();
    expect(document.title).toBe('Orders · Harbour Industrial Supply');
    expect(await axeProblems()).toEqual([]);
  });

  it('collapses its navigation and remembers it, without losing the names', async () => {
    const { container, unmount } = await renderKit(<AppShell {...shell} />);
    await userEvent.click(screen.getByRole('button', { name: 'Collapse navigation' }));
    expect(container.querySelector('[data-rail]')).toBeTruthy();
    unmount();
    const again = await renderKit(<AppShell {...shell} />);
    expect(again.container.querySelector('[data-rail]')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Shop/ })).toBeTruthy();
  });

  it('is a rail on pages that need the width, where there is nothing to collapse', async () => {
    const { container } = await renderKit(<AppShell {...shell} rail />);
    expect(container.querySelector('[data-rail]')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /navigation/ })).toBeNull();
  });

  it('puts what can not be missed above the page', async () => {
    const onStop = jest.fn();
    await renderKit(<AppShell {...shell} banners={<><ErpDownBanner owner="ERP" since="2026-11-23T19:02:00" /><MasqueradeBanner person="Lena Maurer" company="Kessler" onStop={onStop} /></>} />);
    expect(screen.getByText('The ERP has not answered since 19:02.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalled();
  });

  it('skips to the content', async () => {
    await renderKit(<AppShell {...shell} />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('offers the whole navigation in a menu where there is little room', async () => {
    await renderKit(<AppShell {...shell} />);
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    const menu = await screen.findByRole('dialog', { name: 'Menu' });
    expect(within(menu).getByRole('link', { name: /Orders/ })).toBeTruthy();
    expect(within(menu).getByRole('button', { name: 'Kessler' })).toBeTruthy();
  });
});

describe('the search', () => {
  it('is reached by / and searches on enter', async () => {
    const onSearch = jest.fn();
    await renderKit(<SearchField onSearch={onSearch} />);
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await userEvent.keyboard(' hex bolt {Enter}');
    expect(onSearch).toHaveBeenCalledWith('hex bolt');
  });
});
