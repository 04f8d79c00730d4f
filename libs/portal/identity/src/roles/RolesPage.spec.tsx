import { expect, it } from '@jest/globals';
import { renderSignedIn } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { RolesPage } from './RolesPage';

const role = (id: string, name: string, readyMade: string | null, holderCount: number) => ({ id, name, readyMade, description: '', holderCount, version: readyMade ? null : 1, availableActions: [], grants: [{ permission: 'ORDER', sentence: 'Place orders', shipToIds: null, upTo: null }] });

it('lists the roles with what they may and how many hold them, and opens one', async () => {
  const { location } = await renderSignedIn(<RolesPage />, { at: '/account/roles', answers: { Roles: { data: { roles: [role('buyer', 'Buyer', 'BUYER', 3), role('r1', 'North', null, 0)] } } } });
  await screen.findByText('North');
  const rows = within(await screen.findByRole('table', { name: 'Roles of your company' })).getAllByRole('row').map(({ textContent }) => textContent);
  expect(rows.slice(1, 3)).toEqual(['BuyerPlace ordersReady-made3', 'NorthPlace ordersYour own0']);
  expect(await axeProblems()).toEqual([]);
  await userEvent.click(screen.getByText('North'));
  expect(location()).toBe('/account/roles/r1');
});
