import { describe, expect, it } from '@jest/globals';
import type { WireAnswers } from '@portico/portal-graphql-client/testing';
import { aViewer, renderSignedIn, type SignedInOptions } from '@portico/portal-session/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { PeoplePage } from './PeoplePage';
import { aPerson, invited, pageOf, rights } from './testing';

const roles = [['buyer', 'Buyer'], ['r1', 'Buyers North']].map(([id, name]) => ({ id, name, readyMade: null, description: '', holderCount: 1, version: 1, availableActions: [], grants: [] }));
const base: WireAnswers = {
  People: { data: { people: pageOf([aPerson(), invited]) } }, Roles: { data: { roles } }, ReviewCount: { data: { accessReview: { dueCount: 2 } } },
  Person: ({ id }) => ({ data: { person: [aPerson(), invited].find((person) => person.id === id) ?? null } }), PersonRights: { data: { personRights: rights() } },
};
const show = (at = '/account/people', answers: WireAnswers = {}, options: SignedInOptions = {}) => renderSignedIn(<main><PeoplePage /></main>, { at, answers: { ...base, ...answers }, ...options });
type Calls = { readonly calls: readonly { readonly operation: string; readonly variables: Readonly<Record<string, unknown>> }[] };
const sent = ({ calls }: Calls, operation: string) => calls.filter((call) => call.operation === operation).at(-1)?.variables;

describe('the people of a company', () => {
  it('are listed with state, roles and when they were here last', async () => {
    await show();
    await screen.findByText('Jana Reuter');
    const rows = within(screen.getByRole('table', { name: 'People of your company' })).getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows[1]).toMatch(/Jana Reuter.*Active.*Buyer.*today, 09:30/);
    expect(rows[2]).toMatch(/olaf@kessler\.example.*Invited.*Holds until 30 Nov/);
    expect(screen.getByRole('link', { name: 'Access review, 2 due' })).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('are filtered by what stands in the link', async () => {
    const { server } = await show('/account/people?q=jana&state=ACTIVE&role=r1&sort=-seen');
    await screen.findByText('2 people, filtered');
    expect(sent(server, 'People')).toMatchObject({ filter: { text: 'jana', states: ['ACTIVE'], role: 'r1' }, sort: 'LAST_SEEN' });
  });

  it('are for nobody without the permission', async () => {
    const { server } = await show('/account/people', {}, { viewer: aViewer({ permissions: ['ORDER'] }) });
    expect(await screen.findByText('This page is not for your role')).toBeTruthy();
    expect(server.calls.map(({ operation }) => operation)).toEqual(['Viewer']);
  });
});

describe('one person', () => {
  const drawer = async () => within(await screen.findByRole('dialog', { name: 'Jana Reuter' }));

  it('is shown with what they can do, and why', async () => {
    await show('/account/people?person=p2');
    const here = await drawer();
    expect((await here.findByText('Place orders up to €500.00')).closest('li')?.textContent).toBe('Place orders up to €500.00Buyers North, for Kessler Anlagenbau GmbH, Werk Bremen · 10483');
    expect(here.getByText('Export lists').closest('li')?.querySelector('[aria-label="cannot"]')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
  });

  it('is given roles for single accounts, and nothing is lost when it is refused', async () => {
    const { server } = await show('/account/people?person=p2', { AssignRoles: { data: { assignRoles: { __typename: 'RoleRefused', reason: 'NOT_YOURS_TO_GRANT', message: 'You can give only what you may do yourself.' } } } });
    const here = await drawer();
    await userEvent.click(await here.findByRole('button', { name: 'Change roles' }));
    await userEvent.selectOptions(here.getByLabelText('Role 1'), 'r1');
    await userEvent.selectOptions(here.getByLabelText('Accounts of role 1'), 'some');
    await userEvent.click(here.getByRole('button', { name: 'Save roles' }));
    expect(here.getByText('Choose at least one account')).toBeTruthy();
    await userEvent.click(here.getByRole('combobox', { name: 'Which accounts of role 1' }));
    await userEvent.click(await screen.findByRole('option', { name: /10483/ }));
    await userEvent.click(here.getByRole('button', { name: 'Save roles' }));
    expect((await here.findByRole('alert')).textContent).toContain('You can give only what you may do yourself.');
    expect(here.getByLabelText<HTMLSelectElement>('Role 1').value).toBe('r1');
    expect(sent(server, 'AssignRoles')).toMatchObject({ personId: 'p2', expectedVersion: 8, assignments: [{ roleId: 'r1', accountIds: ['account-10483'] }] });
  });

  it('is deactivated by a button that names them, and the reason it was refused is said there', async () => {
    await show('/account/people?person=p2', { DeactivatePerson: { data: { answer: { __typename: 'PeopleRefused', reason: 'LAST_ADMIN', message: 'Make somebody else an administrator first.' } } } });
    await userEvent.click(await (await drawer()).findByRole('button', { name: 'Deactivate Jana Reuter' }));
    const ask = within(await screen.findByRole('dialog', { name: 'Deactivate Jana Reuter?' }));
    await userEvent.click(ask.getByRole('button', { name: 'Deactivate Jana Reuter' }));
    expect((await ask.findByRole('alert')).textContent).toContain('Make somebody else an administrator first.');
  });

  it('hands over to a colleague found by name', async () => {
    const other = aPerson({ id: 'p3', name: 'Nora Blum' });
    const { server } = await show('/account/people?person=p2', { People: { data: { people: pageOf([aPerson(), other]) } }, HandOver: { data: { answer: { __typename: 'HandedOver', carts: 1, cartsLeft: 0, invitations: 2, invitationsLeft: 0, to: { id: 'p3', name: 'Nora Blum' } } } } });
    await userEvent.click(await (await drawer()).findByRole('button', { name: 'Hand over' }));
    const ask = within(await screen.findByRole('dialog', { name: 'Hand over what Jana Reuter has' }));
    await userEvent.click(ask.getByRole('combobox', { name: 'To' }));
    expect((await screen.findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Nora Blum']);
    await userEvent.click(screen.getByRole('option', { name: 'Nora Blum' }));
    await userEvent.click(ask.getByRole('button', { name: 'Hand over' }));
    await waitFor(() => expect(sent(server, 'HandOver')).toMatchObject({ fromPersonId: 'p2', toPersonId: 'p3' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Hand over what Jana Reuter has' })).toBeNull());
  });

  it('that is only invited is invited again', async () => {
    const { server } = await show('/account/people?person=i1', { ResendInvitation: { data: { answer: { __typename: 'PeopleRefused', reason: 'TOO_SOON', message: 'Wait a minute.' } } } });
    await userEvent.click(await screen.findByRole('button', { name: 'Send the invitation again' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Wait a minute.');
    expect(sent(server, 'ResendInvitation')).toMatchObject({ invitationId: 'i1', expectedVersion: 1 });
    expect(server.calls.map(({ operation }) => operation)).not.toContain('PersonRights');
  });
});

describe('inviting', () => {
  const open = async (answers: WireAnswers) => {
    const page = await show('/account/people', answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Invite people' }));
    return { ...page, dialog: within(await screen.findByRole('dialog', { name: 'Invite people' })) };
  };
  const outcome = (email: string, word: string, message: string) => ({ email, outcome: word, message });

  it('one person keeps what was typed when the address is taken, and says so there', async () => {
    const { dialog, server } = await open({ InvitePeople: { data: { invitePeople: { __typename: 'PeopleInvited', rows: [outcome('jana@kessler.example', 'ALREADY_USER', 'Already a user of your company.')] } } } });
    await userEvent.click(dialog.getByRole('button', { name: 'Invite people' }));
    expect(dialog.getByText('Enter an email address')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(dialog.getByLabelText('Email')));
    await userEvent.type(dialog.getByLabelText('Email'), 'jana@kessler.example');
    await userEvent.click(dialog.getByRole('button', { name: 'Invite jana@kessler.example' }));
    expect(await dialog.findByText('Already a user of your company.')).toBeTruthy();
    expect(dialog.getByLabelText<HTMLInputElement>('Email').value).toBe('jana@kessler.example');
    expect(sent(server, 'InvitePeople')).toMatchObject({ people: [{ email: 'jana@kessler.example', name: null, endsOn: null, roles: [{ role: 'buyer', accountIds: null }] }] });
    expect(await axeProblems()).toEqual([]);
  });

  it('several is read line by line before anything is sent, then told person by person', async () => {
    const { dialog, server } = await open({
      ReadPeopleList: { data: { readPeopleList: { people: [{ line: 1, email: 'olaf@kessler.example', name: 'Olaf Berg', roles: ['r1'], endsOn: '2027-03-31' }, { line: 3, email: 'anna@kessler.example', name: null, roles: [], endsOn: null }], faults: [{ line: 2, message: 'There is no e-mail address in this line.' }] } } },
      InvitePeople: { data: { invitePeople: { __typename: 'PeopleInvited', rows: [outcome('olaf@kessler.example', 'INVITED', 'Invited.'), outcome('anna@kessler.example', 'ALREADY_INVITED', 'Invited already.')] } } },
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Several at once' }));
    const content = Buffer.from('olaf@kessler.example, Jürgen\nx\nanna@kessler.example', 'latin1');
    const list = Object.assign(new File([content], 'people.csv', { type: 'text/csv' }), { arrayBuffer: () => Promise.resolve(content) });
    const file = document.querySelector<HTMLInputElement>('input[type=file]');
    if (file) await userEvent.upload(file, list);
    await waitFor(() => expect(dialog.getByLabelText<HTMLTextAreaElement>('One person a line').value).toBe('olaf@kessler.example, Jürgen\nx\nanna@kessler.example'));
    await userEvent.click(dialog.getByRole('button', { name: 'Check the list' }));
    expect(await dialog.findByText('Line 2: There is no e-mail address in this line.')).toBeTruthy();
    expect(dialog.getByRole('row', { name: /olaf@kessler\.example Olaf Berg Buyers North 31 Mar/ })).toBeTruthy();
    expect(server.calls.map(({ operation }) => operation)).not.toContain('InvitePeople');
    await userEvent.click(dialog.getByRole('button', { name: 'Invite 2 people' }));
    expect(await dialog.findByText('Invited already.')).toBeTruthy();
    expect(sent(server, 'InvitePeople')).toMatchObject({ people: [{ roles: [{ role: 'r1', accountIds: null }], endsOn: '2027-03-31' }, { roles: [{ role: 'buyer', accountIds: null }] }] });
    await userEvent.click(dialog.getByRole('button', { name: 'Correct the rest' }));
    expect(dialog.getByLabelText<HTMLTextAreaElement>('One person a line').value).toBe('anna@kessler.example');
  });
});
