import { jest } from '@jest/globals';
import { configure, render, type RenderResult } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';

import { i18n, startI18n } from '../i18n/messages';
import { PorticoProvider } from '../theme/PorticoProvider';
import { testBrand } from './brand';
import { installBrowser } from './browser';

// A test waits for what is to come, however busy the machine is; only what never comes fails it.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

export interface RenderOptions {
  readonly language?: 'en' | 'de';
  /** Where the page is: "/orders?status=open". Default "/". */
  readonly at?: string;
  /** What the clock says, an ISO instant. Default 2026-11-23T19:52:00 local time. */
  readonly now?: string;
  readonly wrap?: (children: ReactNode) => ReactElement;
}

export interface KitRender extends RenderResult {
  /** Path and search as they are now. */
  readonly location: () => string;
  readonly navigate: (to: string | number) => Promise<void>;
}

/** Renders beneath theme, messages, clock and a router, as a screen stands in the portal. */
export async function renderKit(element: ReactElement, { language = 'en', at = '/', now = '2026-11-23T19:52:00', wrap = (children) => <>{children}</> }: RenderOptions = {}): Promise<KitRender> {
  installBrowser();
  if (!i18n.isInitialized) await startI18n(language);
  else if (i18n.language !== language) await i18n.changeLanguage(language);
  const clock = () => new Date(now);
  const router = createMemoryRouter([{ path: '*', element: wrap(element) }], { initialEntries: [at] });
  const result = render(<PorticoProvider brand={testBrand} language={language} now={clock}><RouterProvider router={router} /></PorticoProvider>);
  return {
    ...result,
    location: () => router.state.location.pathname + router.state.location.search,
    navigate: (to) => (typeof to === 'number' ? router.navigate(to) : router.navigate(to)),
  };
}
