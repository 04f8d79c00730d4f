import { describe, expect, it } from '@jest/globals';
import type { WireAnswers } from '@portico/portal-graphql-client/testing';
import { aViewer, renderSignedIn, type SignedInOptions } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';

import { RolePage } from './RolePage';
import type { RoleView } from './roles.documents';

const aRole = (more: Partial<RoleView> = {}): RoleView => ({
  id: 'r1', readyMade: null, name: 'Buyers North', description: '', holderCount: 2, version: 4, availableActions: ['CHANGE', 'COPY', 'REMOVE'],
  grants: [{ permission: 'ORDER', sentence: 'Place orders up to €500.00', shipToIds: null, upTo: [{ amount: '500', currency: 'EUR' }] }], ...more,
});
const line = (permission: string, sentence: string, mayGrant = true, ...bounds: string[]) => ({ permission, sentence, mayGrant, bounds: bounds.map((bound) => ({ bound, title: bound })) });
const refusal = (reason: string, message: string, more: object = {}) => ({ __typename: 'RoleRefused', reason, message, ...more });
const base: WireAnswers = {
  PermissionMatrix: { data: { permissionMatrix: [{ code: 'BUYING', title: 'Buying', permissions: [line('SEE_PRICES', 'See prices'), line('ORDER', 'Place orders', true, 'UP_TO', 'SHIP_TOS')] }, { code: 'COMPANY', title: 'Company', permissions: [line('MANAGE_ROLES', 'Make roles', false)] }] } },
  CompanyShipTos: { data: { viewer: { company: { id: 'c1' }, memberships: [{ company: { id: 'c1' }, accounts: [{ id: 'a1', number: '10482', name: 'Kessler', currency: 'EUR', shipTos: [{ id: 's1', isActive: true, address: { name: 'Works', city: 'Hamburg' } }, { id: 's2', isActive: false, address: { name: 'Old yard', city: 'Harburg' } }] }] }] } } },
  RolePreview: ({ grants }) => ({ data: { rolePreview: { can: (grants as { permission: string }[]).map(({ permission }) => `can ${permission}`), cannot: ['cannot MANAGE_ROLES'] } } }),
  Role: { data: { role: aRole() } },
};
const show = (at: string, answers: WireAnswers = {}, options: SignedInOptions = {}) =>
  renderSignedIn(<main><Routes><Route path="/account/roles/:id" element={<RolePage />} /><Route path="*" element={<p>elsewhere</p>} /></Routes></main>, { at, answers: { ...base, ...answers }, ...options });
const input = (server: { readonly calls: readonly { readonly operation: string; readonly variables: Readonly<Record<string, unknown>> }[] }, operation: string) => server.calls.filter((call) => call.operation === operation).at(-1)?.variables;

describe('making a role', () => {
  it('reads as sentences with their bounds, and says at once what somebody with it can do', async () => {
    const { server, location } = await show('/account/roles/new', { CreateRole: { data: { createRole: { __typename: 'RoleSaved', role: aRole() } } } });
    await userEvent.type(await screen.findByLabelText('Name'), 'Buyers North');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Place orders' }));
    await userEvent.selectOptions(screen.getByLabelText('Place orders: how much'), 'some');
    await userEvent.type(screen.getByLabelText('Place orders: amount in EUR'), '1,500.50');
    await userEvent.selectOptions(screen.getByLabelText('Place orders: where to'), 'some');
    await userEvent.click(screen.getByRole('combobox', { name: 'Place orders: addresses' }));
    expect(within(await screen.findByRole('listbox')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Works, Hamburg']);
    await userEvent.click(screen.getByRole('option', { name: 'Works, Hamburg' }));
    expect(await screen.findByText('can ORDER')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Create “Buyers North”' }));
    await waitFor(() => expect(location()).toBe('/account/roles/r1'));
    expect(input(server, 'CreateRole')).toMatchObject({ input: { name: 'Buyers North', grants: [{ permission: 'ORDER', upTo: [{ amount: '1500.50', currency: 'EUR' }], shipToIds: ['s1'] }] } });
  });

  it('marks what is missing, puts the cursor there and sends nothing', async () => {
    const { server } = await show('/account/roles/new');
    await userEvent.click(await screen.findByRole('button', { name: 'Create the role' }));
    expect(screen.getByText('Choose at least one thing that the role may do')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
    await userEvent.type(screen.getByLabelText('Name'), 'X');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Place orders' }));
    await userEvent.selectOptions(screen.getByLabelText('Place orders: how much'), 'some');
    await userEvent.click(screen.getByRole('button', { name: 'Create “X”' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Place orders: amount in EUR')));
    expect(server.calls.map(({ operation }) => operation)).not.toContain('CreateRole');
  });

  it('cannot give what the person may not do, and says why', async () => {
    await show('/account/roles/new');
    expect((await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Make roles' })).disabled).toBe(true);
    expect(screen.getByText(/You may not do this without bounds yourself/)).toBeTruthy();
  });
});

describe('changing a role', () => {
  it('loses nothing that was typed when somebody else was faster', async () => {
    let version = 4;
    const theirs = aRole({ version: 9, grants: [{ permission: 'SEE_PRICES', sentence: 'See prices', upTo: null, shipToIds: null }] });
    const { server } = await show('/account/roles/r1', {
      Role: () => ({ data: { role: version === 4 ? aRole() : theirs } }),
      ChangeRole: ({ expectedVersion }) => { if (expectedVersion === 4) version = 9; return { data: { changeRole: expectedVersion === 9 ? { __typename: 'RoleSaved', role: aRole({ name: 'Renamed', version: 10 }) } : refusal('CHANGED_MEANWHILE', 'Somebody has changed this meanwhile.') } }; },
    });
    await userEvent.clear(await screen.findByLabelText('Name'));
    await userEvent.type(screen.getByLabelText('Name'), 'Renamed');
    await userEvent.click(screen.getByRole('button', { name: 'Save “Renamed”' }));
    const notice = within(await screen.findByRole('alert'));
    expect(notice.getByText('See prices')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Renamed');
    await userEvent.click(notice.getByRole('button', { name: 'Save mine in its place' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Renamed' })).toBeTruthy();
    expect(input(server, 'ChangeRole')).toMatchObject({ expectedVersion: 9, input: { name: 'Renamed' } });
  });

  it('says at the name that it is taken', async () => {
    await show('/account/roles/r1', { ChangeRole: { data: { changeRole: refusal('NAME_TAKEN', 'There is a role named Buyer already.') } } });
    await userEvent.type(await screen.findByLabelText('Name'), ' 2');
    await userEvent.click(screen.getByRole('button', { name: 'Save “Buyers North 2”' }));
    expect(await screen.findByText('There is a role named Buyer already.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')));
  });

  it('sends the same request again after a lost answer', async () => {
    const { server } = await show('/account/roles/r1', { ChangeRole: 'no-network' });
    await userEvent.type(await screen.findByLabelText('Name'), '!');
    for (let press = 0; press < 2; press += 1) {
      await userEvent.click(screen.getByRole('button', { name: 'Save “Buyers North!”' }));
      await screen.findByText('The role was not saved');
    }
    const keys = server.calls.filter(({ operation }) => operation === 'ChangeRole').map(({ variables }) => variables['idempotencyKey']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});

describe('removing and copying', () => {
  it('names the role on the button, and who still holds it', async () => {
    await show('/account/roles/r1', { RemoveRole: { data: { removeRole: refusal('HELD', 'Jana Reuter still holds this role.', { holders: [{ personId: 'p2', name: 'Jana Reuter' }] }) } } });
    await userEvent.click(await screen.findByRole('button', { name: 'More actions' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove “Buyers North”' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove “Buyers North”' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByRole('link', { name: 'Jana Reuter' }).getAttribute('href')).toBe('/account/people?person=p2');
    expect(await axeProblems()).toEqual([]);
  });

  it('offers a copy alone of a ready-made role', async () => {
    const { location } = await show('/account/roles/buyer', { Role: ({ id }) => ({ data: { role: id === 'buyer' ? aRole({ id: 'buyer', readyMade: 'BUYER', name: 'Buyer', version: null, availableActions: ['COPY'] }) : aRole() } }), CopyRole: { data: { copyRole: { __typename: 'RoleSaved', role: aRole() } } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Copy' }));
    expect(screen.queryByLabelText('What it is for')).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Create “Buyer, copy”' }));
    await waitFor(() => expect(location()).toBe('/account/roles/r1'));
  });
});

it('is for nobody without the permission', async () => {
  const { server } = await show('/account/roles/r1', {}, { viewer: aViewer({ permissions: ['ORDER'] }) });
  expect(await screen.findByText('This page is not for your role')).toBeTruthy();
  expect(server.calls.map(({ operation }) => operation)).toEqual(['Viewer']);
});
