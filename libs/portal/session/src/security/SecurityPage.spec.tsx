import { describe, expect, it } from '@jest/globals';
import { refused, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { axeProblems } from '@portico/portal-ui-kit/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { renderSignedIn } from '../testing';
import { SecurityPage } from './SecurityPage';

const at = '2026-11-23T18:00:00.000Z';
const session = (id: string, isCurrent: boolean) => ({ __typename: 'Session', id, createdAt: at, lastSeenAt: at, address: '192.0.2.7', device: isCurrent ? 'Firefox on Linux' : 'Safari on iOS', isCurrent, isOpen: true });
const security = (changes: object = {}) => ({ data: { signInSecurity: { __typename: 'SignInSecurity', hasTotp: false, totpSince: null, recoveryCodesLeft: 0, isTotpRequired: false, ...changes }, sessions: [session('1', true), session('2', false)], recentSignIns: [session('1', true)] } });
// As in the portal, where the page stands in the main part.
const open = (answers: WireAnswers = {}) => renderSignedIn(<main><SecurityPage /></main>, { answers: { Security: security(), ...answers } });

describe('the security of a person', () => {
  it('has nothing that keeps anyone out', async () => {
    await open();
    await screen.findByText('Safari on iOS');
    expect(await axeProblems()).toEqual([]);
  });

  it('asks for the person before a dangerous act, and does it then', async () => {
    let confirmed = false;
    const { server } = await open({
      EndOtherSessions: () => (confirmed ? { data: { endOtherSessions: 1 } } : refused('STEP_UP_REQUIRED')),
      ConfirmItsYou: ({ password }) => { confirmed = password === 'right'; return { data: { confirmItsYou: confirmed ? { __typename: 'Confirmed' } : { __typename: 'SecondFactorRefused', reason: 'WRONG_PASSWORD', message: 'The password is not right.' } } }; },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'End all others' }));
    const dialog = await screen.findByRole('dialog', { name: 'Confirm that it is you' });
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByLabelText('Password')));
    await userEvent.keyboard('wrong{Enter}');
    expect((await within(dialog).findByRole('alert')).textContent).toContain('The password is not right.');
    expect(await axeProblems()).toEqual([]);
    await userEvent.clear(within(dialog).getByLabelText('Password'));
    await userEvent.type(within(dialog).getByLabelText('Password'), 'right{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.calls.map(({ operation }) => operation).filter((name) => name === 'EndOtherSessions')).toHaveLength(2);
  });

  it('leaves everything as it is when the person would rather not', async () => {
    const { server } = await open({ DisableTotp: refused('STEP_UP_REQUIRED'), Security: security({ hasTotp: true, totpSince: at, recoveryCodesLeft: 2 }) });
    expect(await screen.findByText('Only 2 recovery codes are left')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Turn off' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(server.calls.filter(({ operation }) => operation === 'DisableTotp')).toHaveLength(1);
  });

  it('leads to nothing but the second factor where the company asks for it', async () => {
    let owes = true;
    const { location } = await open({
      Viewer: () => (owes ? refused('SECOND_FACTOR_REQUIRED') : { data: { viewer: null } }),
      AccountsElsewhere: { data: { accountsElsewhere: [{ __typename: 'AccountElsewhere', accountId: 'account-10517', number: '10517', companyName: 'Nordwind Metallbau AG' }] } },
      StartTotp: { data: { startTotp: { __typename: 'TotpStarted', secret: 'GEZDGNBV', uri: 'otpauth://x', qrSvg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>' } } },
      ConfirmTotp: () => { owes = false; return { data: { confirmTotp: { __typename: 'RecoveryCodes', codes: ['AAAAA-BBBBB'] } } }; },
    });
    await screen.findByRole('heading', { level: 1, name: 'Set up two-step sign-in' });
    expect(await screen.findByRole('button', { name: 'Nordwind Metallbau AG 10517' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Set up two-step sign-in' }));
    await userEvent.type(await screen.findByLabelText('Code'), '123456{Enter}');
    expect(await screen.findByText('AAAAA-BBBBB')).toBeTruthy();
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'I have kept them' }));
    await waitFor(() => expect(location()).toMatch(/^\/sign-in/));
  });
});
