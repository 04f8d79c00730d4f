import { describe, expect, it } from '@jest/globals';
import { wire, type WireAnswer, type WireAnswers } from '@portico/portal-graphql-client/testing';
import { axeProblems, renderKit, testBrand } from '@portico/portal-ui-kit/testing';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';

import { aViewer } from '../testing';
import { SessionProvider } from '../viewer/SessionProvider';
import { SignInPage } from './SignInPage';

const refusal = (reason: string, retryAfterSeconds: number | null = null): WireAnswer => ({ data: { signIn: { __typename: 'SignInRefused', reason, message: '', retryAfterSeconds } } });

async function signInPage(answers: WireAnswers, at = '/sign-in') {
  const server = wire({ Viewer: { data: { viewer: null } }, ...answers });
  const page = await renderKit(<Routes><Route path="/sign-in" element={<SignInPage brand={testBrand} />} /><Route path="*" element={<p>inside</p>} /></Routes>, { at, wrap: (children) => <SessionProvider fetch={server.fetch}>{children}</SessionProvider> });
  await screen.findByRole('button', { name: 'Sign in' });
  return { ...page, server };
}
const email = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email' });
const password = () => screen.getByLabelText<HTMLInputElement>('Password');
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
async function fillAndSubmit() {
  await userEvent.type(email(), ' lena.maurer@kessler.example');
  await userEvent.type(password(), 'wrong');
  await submit();
}

describe('signing in', () => {
  it('has nothing that keeps anyone out', async () => {
    await signInPage({});
    expect(await axeProblems()).toEqual([]);
  });

  it('puts the cursor in the first field that is wrong', async () => {
    const { server } = await signInPage({});
    await userEvent.type(password(), 'x');
    await submit();
    expect(document.activeElement).toBe(email());
    expect(screen.getByText('Enter your email address')).toBeTruthy();
    await userEvent.type(email(), 'lena');
    await submit();
    expect(screen.getByText('This is not an email address')).toBeTruthy();
    await userEvent.clear(password());
    await userEvent.type(email(), '@kessler.example');
    await submit();
    expect(document.activeElement).toBe(password());
    expect(server.calls.map(({ operation }) => operation)).toEqual(['Viewer']);
  });

  it('gives one answer to a wrong password and to an unknown address, and keeps what was typed', async () => {
    const { server } = await signInPage({ SignIn: refusal('INVALID_CREDENTIALS') });
    await fillAndSubmit();
    expect((await screen.findByRole('alert')).textContent).toContain('Email and password do not match');
    expect(email().value).toContain('lena.maurer@kessler.example');
    expect(document.activeElement).toBe(password());
    expect(server.calls.at(-1)?.variables).toEqual({ email: 'lena.maurer@kessler.example', password: 'wrong' });
  });

  it('says when another attempt is answered', async () => {
    await signInPage({ SignIn: refusal('RATE_LIMITED', 120) });
    await fillAndSubmit();
    expect((await screen.findByRole('alert')).textContent).toContain('You can try again at 19:54.');
  });

  it('tells a lost network from a refusal', async () => {
    await signInPage({ SignIn: 'no-network' });
    await fillAndSubmit();
    expect((await screen.findByRole('alert')).textContent).toContain('No connection. Your entries are kept');
  });

  it('leads back to the page that was asked for', async () => {
    let signedIn = false;
    const { location } = await signInPage({
      Viewer: () => ({ data: { viewer: signedIn ? aViewer() : null } }),
      SignIn: () => { signedIn = true; return { data: { signIn: { __typename: 'SignedIn', viewer: { person: { id: 'person-1', locale: 'en' } } } } }; },
    }, '/sign-in?next=%2Forders%3Fstatus%3Dopen');
    expect(screen.getByText(/Your session has ended/)).toBeTruthy();
    await fillAndSubmit();
    await waitFor(() => expect(location()).toBe('/orders?status=open'));
  });
});
