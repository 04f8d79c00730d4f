import { describe, expect, it } from '@jest/globals';
import { aViewer, renderSignedIn } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';

import { CompanySection } from './CompanySection';

const section = <Routes><Route element={<CompanySection />}><Route path="*" element={<p>the page</p>} /></Route></Routes>;
const permissions = (...given: ReturnType<typeof aViewer>['permissions'][number][]) => ({ viewer: aViewer({ permissions: given }) });

describe('the Company section', () => {
  it('has a tab for each page that the person may see, and one is the page that is open', async () => {
    const { location } = await renderSignedIn(section, { at: '/account', ...permissions('ORDER', 'SEE_AUDIT') });
    const tabs = within(await screen.findByRole('navigation', { name: 'Pages of the company' }));
    expect(tabs.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Account', 'Audit']);
    expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Account');
    await userEvent.click(tabs.getByRole('link', { name: 'Audit' }));
    expect(location()).toBe('/account/audit');
    expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Audit');
    expect(await axeProblems()).toEqual([]);
  });

  it('shows no tabs where there is only one page', async () => {
    await renderSignedIn(section, { at: '/account', ...permissions('ORDER') });
    await screen.findByText('the page');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
