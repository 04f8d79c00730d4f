import { describe, expect, it, jest } from '@jest/globals';
import { testBrand } from '@portico/portal-ui-kit/testing';
import { PorticoProvider, startI18n } from '@portico/portal-ui-kit';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { NotFoundPage } from './NotFoundPage';
import { RouteError } from './RouteError';

async function show(at: string) {
  Object.defineProperty(window, 'matchMedia', { configurable: true, value: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) });
  await startI18n('en');
  const router = createMemoryRouter([
    { path: '/broken', ErrorBoundary: RouteError, Component: () => { throw new Error('secret detail'); } },
    { path: '/gone', ErrorBoundary: RouteError, HydrateFallback: () => null, loader: () => { throw new Response('', { status: 404 }); }, Component: () => null },
    { path: '*', Component: NotFoundPage },
  ], { initialEntries: [at] });
  render(<PorticoProvider brand={testBrand} language="en"><RouterProvider router={router} /></PorticoProvider>);
}

describe('a page that fails', () => {
  it('says so without its inner words, and what was kept', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await show('/broken');
    expect((await screen.findByRole('alert')).textContent).toContain('Your cart and everything you sent are kept.');
    expect(document.body.textContent).not.toContain('secret detail');
    log.mockRestore();
  });

  it('is not there when the server says so', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await show('/gone');
    expect(await screen.findByRole('heading', { name: 'Not found' })).toBeTruthy();
    log.mockRestore();
  });

  it('that never was says where to go', async () => {
    await show('/nowhere');
    expect((await screen.findByRole('link', { name: 'Go to the home page' })).getAttribute('href')).toBe('/');
  });
});
