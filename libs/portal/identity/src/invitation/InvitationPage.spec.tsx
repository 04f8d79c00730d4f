import { describe, expect, it } from '@jest/globals';
import { wire, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { SessionProvider } from '@portico/portal-session';
import { aViewer } from '@portico/portal-session/testing';
import { axeProblems, renderKit, testBrand } from '@portico/portal-ui-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';

import { InvitationPage } from './InvitationPage';

const invitation = (more: object = {}) => ({ data: { invitation: { companyName: 'Kessler Anlagenbau GmbH', inviterName: 'Lena Maurer', email: 'olaf@kessler.example', name: 'Olaf Berg', hasPassword: false, expiresAt: '2026-11-30T09:00:00', ...more } } });
const refused = (reason: string, message: string) => ({ data: { acceptInvitation: { __typename: 'InvitationRefused', reason, message } } });
const accepted = { data: { acceptInvitation: { __typename: 'InvitationAccepted', viewer: { person: { id: 'p9', locale: 'en' } } } } };

async function show(answers: WireAnswers, language: 'en' | 'de' = 'en') {
  const server = wire({ Viewer: { data: { viewer: null } }, Invitation: invitation(), ...answers });
  const page = await renderKit(<Routes><Route path="/invitations/:token" element={<InvitationPage brand={testBrand} />} /><Route path="*" element={<p>inside</p>} /></Routes>, { at: '/invitations/a-token', language, wrap: (children) => <SessionProvider fetch={server.fetch}>{children}</SessionProvider> });
  return { ...page, server };
}

describe('accepting an invitation', () => {
  it('asks a new person for a name and a password, with its rules shown', async () => {
    const { server, location } = await show({ AcceptInvitation: accepted });
    await userEvent.click(await screen.findByRole('button', { name: 'Accept and sign in' }));
    expect(screen.getByText('Enter a password')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Choose a password'));
    await userEvent.type(screen.getByLabelText('Choose a password'), 'olaf@kessler.example');
    expect(screen.getByText('at least 12 characters').dataset['met']).toBe('true');
    expect(screen.getByText('neither your name nor your email address').dataset['met']).toBeUndefined();
    await userEvent.click(screen.getByRole('button', { name: 'Accept and sign in' }));
    expect(server.calls.map(({ operation }) => operation)).not.toContain('AcceptInvitation');
    await userEvent.type(screen.getByLabelText('Choose a password'), ' and more');
    expect(await axeProblems()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Accept and sign in' }));
    await waitFor(() => expect(location()).toBe('/'));
    expect(server.calls.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toEqual({ token: 'a-token', name: 'Olaf Berg', password: 'olaf@kessler.example and more' });
  });

  it('asks a known person for their password alone, and keeps the form when it is wrong', async () => {
    await show({ Invitation: invitation({ hasPassword: true }), AcceptInvitation: refused('WRONG_PASSWORD', 'The password is not right.') });
    await userEvent.type(await screen.findByLabelText('Your password here'), 'a guess');
    expect(screen.queryByLabelText('Your name')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Sign in and join' }));
    expect(await screen.findByText('The password is not right.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Your password here'));
  });

  it('leads one who signs in by two steps there and back', async () => {
    await show({ Invitation: invitation({ hasPassword: true }), AcceptInvitation: refused('SIGN_IN_FIRST', 'You have an account already. Sign in.') });
    await userEvent.type(await screen.findByLabelText('Your password here'), 'right');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in and join' }));
    expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/sign-in?next=%2Finvitations%2Fa-token');
  });

  it('lets one who is signed in as somebody else sign out first', async () => {
    let isIn = true;
    await show({ Viewer: () => ({ data: { viewer: isIn ? aViewer() : null } }), SignOut: () => { isIn = false; return { data: { signOut: true } }; } });
    await userEvent.click(await screen.findByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(screen.queryByText('You are signed in as Lena Maurer')).toBeNull());
    expect(await screen.findByLabelText('Choose a password')).toBeTruthy();
  });

  it('asks one who is signed in for nothing', async () => {
    const { server } = await show({ Viewer: { data: { viewer: aViewer() } }, Invitation: invitation({ hasPassword: true, email: 'Lena.Maurer@kessler.example' }), AcceptInvitation: accepted });
    await userEvent.click(await screen.findByRole('button', { name: 'Join Kessler Anlagenbau GmbH' }));
    await waitFor(() => expect(server.calls.find(({ operation }) => operation === 'AcceptInvitation')?.variables).toEqual({ token: 'a-token', name: null, password: null }));
  });

  it('says in German that a link no longer holds', async () => {
    await show({ Invitation: { data: { invitation: null } } }, 'de');
    expect(await screen.findByRole('heading', { name: 'Diese Einladung gilt nicht mehr' })).toBeTruthy();
  });
});
